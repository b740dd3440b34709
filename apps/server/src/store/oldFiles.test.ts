import { evolve, parseEvent, roundStandings, type RoomState } from '@lowest-point/game';
import { privately } from '@lowest-point/protocol';
import { rounds } from '@lowest-point/rounds/rules';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EventStore, StoredRoom } from './eventStore.ts';
import { databaseName, openDatabase } from './openDatabase.ts';
import { schemaVersion } from './schema.ts';
import { sqliteStore } from './sqliteStore.ts';

/** The shapes that files once had, as the programs of then made them. Never edited. */
const shapes = {
  1: `
    create table room (
      id text primary key,
      code text not null,
      host_hash text not null,
      created_at integer not null,
      updated_at integer not null,
      finished_at integer
    ) strict;
    create unique index open_code on room (code) where finished_at is null;
    create table event (
      room text not null references room on delete cascade,
      seq integer not null,
      body text not null,
      primary key (room, seq)
    ) strict, without rowid;
    create table name (
      room text not null references room on delete cascade,
      seat integer not null,
      name text,
      primary key (room, seat)
    ) strict, without rowid;
    create table session (
      room text not null references room on delete cascade,
      role text not null,
      token_hash text not null,
      seat integer,
      primary key (room, role, token_hash)
    ) strict, without rowid;
    create table beat (only integer primary key check (only = 1), at integer not null) strict;
    pragma user_version = 1;
    insert into room values ('a', 'GOLDEN', 'hash of a', 100, 200, 300);
    insert into room values ('b', 'EMPTY', 'hash of b', 110, 120, null);
    insert into beat values (1, 250);
  `,
  2: `
    create table room (
      id text primary key,
      code text not null,
      host_hash text not null,
      created_at integer not null,
      updated_at integer not null,
      finished_at integer,
      replay_access text not null default 'private',
      replay_names text not null default 'pseudonyms'
    ) strict;
    create unique index open_code on room (code) where finished_at is null;
    create table event (
      room text not null references room on delete cascade,
      seq integer not null,
      body text not null,
      primary key (room, seq)
    ) strict, without rowid;
    create table name (
      room text not null references room on delete cascade,
      seat integer not null,
      name text,
      primary key (room, seat)
    ) strict, without rowid;
    create table session (
      room text not null references room on delete cascade,
      role text not null,
      token_hash text not null,
      seat integer,
      primary key (room, role, token_hash)
    ) strict, without rowid;
    create table beat (only integer primary key check (only = 1), at integer not null) strict;
    pragma user_version = 2;
    insert into room values ('a', 'GOLDEN', 'hash of a', 100, 200, 300, 'link', 'hidden');
    insert into room values ('b', 'EMPTY', 'hash of b', 110, 120, null, 'private', 'pseudonyms');
    insert into beat values (1, 250);
  `,
} as const;

const recordings = fileURLToPath(new URL('../../../../fixtures/recordings', import.meta.url));
const golden = '001-first-lesson';
const [, ...lines] = readFileSync(join(recordings, `${golden}.jsonl`), 'utf8')
  .trimEnd()
  .split('\n');

let folder = '';
let store: EventStore | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lowest-point-old-'));
});
afterEach(async () => {
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function loaded(version: 1 | 2): Promise<StoredRoom> {
  const old = new DatabaseSync(join(folder, databaseName));
  old.exec(shapes[version]);
  const add = old.prepare('insert into event values (?, ?, ?)');
  for (const [k, line] of lines.entries()) add.run('a', k + 1, line);
  old.exec(`
    insert into name values ('a', 0, 'Ada'), ('a', 1, null);
    insert into session values ('a', 'player', 'f00', 0), ('a', 'screen', 'f00', null);
  `);
  old.close();
  store = sqliteStore(openDatabase(folder));
  const stored = await store.load('a');
  if (stored === null) throw new Error('the room is not there');
  return stored;
}

function standingsIn(log: readonly string[]): unknown {
  let state: RoomState | null = null;
  for (const text of log) state = evolve(state, parseEvent(JSON.parse(text)), rounds);
  if (state === null) return null;
  const end = state;
  return end.rounds.map((_, index) => roundStandings(end, index));
}

describe.each([1, 2] as const)('a file of version %i', (version) => {
  it('is opened, keeps everything, and folds to the standings that it ended with', async () => {
    const { row, log, names, sessions, damage } = await loaded(version);
    const sharing = version === 1 ? privately : { access: 'link', names: 'hidden' };
    const times = { createdAt: 100, updatedAt: 200, finishedAt: 300 };
    expect(row).toEqual({ id: 'a', code: 'GOLDEN', hostHash: 'hash of a', ...times, sharing });
    expect(names).toEqual([
      { seat: 0, name: 'Ada' },
      { seat: 1, name: null },
    ]);
    expect(sessions).toEqual([
      { role: 'player', tokenHash: 'f00', seat: 0 },
      { role: 'screen', tokenHash: 'f00', seat: null },
    ]);
    expect(damage).toBeUndefined();
    expect(log).toEqual(lines);
    const ended = JSON.parse(readFileSync(join(recordings, `${golden}.standings.json`), 'utf8')) as {
      rounds: { standings: unknown }[];
    };
    expect(standingsIn(log)).toEqual(ended.rounds.map(({ standings }) => standings));
    expect(await store?.lastBeat()).toBe(250);
  });

  it('can be written to, and finds damage from then on', async () => {
    await loaded(version);
    expect(await store?.load('b')).toMatchObject({ log: [] });
    const event = { seq: 1, at: 1, by: 'host', version: 1, type: 'podiumShown', data: {} } as const;
    const nothing = { names: [], sessions: [], finishedAt: null };
    expect(await store?.append('b', 0, [event], nothing)).toBe('committed');
    expect(await store?.share('a', { access: 'link', names: 'names' })).toBe('committed');
    await store?.close();
    const database = openDatabase(folder);
    expect(database.prepare('pragma user_version').get()).toEqual({ user_version: schemaVersion });
    database.exec(`update event set body = replace(body, '0', '1') where room = 'a' and seq = 9`);
    store = sqliteStore(database);
    expect(await store.load('a')).toMatchObject({ damage: { at: 9, isTail: false } });
    expect((await store.load('b'))?.damage).toBeUndefined();
  });
});
