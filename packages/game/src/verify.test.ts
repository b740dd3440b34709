import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RoomEvent } from './event.ts';
import { chaos } from './test/chaos.ts';
import { start } from './test/events.ts';
import { host, newcomer, player } from './test/given.ts';
import { rounds } from './test/guess.ts';
import { liveRoom } from './test/liveRoom.ts';
import { verifyRecording } from './verify.ts';

/** The tests' rooms hash like this; a browser's own SHA-256 answers later, too. */
const sha256 = (text: string) => Promise.resolve(`hash of ${text}`);
const verify = (events: readonly RoomEvent[]) => verifyRecording(events, rounds, sha256);

/** Three players, one of them late, and an optimiser: a round that is revealed, and one that stays open. */
function lesson(): readonly RoomEvent[] {
  const room = liveRoom(3);
  const join = (): unknown => room.send(newcomer, { type: 'joinRoom', name: null, kind: 'student' });
  const move = (seat: number, round: number, guess: number): unknown =>
    room.send(player(seat), { type: 'makeMove', round, move: { guess } });
  join();
  join();
  room.send(host, { type: 'addMachine', machine: 'adam' });
  room.send(host, { type: 'briefRound', round: 0, from: 'lobby' });
  room.send(host, { type: 'openRound', round: 0 });
  room.wait(20_000);
  move(0, 0, 90);
  move(1, 0, 5000);
  move(2, 0, 50);
  join();
  move(3, 0, 70);
  move(0, 0, 30);
  room.send(host, { type: 'closeRound', round: 0 });
  room.send(host, { type: 'revealRound', round: 0 });
  room.send(host, { type: 'showStandings', round: 0 });
  room.send(host, { type: 'briefRound', round: 1, from: 'standings' });
  room.send(host, { type: 'openRound', round: 1 });
  move(0, 1, 12);
  return room.steps.map(({ event }) => event);
}

const sound = lesson();

type Path = readonly (string | number)[];

/** The recording with one value in the data of one event put otherwise: of the nth event of this type. */
function tampered(type: RoomEvent['type'], nth: number, path: Path, change: (value: unknown) => unknown) {
  const event = sound.filter((each) => each.type === type)[nth];
  if (event === undefined) throw new Error(`there is no such ${type}`);
  const forged = { ...event, data: put(event.data, path, change) } as RoomEvent;
  return { seq: event.seq, events: sound.with(event.seq - 1, forged) };
}

function put(value: unknown, [key, ...rest]: Path, change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = put(copy[key], rest, change);
  return copy;
}

const oneMore = (value: unknown) => Number(value) + 1;
const scaledBy = (factor: number) => (value: unknown) => Number(value) * factor;
const swapped = (rows: unknown) => {
  const [first, second, ...others] = rows as { place: number }[];
  return [{ ...first, place: second?.place }, { ...second, place: first?.place }, ...others];
};

test('P1 a sound recording is checked from end to end', async () => {
  expect(await verify(sound)).toEqual({ checked: { rounds: 2, moves: 6, standings: 1 }, differs: null });
  expect(await verify(JSON.parse(JSON.stringify(sound)))).toMatchObject({ differs: null });
});

test('P1 whatever a class does, what its room recorded is sound', async () => {
  await fc.assert(
    fc.asyncProperty(chaos, async (room) => {
      expect((await verify(room.steps.map(({ event }) => event))).differs).toBeNull();
    }),
  );
});

test('P1 what was checked is counted up to the event that differs', async () => {
  const { seq, events } = tampered('moveMade', 2, ['data', 'loss'], oneMore);
  expect(await verify(events)).toMatchObject({
    checked: { rounds: 1, moves: 2, standings: 0 },
    differs: { seq },
  });
});

test('P1 a hash that cannot be computed is no fault of the recording', async () => {
  const broken = () => Promise.reject(new Error('no secure context'));
  await expect(verifyRecording(sound, rounds, broken)).rejects.toThrow('no secure context');
});

test('P2 a missing event is named by its number', async () => {
  for (const missing of sound.slice(0, -1)) {
    expect((await verify(sound.filter((event) => event !== missing))).differs).toEqual({
      seq: missing.seq,
      what: 'seq',
      recorded: missing.seq + 1,
      computed: missing.seq,
    });
  }
});

test('P2 an event that cannot follow is named, with the reason', async () => {
  const { seq, events } = tampered('roundRevealed', 0, ['round'], () => 2);
  expect((await verify(events)).differs).toMatchObject({
    seq,
    what: 'event',
    computed: 'round 2 was never opened',
  });
  const [first, second] = sound;
  if (first === undefined || second === undefined) throw new Error('the recording is empty');
  const headless = [{ ...second, seq: 1 }];
  expect((await verify(headless)).differs).toMatchObject({ seq: 1, what: 'event' });
  expect((await verify([first, { ...first, seq: 2 }])).differs).toMatchObject({ seq: 2, what: 'event' });
});

test('P2 a round of a type that is not known here is named where it opens', async () => {
  const { seq } = tampered('roundOpened', 0, ['round'], () => 0);
  expect((await verifyRecording(sound, {}, sha256)).differs).toMatchObject({ seq, what: 'event' });
});

test.each([
  ['fact', 'roundDrawn', ['facts', 'hidden'], oneMore],
  ['salt', 'roundDrawn', ['salt'], () => 'another'],
  ['config', 'lessonLoaded', ['configs', 0, 'highest'], oneMore],
] as const)('P3 a changed %s is found where the round opens', async (_, type, path, change) => {
  const { events } = tampered(type, 0, path, change);
  const opening = sound.find((event) => event.type === 'roundOpened')?.seq;
  expect((await verify(events)).differs).toMatchObject({ seq: opening, what: 'commitment' });
});

test('P3 a changed fact is found in a round that was never revealed', async () => {
  const { seq, events } = tampered('roundDrawn', 1, ['facts', 'hidden'], oneMore);
  expect((await verify(events)).differs).toMatchObject({ seq: seq + 1, what: 'commitment' });
});

test.each([
  ['commitment', 'commitment', (text: unknown) => `${String(text)}0`],
  ['shown', 'shown.highest', () => ({ highest: 11 })],
] as const)('P3 a changed %s of an opening is found', async (key, what, change) => {
  const { seq, events } = tampered('roundOpened', 0, [key], change);
  expect((await verify(events)).differs).toMatchObject({ seq, what });
});

test('P3 an opening for which nothing was drawn is found', async () => {
  const { seq, events } = tampered('roundDrawn', 0, ['round'], () => 1);
  expect((await verify(events)).differs).toMatchObject({ seq: seq + 1, what: 'commitment', computed: null });
});

test.each([
  ['facts.hidden', ['facts', 'hidden'], scaledBy(1 + 1e-14)],
  ['config.highest', ['config', 'highest'], oneMore],
  ['salt', ['salt'], () => 'another'],
] as const)('P3 a reveal with another %s is found, to the last digit', async (what, path, change) => {
  const { seq, events } = tampered('roundRevealed', 0, path, change);
  expect((await verify(events)).differs).toMatchObject({ seq, what });
});

test('P4 one flipped digit in a move’s outcome is named, with what it should be', async () => {
  const { seq, events } = tampered('moveMade', 0, ['data', 'loss'], oneMore);
  const [move] = sound.filter(({ type }) => type === 'moveMade');
  if (move?.type !== 'moveMade') throw new Error('nobody moved');
  const { loss } = move.data.data as { loss: number };
  expect((await verify(events)).differs).toEqual({
    seq,
    what: 'data.loss',
    recorded: loss + 1,
    computed: loss,
  });
});

test('P4 a last digit may differ, as engines do; one in a million may not', async () => {
  const close = tampered('moveMade', 0, ['data', 'loss'], scaledBy(1 + 5e-10));
  expect((await verify(close.events)).differs).toBeNull();
  const { seq, events } = tampered('moveMade', 0, ['data', 'loss'], scaledBy(1 + 1e-6));
  expect((await verify(events)).differs).toMatchObject({ seq, what: 'data.loss' });
});

test.each([
  ['for a measured loss one that diverged', 0, ['data', 'loss'], () => 'diverged'],
  ['another guess with the old loss', 0, ['data', 'guess'], oneMore],
  ['a deal in place of a move', 0, ['data'], () => ({ type: 'hinted', isEven: true })],
] as const)('P4 a move that records %s is found', async (_, nth, path, change) => {
  const { seq, events } = tampered('moveMade', nth, path, change);
  expect((await verify(events)).differs).toMatchObject({ seq });
});

test('P4 a changed deal is found, of those who were there and of who came late', async () => {
  const deals = sound.filter((event) => event.type === 'seatDealt' && event.data.round === 0);
  expect(deals).toHaveLength(4);
  for (const nth of deals.keys()) {
    const { seq, events } = tampered('seatDealt', nth, ['data', 'isEven'], (isEven) => isEven !== true);
    expect((await verify(events)).differs).toMatchObject({ seq, what: 'data.isEven' });
  }
});

test('P4 a move too many, or one that came too late, is found', async () => {
  const moves = sound.filter((event) => event.type === 'moveMade');
  const last = moves[4];
  if (last === undefined) throw new Error('nobody moved');
  const twice = sound.toSpliced(last.seq, 0, last).map((event, k) => ({ ...event, seq: k + 1 }));
  expect((await verify(twice)).differs).toMatchObject({ seq: last.seq + 1, computed: 'movesUsedUp' });
  const late = sound.with(last.seq - 1, { ...last, at: start + 60_000 });
  expect((await verify(late)).differs).toMatchObject({ seq: last.seq, computed: 'roundNotOpen' });
});

test.each([
  ['loss', ['standings', 0, 'loss'], scaledBy(1 + 1e-6), 'standings.0.loss'],
  ['number of points', ['standings', 2, 'points'], oneMore, 'standings.2.points'],
  ['pair of places', ['standings'], swapped, 'standings.0.place'],
  ['list without its last', ['standings'], (rows: unknown) => (rows as []).slice(0, -1), 'standings.2'],
  ['optimiser’s loss', ['machines', 0, 'loss'], oneMore, 'machines.0.loss'],
] as const)(
  'P5 a changed %s is found in the standings, and in those of the reveal',
  async (_, path, change, what) => {
    for (const type of ['roundScored', 'classRevealed'] as const) {
      const { seq, events } = tampered(type, 0, path, change);
      expect((await verify(events)).differs).toMatchObject({ seq, what });
    }
  },
);

test('P5 a changed result of an optimiser is found in what everyone is told', async () => {
  const { seq, events } = tampered('roundRevealed', 0, ['machines', 0, 'loss'], oneMore);
  expect((await verify(events)).differs).toMatchObject({ seq, what: 'machines.0.loss' });
});
