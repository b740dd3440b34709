import { protocolVersion, type CreateAnswer } from '@lowest-point/protocol';
import { createConnection } from 'node:net';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../store/openDatabase.ts';
import { sqliteStore } from '../store/sqliteStore.ts';
import { connect, token, type Person } from '../test/person.ts';
import { freePort, runKeep, startProcess, type ServerProcess } from '../test/process.ts';

let desk = '';
let folder = '';
const running: ServerProcess[] = [];
const people: Person[] = [];

beforeEach(() => {
  desk = mkdtempSync(join(tmpdir(), 'lowest-point-keep-'));
  folder = join(desk, 'data');
});
afterEach(async () => {
  for (const person of people.splice(0)) person.close();
  for (const server of running.splice(0)) await server.end('SIGKILL');
  rmSync(desk, { recursive: true, force: true });
});

const file = (name: string): string => join(desk, name);

async function start(dataDir = folder): Promise<ServerProcess> {
  const server = await startProcess({ PORT: await freePort(), DATA_DIR: dataDir });
  running.push(server);
  return server;
}

function person(url: string): Person {
  const somebody = connect(url);
  people.push(somebody);
  return somebody;
}

interface Opened {
  readonly id: string;
  readonly code: string;
  readonly secret: string;
  readonly phones: readonly Person[];
}

/** A room in an open round. */
async function openRoom(url: string, players: number): Promise<Opened> {
  const host = person(url);
  const create = { version: protocolVersion, lesson: 'theNeedForOptimization', language: 'en' };
  const created = (await host.say('create', create)) as CreateAnswer;
  if (!created.ok) throw new Error(created.reason);
  const { room: id, code, secret } = created;
  await host.hello({ role: 'host', code, token: secret });
  const phones = Array.from({ length: players }, () => person(url));
  for (const [k, phone] of phones.entries()) {
    await phone.hello({ code, token: token(k + 1) });
    expect(await phone.join(`Player ${k + 1}`)).toMatchObject({ ok: true });
  }
  await host.command({ type: 'briefRound', round: 0, from: 'lobby' });
  expect(await host.command({ type: 'openRound', round: 0 })).toMatchObject({ ok: true });
  return { id, code, secret, phones };
}

async function logOf(dataDir: string, room: string): Promise<readonly string[]> {
  const store = sqliteStore(openDatabase(dataDir));
  const stored = await store.load(room);
  await store.close();
  expect(stored?.damage).toBeUndefined();
  return stored?.log ?? [];
}

describe('a backup while the server runs', () => {
  it('under a load of moves has everything that was acknowledged before it began, and can be played on', async () => {
    const server = await start();
    const { id, code, secret, phones } = await openRoom(server.url, 8);
    const acknowledged: number[] = [];
    let isOver = false;
    // Renaming is as good a load as moving, and nobody runs out of it.
    const load = phones.map(async (phone, k) => {
      for (let n = 1; !isOver; n++) {
        const answer = await phone.command({ type: 'renameMyself', name: `Name ${k} ${n}` }, n);
        if (answer.ok) acknowledged.push(answer.seq);
        else n--;
      }
    });
    await phones[0]?.until(() => acknowledged.length >= 40);
    const before = [...acknowledged];
    const { code: exit, said } = await runKeep(folder, 'backup', file('backup.db'));
    const during = acknowledged.length - before.length;
    isOver = true;
    await Promise.all(load);
    expect([exit, said]).toEqual([
      0,
      expect.stringMatching(/^Backed up 1 room with 8 players, from .* to .*backup\.db\.\n$/),
    ]);
    expect(during).toBeGreaterThan(0);
    expect(readdirSync(folder).filter((name) => name.includes('copy'))).toEqual([]);
    expect(statSync(file('backup.db')).mode & 0o077).toBe(0);

    const other = file('elsewhere');
    expect(await runKeep(other, 'restore', file('backup.db'))).toMatchObject({ code: 0 });
    const seqs = (await logOf(other, id)).map((text) => (JSON.parse(text) as { seq: number }).seq);
    expect(seqs).toEqual(seqs.map((_, k) => k + 1));
    expect(Math.max(...before)).toBeLessThanOrEqual(seqs.length);

    // A browser that has seen more than the backup has begins anew.
    const again = await start(other);
    const [host, phone] = [person(again.url), person(again.url)];
    expect(await host.hello({ role: 'host', code, token: secret })).toMatchObject({
      ok: true,
      pairing: null,
    });
    const welcome = await phone.hello({ code, token: token(1), room: id, after: seqs.length + 100 });
    expect(welcome).toMatchObject({ ok: true, seat: 0, room: `${id}~1` });
    await phone.untilEvent('roomCreated');
    expect(await host.command({ type: 'closeRound', round: 0 })).toMatchObject({ ok: true });
  });

  it('is made for nobody without the word, nor for another machine', async () => {
    const server = await start();
    const door = JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8')) as { port: number };
    expect(statSync(join(folder, 'running.json')).mode & 0o077).toBe(0);
    for (const headers of [{}, { Authorization: `Bearer ${'f'.repeat(32)}` }, { Authorization: 'Bearer ' }]) {
      const answer = await fetch(`http://127.0.0.1:${door.port}/`, { method: 'POST', headers });
      expect([answer.status, await answer.text()]).toEqual([403, 'Not you.\n']);
    }
    const elsewhere = createConnection({ port: door.port, host: '127.0.0.2' });
    const [failure] = (await once(elsewhere, 'error')) as [NodeJS.ErrnoException];
    expect(failure.code).toBe('ECONNREFUSED');
    await server.end('SIGTERM');
    expect(existsSync(join(folder, 'running.json'))).toBe(false);
  });
});

describe('a backup while no server runs', () => {
  it('after a kill has all that was acknowledged, whatever the dead server left', async () => {
    const server = await start();
    const { id, phones } = await openRoom(server.url, 2);
    const answer = await phones[0]?.command({ type: 'renameMyself', name: 'Last' }, 1);
    await server.end('SIGKILL');
    expect(existsSync(join(folder, 'running.json'))).toBe(true);
    expect(await runKeep(folder, 'backup', file('backup.db'))).toMatchObject({ code: 0 });
    expect(await runKeep(file('elsewhere'), 'restore', file('backup.db'))).toMatchObject({ code: 0 });
    expect(await logOf(file('elsewhere'), id)).toHaveLength(answer?.ok ? answer.seq : -1);
  });

  it('says in one sentence what is in its way', async () => {
    expect(await runKeep(folder, 'backup', file('backup.db'))).toEqual({
      code: 1,
      said: `There is no ${join(folder, 'lowest-point.db')}: set DATA_DIR to the folder that the server uses.\n`,
    });
    openDatabase(folder).close();
    writeFileSync(file('taken.db'), 'mine');
    expect(await runKeep(folder, 'backup', file('taken.db'))).toEqual({
      code: 1,
      said: `${file('taken.db')} is there already: give another name, or delete it.\n`,
    });
    expect(readFileSync(file('taken.db'), 'utf8')).toBe('mine');
    const nowhere = await runKeep(folder, 'backup', join(desk, 'nowhere', 'backup.db'));
    expect([nowhere.code, nowhere.said.split('\n').length]).toEqual([1, 2]);
    expect((await runKeep(folder, 'backup')).said).toMatch(/^npm run backup -- FILE /);
  });
});

describe('restoring', () => {
  it('refuses while a server runs, and changes nothing', async () => {
    const server = await start();
    await openRoom(server.url, 1);
    expect(await runKeep(folder, 'backup', file('backup.db'))).toMatchObject({ code: 0 });
    const refused = { code: 1, said: `A Lowest Point is running on ${folder}: stop it, and restore then.\n` };
    expect(await runKeep(folder, 'restore', file('backup.db'))).toEqual(refused);
    rmSync(join(folder, 'running.json'));
    expect(await runKeep(folder, 'restore', file('backup.db'))).toEqual(refused);
    expect(await person(server.url).hello({ code: 'ZZZZZZ', token: token(1) })).toMatchObject({ ok: false });
  });

  it('keeps what was there before beside it, and says what is back', async () => {
    const server = await start();
    const first = await openRoom(server.url, 3);
    expect(await runKeep(folder, 'backup', file('backup.db'))).toMatchObject({ code: 0 });
    const second = await openRoom(server.url, 1);
    await server.end('SIGTERM');
    const { code, said } = await runKeep(folder, 'restore', file('backup.db'));
    expect(code).toBe(0);
    expect(said).toMatch(
      /^Restored 1 room with 3 players, from \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d\. Rooms that were deleted/,
    );
    const before = /kept as (\S+),/.exec(said)?.[1] ?? '';
    const old = new DatabaseSync(before);
    expect(
      old
        .prepare('select id from room order by rowid')
        .all()
        .map(({ id }) => id),
    ).toEqual([first.id, second.id]);
    old.close();
    expect((await logOf(folder, first.id)).length).toBeGreaterThan(3);
    expect(await logOf(folder, second.id)).toEqual([]);
  });

  it('takes no file that is damaged or none of ours, unless told so for damaged rooms', async () => {
    const server = await start();
    const { id } = await openRoom(server.url, 2);
    await runKeep(folder, 'backup', file('backup.db'));
    await server.end('SIGTERM');
    const live = readFileSync(join(folder, 'lowest-point.db'));

    writeFileSync(file('none.db'), 'These are not the pages you are looking for.'.repeat(100));
    const none = await runKeep(folder, 'restore', file('none.db'));
    expect([none.code, none.said]).toEqual([
      1,
      expect.stringMatching(/none\.db is damaged: .* Nothing was changed\.\n$/),
    ]);
    const newer = new DatabaseSync(file('newer.db'));
    newer.exec('create table t (a); pragma user_version = 99');
    newer.close();
    expect((await runKeep(folder, 'restore', file('newer.db'))).said).toContain(
      'was written by a newer Lowest Point',
    );
    expect((await runKeep(folder, 'restore', file('missing.db'))).said).toBe(
      `There is no ${file('missing.db')}.\n`,
    );

    const flipped = new DatabaseSync(file('backup.db'));
    flipped.exec(`update event set body = replace(body, 'Player', 'Plaxer'), sum = sum + 1 where seq = 3`);
    flipped.close();
    const damaged = await runKeep(folder, 'restore', file('backup.db'));
    expect(damaged.said).toBe(
      `Something in ${file('backup.db')} is damaged, in 1 of 1 rooms: take another backup, or add --anyway. These rooms stand still then: ${id}\n`,
    );
    expect(readFileSync(join(folder, 'lowest-point.db')).equals(live)).toBe(true);
    expect(readdirSync(folder)).toEqual(['lowest-point.db']);
    const anyway = await runKeep(folder, 'restore', file('backup.db'), '--anyway');
    expect([anyway.code, anyway.said]).toEqual([
      0,
      expect.stringContaining('they stand still as far as it matters'),
    ]);
  });
});

it('the raw log of a room can be had by whoever has the machine', async () => {
  const server = await start();
  const { id } = await openRoom(server.url, 1);
  await server.end('SIGTERM');
  expect((await runKeep(folder, 'backup', '--raw', 'f'.repeat(32), file('raw'))).code).toBe(1);
  expect((await runKeep(folder, 'backup', '--raw', id, file('raw'))).code).toBe(0);
  const lines = readFileSync(file('raw'), 'utf8').trimEnd().split('\n');
  expect(JSON.parse(lines[0] ?? '')).toEqual({ format: 'lowest-point-raw-log', version: 1, room: id });
  expect(lines).toHaveLength(1 + (await logOf(folder, id)).length);
});
