import { openRecording } from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { token } from './test/person.ts';
import { playRound } from './test/play.ts';
import { openSchool, type HostedRoom, type School } from './test/school.ts';

let school: School;
let room: HostedRoom;

beforeEach(async () => {
  school = await openSchool();
  room = await school.host();
});
afterEach(() => school.close());

const other = 'f'.repeat(32);

function ask(path: string, secret: string | null, init: RequestInit = {}): Promise<Response> {
  const headers = secret === null ? {} : { Authorization: `Bearer ${secret}` };
  return fetch(`${school.url}/api/recordings/${room.room}${path}`, { ...init, headers });
}

const share = (secret: string | null, sharing: unknown): Promise<Response> =>
  ask('/sharing', secret, { method: 'PUT', body: JSON.stringify(sharing) });

async function recordingOf(response: Response) {
  expect(response.status).toBe(200);
  return openRecording(gunzipSync(await response.bytes()).toString(), rounds);
}

/** Ada and one who took the name that was drawn play the first sheet; the lesson then ends. */
async function playLesson({ finish = true } = {}): Promise<void> {
  const phones = [await room.player(1, 'Ada'), await room.player(2)];
  await playRound(room, phones, [1, 1], 0);
  await room.steps({ type: 'closeRound', round: 0 }, { type: 'revealRound', round: 0 });
  if (finish) await room.steps({ type: 'finishLesson', from: 'revealed' });
}

describe('a recording', () => {
  it('is its host’s alone at first', async () => {
    await playLesson();
    expect((await ask('', null)).status).toBe(404);
    expect((await ask('', other)).status).toBe(404);
    const { events, app, names } = await recordingOf(await ask('', room.secret));
    expect(app).toBe('1.2.3');
    expect([...names]).toEqual([]);
    expect(events.at(-1)?.type).toBe('lessonFinished');
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, k) => k + 1));
  });

  it('is everybody’s who has the link, once its host says so and the lesson is finished', async () => {
    await playLesson({ finish: false });
    expect((await share(room.secret, { access: 'link', names: 'names' })).status).toBe(200);
    expect((await ask('', null)).status).toBe(404);
    await room.steps({ type: 'finishLesson', from: 'revealed' });
    expect([...(await recordingOf(await ask('', null))).names]).toEqual([[0, 'Ada']]);
    await share(room.secret, { access: 'private', names: 'names' });
    expect((await ask('', null)).status).toBe(404);
  });

  it('tells a link no more of the players than its host allows', async () => {
    await playLesson();
    const joined = async (response: Response) =>
      (await recordingOf(response)).events.flatMap((event) =>
        event.type === 'playerJoined' ? [event.data.pseudonym] : [],
      );
    await share(room.secret, { access: 'link', names: 'pseudonyms' });
    expect([...(await recordingOf(await ask('?names=names', null))).names]).toEqual([]);
    expect(await joined(await ask('', null))).not.toContain('№ 1');
    await share(room.secret, { access: 'link', names: 'hidden' });
    expect(await joined(await ask('?names=names', null))).toEqual(['№ 1', '№ 2']);
    expect([...(await recordingOf(await ask('?names=names', room.secret))).names]).toEqual([[0, 'Ada']]);
  });

  it('ends, for its host, before a round whose ground is still hidden', async () => {
    await playLesson({ finish: false });
    await room.steps({ type: 'briefRound', round: 1, from: 'revealed' }, { type: 'openRound', round: 1 });
    const { events } = await recordingOf(await ask('', room.secret));
    expect(events.some((event) => event.type === 'roundRevealed')).toBe(true);
    expect(events.some((event) => event.type === 'roundDrawn' && event.data.round === 1)).toBe(false);
  });

  it('comes with a name that says what it is', async () => {
    const disposition = (await ask('', room.secret)).headers.get('content-disposition');
    expect(disposition).toMatch(/filename="lowest-point-theNeedForOptimization-\d{4}-\d\d-\d\d\.jsonl\.gz"/);
  });
});

describe('who played', () => {
  const mine = token(1);

  it('gets the lesson once it is finished, and is told which seat was its own', async () => {
    await playLesson({ finish: false });
    expect((await ask('', mine)).status).toBe(404);
    await room.steps({ type: 'finishLesson', from: 'revealed' });
    const answer = await ask('', mine);
    expect(answer.headers.get('x-own-seat')).toBe('0');
    expect((await recordingOf(answer)).events.at(-1)?.type).toBe('lessonFinished');
    expect((await ask('', token(2))).headers.get('x-own-seat')).toBe('1');
    expect((await ask('', room.secret)).headers.get('x-own-seat')).toBeNull();
  });

  it('sees its own name, and of the others what the host shares: pseudonyms where it shares nothing', async () => {
    await room.player(3, 'Zoë');
    await playLesson();
    const called = async (secret: string) => {
      const { names, events } = await recordingOf(await ask('?names=names', secret));
      const pseudonyms = events.flatMap((event) =>
        event.type === 'playerJoined' ? [event.data.pseudonym] : [],
      );
      return { names: [...names], numbers: pseudonyms.map((name) => name.startsWith('№')) };
    };
    await share(room.secret, { access: 'private', names: 'names' });
    expect((await called(mine)).names).toEqual([[1, 'Ada']]);
    await share(room.secret, { access: 'link', names: 'names' });
    expect((await called(mine)).names).toEqual([
      [0, 'Zoë'],
      [1, 'Ada'],
    ]);
    for (const access of ['private', 'link']) {
      await share(room.secret, { access, names: 'hidden' });
      expect(await called(mine)).toEqual({ names: [[1, 'Ada']], numbers: [true, false, true] });
    }
  });

  it('learns nothing with the token of another room, a screen’s, or one that was removed, until it is restored', async () => {
    const elsewhere = await school.host();
    await elsewhere.player(7);
    await playLesson({ finish: false });
    await room.screen(9);
    await room.steps({ type: 'removePlayer', seat: 0 }, { type: 'finishLesson', from: 'revealed' });
    for (const secret of [token(7), token(9), mine]) expect((await ask('', secret)).status).toBe(404);
    expect((await ask('', token(2))).status).toBe(200);
  });

  it('who was removed and restored gets it as the others do', async () => {
    await playLesson({ finish: false });
    await room.steps(
      { type: 'removePlayer', seat: 0 },
      { type: 'restorePlayer', seat: 0 },
      { type: 'finishLesson', from: 'revealed' },
    );
    expect((await ask('', mine)).status).toBe(200);
  });

  it('gets nothing of a room that was deleted, and may share or delete none', async () => {
    await playLesson();
    expect((await ask('/sharing', mine)).status).toBe(404);
    expect((await ask('', mine, { method: 'DELETE' })).status).toBe(404);
    expect((await ask('', room.secret, { method: 'DELETE' })).status).toBe(200);
    expect((await ask('', mine)).status).toBe(404);
  });
});

describe('deleting', () => {
  it('is the host’s alone, and is done at once, whoever is in the room', async () => {
    const phone = await room.player(1, 'Ada');
    expect((await ask('', other, { method: 'DELETE' })).status).toBe(404);
    expect((await ask('', null, { method: 'DELETE' })).status).toBe(404);
    expect((await ask('', room.secret)).status).toBe(200);
    expect((await ask('', room.secret, { method: 'DELETE' })).status).toBe(200);
    await phone.until(() => phone.socket.disconnected);
    expect((await ask('', room.secret)).status).toBe(404);
    const late = school.person();
    expect(await late.hello({ code: room.code, token: other })).toMatchObject({ reason: 'roomUnknown' });
    expect(school.complaints).toEqual([]);
  });
});

describe('what is asked wrongly', () => {
  it.each([
    ['somebody who is not the host', other, { access: 'link', names: 'names' }, 404],
    ['nobody', null, { access: 'link', names: 'names' }, 404],
    ['the host, for what does not exist', 'own', { access: 'everyone', names: 'names' }, 400],
    ['the host, with no JSON at all', 'own', undefined, 400],
  ])('by %s changes nothing', async (_, secret, sharing, status) => {
    expect((await share(secret === 'own' ? room.secret : secret, sharing)).status).toBe(status);
    expect(await (await ask('/sharing', room.secret)).json()).toEqual({
      access: 'private',
      names: 'pseudonyms',
    });
  });

  it('gets a sentence: another method, a room that never was, more than a sharing needs', async () => {
    expect((await ask('', room.secret, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${school.url}/api/recordings/${other}`)).status).toBe(404);
    const long = await ask('/sharing', room.secret, { method: 'PUT', body: 'x'.repeat(5000) });
    expect([long.status, await long.text()]).toEqual([400, 'This is no way of sharing a recording.\n']);
    expect((await ask('/sharing', null)).status).toBe(404);
  });

  it('too often is answered later', async () => {
    const statuses = await Promise.all(Array.from({ length: 25 }, async () => (await ask('', null)).status));
    expect(statuses).toContain(429);
    expect(statuses).toContain(404);
    expect(school.complaints).toEqual([]);
  });
});
