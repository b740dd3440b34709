import { openRecording, type RoomEvent } from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checksum } from './store/checksum.ts';
import { openDatabase } from './store/openDatabase.ts';
import { sqliteStore } from './store/sqliteStore.ts';
import type { Person } from './test/person.ts';
import { token } from './test/person.ts';
import { openSchool, type HostedRoom, type School } from './test/school.ts';

let folder = '';
let school: School | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lowest-point-damage-'));
});
afterEach(async () => {
  await school?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<School> {
  school = await openSchool({ store: sqliteStore(openDatabase(folder)) });
  return school;
}

/** What a disk does while nobody looks. */
async function meanwhile(damage: (database: DatabaseSync) => void): Promise<School> {
  await school?.close();
  const database = openDatabase(folder);
  damage(database);
  database.close();
  return start();
}

const move = (w: number) => ({ type: 'makeMove', round: 0, move: { weights: [w, -2] } }) as const;

/** A room in an open round: one phone with three moves, and a second room beside it. */
async function lesson(): Promise<{ room: HostedRoom; beside: HostedRoom; phone: Person }> {
  const opened = await start();
  const [room, beside] = [await opened.host(), await opened.host()];
  const phone = await room.player(1, 'Ada');
  await room.steps({ type: 'briefRound', round: 0, from: 'lobby' }, { type: 'openRound', round: 0 });
  for (const n of [1, 2, 3]) expect(await phone.command(move(n), n)).toMatchObject({ ok: true });
  await phone.until(() => phone.events.filter(({ type }) => type === 'moveMade').length === 3);
  return { room, beside, phone };
}

function lastSeq(database: DatabaseSync, room: string): number {
  return Number(database.prepare('select max(seq) as seq from event where room = ?').get(room)?.seq);
}

/** Changes the text of an event as a disk would: nothing is told to whoever keeps checksums. */
function scratch(room: string, seq: number | 'last', change: (body: string) => string) {
  return (database: DatabaseSync): void => {
    const at = seq === 'last' ? lastSeq(database, room) : seq;
    const body = database.prepare('select body from event where room = ? and seq = ?').get(room, at)?.body;
    const changed = change(String(body));
    expect(changed).not.toBe(body);
    database.prepare('update event set body = ? where room = ? and seq = ?').run(changed, room, at);
  };
}

async function isHalted({ room, beside }: { room: HostedRoom; beside: HostedRoom }): Promise<void> {
  const host = school!.person();
  expect(await host.hello({ role: 'host', code: room.code, token: room.secret })).toEqual({
    ok: false,
    reason: 'roomHalted',
  });
  const other = school!.person();
  expect(await other.hello({ role: 'host', code: beside.code, token: beside.secret })).toMatchObject({
    ok: true,
  });
  expect(await other.command({ type: 'changeSettings', settings: { isLocked: true } })).toMatchObject({
    ok: true,
  });
}

async function ask(room: HostedRoom, query = '', secret: string | null = room.secret): Promise<Response> {
  const headers = secret === null ? {} : { Authorization: `Bearer ${secret}` };
  return fetch(`${school!.url}/api/recordings/${room.room}${query}`, { headers });
}

async function unpacked(response: Response): Promise<string> {
  expect(response.status).toBe(200);
  return gunzipSync(await response.bytes()).toString();
}

interface RawLine {
  readonly seq: number;
  readonly isSound: boolean;
  readonly cut?: number;
  readonly text?: string;
  readonly base64?: string;
}

async function rawLines(room: HostedRoom): Promise<RawLine[]> {
  const [, ...lines] = (await unpacked(await ask(room, '?raw'))).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as RawLine);
}

describe('damage in the middle of a log', () => {
  it.each([
    [
      'one digit of a weight, with everything else as it should be',
      (body: string) => body.replace('-2]', '-3]'),
    ],
    ['a text that is none any more', (body: string) => body.replace('"', '\u0001')],
    ['half of a record', (body: string) => body.slice(0, body.length / 2)],
  ])('%s: the room stands still, the others live, and the raw log stays', async (_, change) => {
    const { room, beside, phone } = await lesson();
    const seq = phone.events.find(({ type }) => type === 'moveMade')?.seq ?? 0;
    await meanwhile(scratch(room.room, seq, change));
    await isHalted({ room, beside });
    expect(school!.complaints.join()).toContain(`room ${room.room}: event ${seq} is not as it was recorded`);
    const raw = await rawLines(room);
    expect(raw.map((line) => line.seq)).toEqual(raw.map((__, k) => k + 1));
    expect(raw.filter(({ isSound }) => !isSound).map((line) => line.seq)).toEqual([seq]);
    expect(raw.at(-1)?.text).toContain('"moveMade"');
  });

  it('is replayed up to there, and the file says where it ends, once the ground is no secret', async () => {
    const { room, beside } = await lesson();
    await room.steps(
      { type: 'closeRound', round: 0 },
      { type: 'revealRound', round: 0 },
      { type: 'showStandings', round: 0 },
      { type: 'showPodium', from: 'standings' },
      { type: 'finishLesson', from: 'podium' },
    );
    let end = 0;
    await meanwhile((database) => {
      end = lastSeq(database, room.room);
      scratch(room.room, end - 1, (body) => body.replace('podium', 'Podium'))(database);
    });
    await isHalted({ room, beside });
    const { events, damageAt } = openRecording(await unpacked(await ask(room)), rounds);
    expect([events.length, damageAt]).toEqual([end - 2, end - 1]);
    expect(events.at(-1)?.type).toBe('standingsShown');
  });

  it('a record that is missing, or stands in another’s place', async () => {
    const { room, beside } = await lesson();
    await meanwhile((database) => {
      database.prepare('delete from event where room = ? and seq = 4').run(room.room);
    });
    await isHalted({ room, beside });
    await meanwhile((database) => {
      database.prepare('update event set seq = 4 where room = ? and seq = 5').run(room.room);
    });
    await isHalted({ room, beside });
    expect((await rawLines(room)).filter(({ isSound }) => !isSound)).toMatchObject([{ seq: 4 }]);
  });
});

describe('a log whose end is torn', () => {
  const tears: [string, (room: string) => (database: DatabaseSync) => void][] = [
    ['half a record', (room) => scratch(room, 'last', (body) => body.slice(0, 40))],
    ['a changed digit', (room) => scratch(room, 'last', (body) => body.replace('[3,', '[2,'))],
    [
      'no record at all',
      (room) => (database) => {
        const seq = lastSeq(database, room);
        database.prepare('delete from event where room = ? and seq = ?').run(room, seq);
      },
    ],
  ];

  it.each(tears)('%s: the room goes on from before it, and its host is told', async (_, tear) => {
    const { room, phone } = await lesson();
    const last = phone.seq();
    const opened = await meanwhile(tear(room.room));
    const [host, again] = [opened.person(), opened.person()];
    await host.hello({ role: 'host', code: room.code, token: room.secret });
    await host.until(() => host.views.get('trouble')?.trouble === 'tornEnd');
    expect(opened.complaints).toEqual([
      `room ${room.room}: what was behind event ${last - 1} was torn, and is put aside`,
    ]);
    // The phone has seen an event that is no more: it is shown everything anew, and its move is taken again.
    const welcome = await again.hello({ code: room.code, token: token(1), after: last, room: room.room });
    expect(welcome).toMatchObject({ ok: true, seat: 0, nextN: 3, room: `${room.room}~1` });
    await again.untilEvent('deadlineMoved');
    expect(again.events[0]?.seq).toBe(1);
    expect(again.events.filter(({ type }) => type === 'moveMade')).toHaveLength(2);
    expect(await again.command(move(3), 3)).toMatchObject({ ok: true });
    expect(await host.command({ type: 'closeRound', round: 0 })).toMatchObject({ ok: true });
    await host.until(() => host.views.get('trouble')?.trouble === null);
    expect((await ask(room, '?raw')).status).toBe(409);
  });

  it('keeps what it put aside for its host, and for nobody else', async () => {
    const { room } = await lesson();
    const opened = await meanwhile(scratch(room.room, 'last', (body) => body.slice(0, 40)));
    const host = opened.person();
    await host.hello({ role: 'host', code: room.code, token: room.secret });
    await host.untilEvent('deadlineMoved');
    for (const command of [
      { type: 'closeRound', round: 0 },
      { type: 'finishLesson', from: 'closed' },
    ] as const)
      expect(await host.command(command)).toMatchObject({ ok: true });
    const aside = (await rawLines(room)).filter(({ cut }) => cut === 1);
    expect(Buffer.from(aside[0]?.base64 ?? '', 'base64').toString()).toHaveLength(40);
    expect(aside).toHaveLength(1);
    expect((await ask(room, '?raw', null)).status).toBe(404);
    expect((await ask(room, '?raw', 'f'.repeat(32))).status).toBe(404);
  });

  it('goes back to the last whole decision: a round is not closed without its points', async () => {
    const { room } = await lesson();
    await room.steps({ type: 'closeRound', round: 0 });
    const opened = await meanwhile(scratch(room.room, 'last', (body) => body.slice(0, 40)));
    const host = opened.person();
    await host.hello({ role: 'host', code: room.code, token: room.secret });
    await host.untilEvent('deadlineMoved');
    expect(host.events.some(({ type }) => type === 'roundClosed')).toBe(false);
    const moves = host.events.filter(({ type }) => type === 'moveMade');
    expect(moves).toHaveLength(3);
    expect(await host.command({ type: 'closeRound', round: 0 })).toMatchObject({ ok: true });
  });

  it('gives a seat that went with it to nobody twice', async () => {
    const opened = await start();
    const room = await opened.host();
    await room.player(1, 'Ada');
    await room.player(2, 'Grace');
    const again = await meanwhile(scratch(room.room, 'last', (body) => body.slice(0, 40)));
    const people = [1, 3, 2].map((number) => ({ number, person: again.person() }));
    const seats: unknown[] = [];
    for (const { number, person } of people) {
      const welcome = await person.hello({ code: room.code, token: token(number) });
      seats.push(welcome.ok ? welcome.seat : welcome.reason);
      if (number !== 1) seats.push(await person.join('Grace'));
    }
    expect(seats).toMatchObject([0, null, { ok: true, seat: 1 }, null, { reason: 'nameTaken' }]);
  });

  it('does not open a finished room again', async () => {
    const { room, beside } = await lesson();
    await room.steps({ type: 'closeRound', round: 0 }, { type: 'finishLesson', from: 'closed' });
    await meanwhile(scratch(room.room, 'last', (body) => body.slice(0, 40)));
    await isHalted({ room, beside });
  });

  it('is no room without its first two records', async () => {
    const opened = await start();
    const [room, beside] = [await opened.host(), await opened.host()];
    await meanwhile(scratch(room.room, 'last', (body) => body.slice(0, 40)));
    await isHalted({ room, beside });
  });
});

describe('an event of the future, written as it should be', () => {
  it('sets its room aside also where it is the last, and stays for a newer program', async () => {
    const { room, beside } = await lesson();
    await meanwhile((database) => {
      const seq = lastSeq(database, room.room);
      const future = JSON.stringify({ seq, at: 1, by: 'host', version: 1, type: 'moonLanded', data: {} });
      database
        .prepare('update event set body = ?, sum = ? where room = ? and seq = ?')
        .run(future, checksum(room.room, seq, future), room.room, seq);
    });
    await isHalted({ room, beside });
    expect((await rawLines(room)).at(-1)).toMatchObject({ isSound: true });
  });
});

describe('what stands beside a log', () => {
  it('a name that was changed is not shown, and a changed identity lets nobody into another’s seat', async () => {
    const { room } = await lesson();
    await room.player(2, 'Grace');
    const opened = await meanwhile((database) => {
      database.prepare(`update name set name = 'Aca' where name = 'Ada'`).run();
      database.prepare(`update session set seat = 0 where seat = 1`).run();
    });
    const [host, grace] = [opened.person(), opened.person()];
    expect(await grace.hello({ code: room.code, token: token(2) })).toMatchObject({ ok: true, seat: null });
    await host.hello({ role: 'host', code: room.code, token: room.secret });
    await host.until(() => host.views.has('roster'));
    const names = host.views.get('roster')?.rows.map(({ name }) => name);
    const [ada] = host.events.filter(
      (event): event is Extract<RoomEvent, { type: 'playerJoined' }> => event.type === 'playerJoined',
    );
    expect(names).toEqual([ada?.data.pseudonym, 'Grace']);
  });

  it('a room whose own row was changed stands still, and its date deletes nothing', async () => {
    const { room, beside } = await lesson();
    await meanwhile((database) => {
      database.prepare('update room set updated_at = 5 where id = ?').run(room.room);
    });
    await isHalted({ room, beside });
    expect((await ask(room)).status).toBe(200);
  });
});
