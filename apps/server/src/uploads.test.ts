import { openRecording } from '@lowest-point/game';
import { uploadHeader, uploadLimits } from '@lowest-point/protocol';
import { rounds } from '@lowest-point/rounds/rules';
import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from './clock.ts';
import { memoryStore } from './store/memoryStore.ts';
import { openSchool, type School } from './test/school.ts';

const lesson = readFileSync(
  new URL('../../../fixtures/recordings/001-first-lesson.jsonl', import.meta.url),
  'utf8',
);
const lines = lesson.trimEnd().split('\n');

let school: School;
afterEach(() => school.close());

const send = (
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = { [uploadHeader]: '' },
) => fetch(`${school.url}/api/recordings`, { method: 'POST', body, headers });

const ask = (path: string, secret: string, init: RequestInit = {}) =>
  fetch(`${school.url}/api/recordings/${path}`, { ...init, headers: { Authorization: `Bearer ${secret}` } });

async function refused(body: string | Uint8Array<ArrayBuffer>, status = 400): Promise<string> {
  const answer = await send(body);
  expect(answer.status).toBe(status);
  return answer.text();
}

interface Uploaded {
  readonly room: string;
  readonly secret: string;
}

describe('a recording that is uploaded', () => {
  it('is kept as it is, packed or not, and belongs to whoever sent it', async () => {
    school = await openSchool();
    for (const body of [lesson, new Uint8Array(gzipSync(lesson))]) {
      const answer = await send(body);
      expect(answer.status).toBe(201);
      const { room, secret, ...about } = (await answer.json()) as Uploaded;
      const { events } = openRecording(lesson, rounds);
      const lessonId = events[0]?.type === 'roomCreated' ? events[0].data.lesson.id : '';
      const count = (wanted: string) => events.filter(({ type }) => type === wanted).length;
      const players = count('playerJoined') - count('playerRemoved') + count('playerRestored');
      expect(about).toEqual({ lesson: lessonId, players, recordedAt: events[0]?.at, isFinished: true });
      expect(await (await ask(`${room}/about`, secret)).json()).toEqual(about);
      expect((await ask(room, 'f'.repeat(32))).status).toBe(404);
      const kept = openRecording(gunzipSync(await (await ask(room, secret)).bytes()).toString(), rounds);
      expect(kept.events).toEqual(events);
      const link = JSON.stringify({ access: 'link', names: 'names' });
      expect((await ask(`${room}/sharing`, secret, { method: 'PUT', body: link })).status).toBe(200);
      expect((await fetch(`${school.url}/api/recordings/${room}`)).status).toBe(200);
      expect((await ask(room, secret, { method: 'DELETE' })).status).toBe(200);
      expect((await ask(`${room}/about`, secret)).status).toBe(404);
    }
  });

  it('has its names beside the log, and no code by which anybody could come in', async () => {
    const store = memoryStore();
    school = await openSchool({ store });
    const head = {
      ...(JSON.parse(lines[0] ?? '') as object),
      version: 2,
      app: '1',
      lesson: 'x',
      names: { 0: 'Ada' },
    };
    const answer = await send([JSON.stringify(head), ...lines.slice(1)].join('\n'));
    const { room } = (await answer.json()) as Uploaded;
    const stored = await store.load(room);
    expect(stored?.row).toMatchObject({ code: '', sharing: { access: 'private' } });
    expect(stored?.row.finishedAt).not.toBeNull();
    expect(stored?.names).toEqual([{ seat: 0, name: 'Ada' }]);
    expect(stored?.log.join('')).not.toContain('Ada');
  });

  it('is refused in one sentence where it is none, cut off, unfinished, or of the future', async () => {
    school = await openSchool();
    expect(await refused('hello')).toContain('no recording of Lowest Point');
    expect(await refused('')).toContain('no recording of Lowest Point');
    expect(await refused(lesson.slice(0, -30))).toMatch(/line \d+/);
    expect(await refused(lines.slice(0, -1).join('\n'))).toContain('is not finished');
    expect(await refused(lines[0] ?? '')).toContain('has no events');
    expect(await refused(new Uint8Array(gzipSync(lesson).subarray(0, 4000)))).toContain('cannot be unpacked');
    expect(await refused(new Uint8Array(gzipSync(new Uint8Array([0xff, 0xfe, 0xfd]))))).toContain(
      'is no text',
    );
    const later = lines.map((line) => line.replace(/"at":\d+/, '"at":9000000000000'));
    expect(await refused(later.join('\n'))).toContain('has not been played yet');
    const changed = lesson.replace('"type":"playerJoined"', '"type":"playerFlew"');
    expect(await refused(changed)).toContain('playerFlew');
  });

  it('is refused where it is too large, packed or unpacked, and the server lives on', async () => {
    school = await openSchool();
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(uploadLimits.unpacked + 1)));
    expect(bomb.length).toBeLessThan(uploadLimits.packed);
    expect(await refused(bomb)).toContain('too large');
    const large = await send('x'.repeat(uploadLimits.packed + 1)).then(
      ({ status }) => status,
      // The line is cut while the rest is still being sent.
      () => 413,
    );
    expect(large).toBe(413);
    for (const [what, where] of [
      ['"type":"playerJoined","data":{"seat":0', '"type":"playerJoined","data":{"seat":4000000000'],
      ['"type":"roundOpened","data":{"round":0', '"type":"roundOpened","data":{"round":4000000000'],
      ['"type":"moveMade","data":{"round":0,"seat":0', '"type":"moveMade","data":{"round":0,"seat":90000000'],
    ] as const) {
      expect(lesson).toContain(what);
      await refused(lesson.replace(what, where));
    }
    expect((await fetch(`${school.url}/healthz`)).status).toBe(200);
    expect(school.complaints).toEqual([]);
  });

  it('wants the password that creating a room wants, and the header that no other site can send', async () => {
    school = await openSchool({}, { createPassword: 'früh auf' });
    expect((await send(lesson, {})).status).toBe(400);
    expect((await send(lesson)).status).toBe(403);
    expect((await send(lesson, { [uploadHeader]: encodeURIComponent('früh ab') })).status).toBe(403);
    expect((await send(lesson, { [uploadHeader]: encodeURIComponent('früh auf') })).status).toBe(201);
  });

  it('counts as a room that is created', async () => {
    const now = systemClock.now();
    school = await openSchool({ clock: { ...systemClock, now: () => now } });
    const answers = [];
    for (let k = 0; k < 31; k++) answers.push((await send('hello')).status);
    expect(answers.slice(0, 30)).toEqual(Array(30).fill(400));
    expect(answers[30]).toBe(429);
  });

  it('is not taken in where the disk is full, and nothing of it stays', async () => {
    const store = memoryStore();
    school = await openSchool({
      store: { ...store, append: () => Promise.resolve('full') },
    });
    const many = openRecording(lesson, rounds).events.length;
    expect(many).toBeGreaterThan(0);
    const head = {
      ...(JSON.parse(lines[0] ?? '') as object),
      version: 2,
      app: '1',
      lesson: 'x',
      names: { 0: 'Ada' },
    };
    await refused([JSON.stringify(head), ...lines.slice(1)].join('\n'), 507);
    expect(await store.listRooms()).toEqual([]);
  });
});
