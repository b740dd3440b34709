import { openRecording } from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseName, openDatabase } from './store/openDatabase.ts';
import { sqliteStore } from './store/sqliteStore.ts';
import { token } from './test/person.ts';
import { openSchool, type HostedRoom, type School } from './test/school.ts';

let folder = '';
let school: School;
let room: HostedRoom;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lowest-point-forgotten-'));
  school = await openSchool({ store: sqliteStore(openDatabase(folder)) });
  room = await school.host();
});
afterEach(async () => {
  await school.close();
  rmSync(folder, { recursive: true, force: true });
});

function ask(path: string, method: string, secret: string | null = room.secret): Promise<Response> {
  const headers = secret === null ? {} : { Authorization: `Bearer ${secret}` };
  return fetch(`${school.url}/api/recordings/${room.room}${path}`, { method, headers });
}

/** Every byte that lies in the folder, as text. */
function bytesOnDisk(): string {
  return ['', '-wal', '-shm', '-journal']
    .map((side) => join(folder, databaseName + side))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'latin1'))
    .join('');
}

const isOnDisk = (text: string): boolean => bytesOnDisk().includes(text);

async function namesInFile(): Promise<string[]> {
  const text = gunzipSync(await (await ask('?names=names', 'GET')).bytes()).toString();
  return [...openRecording(text, rounds).names.values()];
}

describe('deleting the names of a room', () => {
  it('turns them to pseudonyms at once, on every screen and phone, and leaves the recording whole', async () => {
    const [ada, screen] = [await room.player(1, 'Wilhelmina'), await room.screen(9)];
    await room.player(2, 'Theodora');
    const roster = (person = room.host) => person.views.get('roster')?.rows.map(({ name }) => name) ?? [];
    await room.host.until(() => roster().includes('Theodora'));
    expect(await namesInFile()).toEqual(['Wilhelmina', 'Theodora']);
    const before = room.host.seq();

    expect((await ask('/names', 'DELETE')).status).toBe(200);
    const pseudonyms = room.host.events.flatMap((event) =>
      event.type === 'playerJoined' ? [event.data.pseudonym] : [],
    );
    await room.host.until(() => roster()[1] === pseudonyms[1]);
    await screen.until(() => roster(screen)[0] === pseudonyms[0]);
    await ada.until(() => ada.views.get('you')?.name === pseudonyms[0]);
    expect(roster()).toEqual(pseudonyms);
    expect(await namesInFile()).toEqual([]);
    expect(room.host.seq()).toBe(before);

    // Whoever wants one may choose again, also what somebody else was called.
    expect(await ada.command({ type: 'renameMyself', name: 'Theodora' }, 1)).toMatchObject({ ok: true });
    expect(await namesInFile()).toEqual(['Theodora']);
  });

  it('also takes those that are being recorded just then', async () => {
    const phones = await Promise.all([1, 2, 3, 4].map((number) => room.player(number)));
    const answers = phones.map((phone, k) =>
      phone.command({ type: 'renameMyself', name: `Wilhelmina ${k}` }, 1),
    );
    const deleted = ask('/names', 'DELETE');
    await Promise.all([...answers, deleted]);
    await ask('/names', 'DELETE');
    expect(await namesInFile()).toEqual([]);
    const late = school.person();
    await late.hello({ code: room.code, token: token(1) });
    await late.until(() => late.views.has('you'));
    expect(late.views.get('you')?.name).not.toContain('Wilhelmina');
  });

  it('leaves no letter of them on the disk, in a room in play or finished', async () => {
    await room.player(1, 'Wilhelmina');
    expect(isOnDisk('Wilhelmina')).toBe(true);
    await ask('/names', 'DELETE');
    expect(isOnDisk('Wilhelmina')).toBe(false);

    await room.player(2, 'Theodora');
    await room.steps({ type: 'finishLesson', from: 'lobby' });
    expect(isOnDisk('Theodora')).toBe(true);
    expect((await ask('/names', 'DELETE')).status).toBe(200);
    expect(isOnDisk('Theodora')).toBe(false);
    expect(isOnDisk('lessonFinished')).toBe(true);
  });

  it('takes one name where its player asks, and nobody else’s', async () => {
    const [phone] = [await room.player(1, 'Wilhelmina'), await room.player(2, 'Theodora')];
    await room.player(3, 'Leonora');
    await room.steps({ type: 'removePlayer', seat: 1 }, { type: 'finishLesson', from: 'lobby' });
    expect((await ask('/names', 'DELETE', token(1))).status).toBe(200);
    expect(isOnDisk('Wilhelmina')).toBe(false);
    expect(await namesInFile()).toEqual(['Theodora', 'Leonora']);
    await phone.until(() => phone.views.get('you')?.name !== 'Wilhelmina');
    const roster = () => room.host.views.get('roster')?.rows.map(({ name }) => name) ?? [];
    await room.host.until(() => !roster().includes('Wilhelmina'));
    expect(roster()).toContain('Leonora');
    // Who was sent away may want to be forgotten all the more.
    expect((await ask('/names', 'DELETE', token(2))).status).toBe(200);
    expect(await namesInFile()).toEqual(['Leonora']);
    await school.close();
    expect(bytesOnDisk()).not.toContain('Theodora');
    school = await openSchool();
  });

  it('is nobody else’s', async () => {
    await room.player(1, 'Wilhelmina');
    expect((await ask('/names', 'DELETE', null)).status).toBe(404);
    expect((await ask('/names', 'DELETE', 'f'.repeat(32))).status).toBe(404);
    expect((await ask('/names', 'GET')).status).toBe(405);
    expect(await namesInFile()).toEqual(['Wilhelmina']);
  });
});

describe('deleting a room', () => {
  it('leaves nothing of it on the disk', async () => {
    await room.player(1, 'Wilhelmina');
    await room.host.untilEvent('playerJoined');
    for (const text of ['Wilhelmina', 'playerJoined', room.room]) expect(isOnDisk(text)).toBe(true);
    expect((await ask('', 'DELETE')).status).toBe(200);
    for (const text of ['Wilhelmina', 'playerJoined', room.room]) expect(isOnDisk(text)).toBe(false);
  });
});

describe('where somebody comes from', () => {
  it('is written nowhere, neither on the disk nor in what the server says', async () => {
    const comesFrom = '127.1.2.3';
    const [host, port] = ['127.0.0.1', school.server.port];
    const path = '/socket.io/?EIO=4&transport=polling';
    const headers = { 'X-Forwarded-For': '203.0.113.77', 'User-Agent': 'Telltale/1.0' };
    for (const each of [path, '/', '/api/about', `/api/recordings/${room.room}`, '/nowhere']) {
      await new Promise<void>((resolve, reject) => {
        request({ host, port, path: each, headers, localAddress: comesFrom }, (response) => {
          response.resume().on('end', resolve);
        })
          .on('error', reject)
          .end();
      });
    }
    const phone = await room.player(1, 'Wilhelmina');
    await phone.say('nonsense', null);
    await school.close();
    const kept = bytesOnDisk() + school.complaints.join('\n');
    expect(kept).toContain('Wilhelmina');
    for (const trace of [comesFrom, '203.0.113.77', 'Telltale', '127.0.0.1', '::1', token(1)])
      expect(kept).not.toContain(trace);
    school = await openSchool();
  });
});
