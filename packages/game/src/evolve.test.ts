import { expect, test } from 'vitest';
import type { RoomEvent } from './event.ts';
import { evolve } from './evolve.ts';
import {
  created,
  drawn,
  finished,
  inLobby,
  inOpenRound,
  inPause,
  joined,
  moved,
  opened,
} from './test/events.ts';
import { folded, given, numbered } from './test/given.ts';
import { rounds } from './test/guess.ts';

const after =
  (events: Parameters<typeof numbered>[0], ...more: readonly RoomEvent[]) =>
  () =>
    folded([...numbered(events), ...more]);

test('E6 a room begins with its creation, and is created once', () => {
  expect(after([joined(0)])).toThrow('event 1: a room begins with roomCreated, not playerJoined');
  expect(after([...created, ...created])).toThrow('the room was created before');
});

test('E6 a number that was folded is not folded again', () => {
  expect(after(inLobby, ...numbered([finished], 4))).toThrow('event 4 does not follow event 4');
  expect(after(inLobby, ...numbered([finished], 2))).toThrow('event 2 does not follow event 4');
});

test('E6 a move, a score or a reveal needs a round that was opened', () => {
  expect(after([...inLobby, moved(1, 0, 4)])).toThrow('round 1 was never opened');
  expect(after([...inLobby, moved(7, 0, 4)])).toThrow('the lesson has no round 7');
  expect(after([...inLobby, opened(7)])).toThrow('the lesson has no round 7');
});

test('E6 a round type that is not known here cannot be folded', () => {
  const [creation] = numbered(inLobby);
  const state = evolve(null, creation!, {});
  expect(() => evolve(state, { ...numbered([opened(0)], 2)[0]! }, {})).toThrow(
    'round type "guess" is not known here',
  );
});

test('M7 a recorded command uses up its number, also the number of a rename', () => {
  const { state } = given(...inOpenRound);
  const move: RoomEvent = { seq: 20, at: 0, by: 1, n: 1, version: 1, ...moved(0, 1, 4) };
  const rename: RoomEvent = {
    seq: 21,
    at: 0,
    by: 1,
    n: 2,
    version: 1,
    type: 'playerRenamed',
    data: { seat: 1 },
  };
  expect(state.seats[1]?.n).toBe(0);
  expect(evolve(state, move, rounds).seats.map((seat) => seat?.n)).toEqual([0, 1]);
  expect(evolve(evolve(state, move, rounds), rename, rounds).seats[1]?.n).toBe(2);
});

test('M7 what the host does to a player uses up none of the player’s numbers', () => {
  const { state } = given(...inOpenRound);
  const rename: RoomEvent = {
    seq: 20,
    at: 0,
    by: 'host',
    version: 1,
    type: 'playerRenamed',
    data: { seat: 1 },
  };
  expect(evolve(state, rename, rounds).seats).toEqual(state.seats);
});

test('M6 folding a move takes what the event says, and computes nothing anew', () => {
  const wrong = {
    ...moved(0, 0, 7),
    data: { round: 0, seat: 0, data: { type: 'guessed', guess: 7, loss: 0.125 } },
  };
  const { state } = given(...inOpenRound, wrong as ReturnType<typeof moved>);
  expect(state.rounds[0]?.play).toMatchObject({ guesses: [{ seat: 0, guess: 7, loss: 0.125 }] });
});

test('V2 the server holds what was drawn, and only for the round that it was drawn for', () => {
  expect(given(...inOpenRound).state.rounds[0]?.hidden).toEqual({
    config: { highest: 10 },
    facts: { hidden: 4 },
    salt: 's',
  });
  expect(given(...inLobby, drawn(1), opened(0)).state.rounds[0]?.hidden).toBeNull();
});

test('V6 a viewer may miss numbers, and knows nothing of seats it was not told of', () => {
  const [creation, , , second] = numbered(inLobby);
  const state = folded([creation!, second!]);
  expect(state.seats).toEqual([
    null,
    { pseudonym: 'Heron', kind: 'student', machine: null, isRemoved: false, n: 0 },
  ]);
  expect(state.seq).toBe(4);
});

test('T1 phases carry their deadline, or the time that is left', () => {
  expect(given(...inOpenRound).state.phase).toEqual({ name: 'open', round: 0, closesAt: 1_700_000_060_000 });
  expect(given(...inPause).state.phase).toEqual({ name: 'paused', round: 0, remainingMs: 50_000 });
});
