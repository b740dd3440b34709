import { privately } from '@lowest-point/protocol';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Advice } from '../advice.ts';
import type { EventStore } from './eventStore.ts';
import { openDatabase } from './openDatabase.ts';
import { sqliteStore } from './sqliteStore.ts';
import { describeStore } from './test/storeContract.ts';

let folder = '';
const databases: DatabaseSync[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lowest-point-store-'));
});

afterEach(() => {
  for (const database of databases.splice(0)) if (database.isOpen) database.close();
  rmSync(folder, { recursive: true, force: true });
});

function open(): EventStore {
  const database = openDatabase(folder);
  databases.push(database);
  return sqliteStore(database);
}

function advice(): string {
  try {
    open();
  } catch (failure) {
    if (failure instanceof Advice) return failure.message;
    throw failure;
  }
  return 'it opened';
}

const file = (): string => join(folder, 'lowest-point.db');

describeStore('the SQLite store', {
  open: () => Promise.resolve(open()),
  reopen: () => Promise.resolve(open()),
});

describe('a database file that cannot be used gets one sentence that says what to do', () => {
  it('where it is no database', () => {
    writeFileSync(file(), 'These are not the pages you are looking for.'.repeat(100));
    expect(advice()).toBe(
      `${file()} is damaged: put a backup in its place (npm run restore -- FILE), or save what can be read of it (npm run backup -- --rescue FILE).`,
    );
  });

  it('where half of it is missing', async () => {
    await open().close();
    truncateSync(file(), Math.floor(readFileSync(file()).length / 2));
    expect(advice()).toContain('is damaged: put a backup in its place');
  });

  it('where a newer program wrote it', async () => {
    await open().close();
    const database = new DatabaseSync(file());
    database.exec('pragma user_version = 99');
    database.close();
    expect(advice()).toContain('was written by a newer Lowest Point: start that one');
  });

  it('where another server has it open', () => {
    open();
    expect(advice()).toContain('Another Lowest Point uses');
  });

  it('where the folder is none', () => {
    writeFileSync(join(folder, 'plain'), '');
    folder = join(folder, 'plain');
    expect(advice()).toBe(
      `The folder ${folder} cannot be written to: set DATA_DIR to one that can, or change its owner.`,
    );
    folder = join(folder, '..');
  });
});

describe('a full disk', () => {
  it('is an answer, leaves nothing behind, and passes', async () => {
    const store = open();
    const row = {
      id: 'a',
      code: 'CODE',
      hostHash: '',
      createdAt: 1,
      updatedAt: 1,
      finishedAt: null,
      sharing: privately,
    };
    const event = {
      seq: 1,
      at: 1,
      by: 'server',
      version: 1,
      type: 'playerRenamed',
      data: { seat: 0 },
    } as const;
    const nothing = { names: [], sessions: [], finishedAt: null };
    await store.createRoom(row, [event]);
    const huge = { seat: 0, name: 'x'.repeat(200_000) };
    // A limit on the file's pages is what a full disk looks like to SQLite.
    const pages = Number(databases[0]?.prepare('pragma page_count').get()?.page_count);
    databases[0]?.exec(`pragma max_page_count = ${pages}`);
    expect(await store.append('a', 1, [{ ...event, seq: 2 }], { ...nothing, names: [huge] })).toBe('full');
    expect(await store.load('a')).toMatchObject({ names: [], log: { length: 1 } });
    databases[0]?.exec('pragma max_page_count = 100000');
    expect(await store.append('a', 1, [{ ...event, seq: 2 }], { ...nothing, names: [huge] })).toBe(
      'committed',
    );
  });
});
