import { expect, test } from 'vitest';
import type { DraftEvent } from './event.ts';
import { machineSeats, playingSeats } from './playingSeats.ts';
import type { Standing } from './standing.ts';
import {
  classRevealed,
  closed,
  dealt,
  idler,
  inLobby,
  inOpenRound,
  moved,
  removed,
  restored,
  revealed,
  scored,
  set,
  winner,
} from './test/events.ts';
import { folded, given, host, newcomer, numbered, player } from './test/given.ts';
import { atEnd } from './test/phases.ts';
import { classView, playerStandings, totals } from './views.ts';
import { rounds } from './test/guess.ts';

const adam = { type: 'addMachine', machine: 'adam' } as const;
const adamJoined: DraftEvent = {
  type: 'playerJoined',
  data: { seat: 2, pseudonym: 'adam', kind: 'machine', machine: 'adam' },
};
const withAdam = [...inOpenRound, adamJoined, dealt(0, 2)] as const;
/** Adam needed one guess more than who hit the number, and came as low. */
const adamsStanding: Standing = { seat: 2, loss: 0, outcome: 'measured', moves: 2, points: 100, place: 1 };
const closedWithAdam: readonly DraftEvent[] = [
  ...withAdam,
  moved(0, 0, 4),
  moved(0, 2, 7),
  moved(0, 2, 4),
  closed(0),
  { type: 'roundScored', data: { round: 0, standings: [winner, idler], machines: [adamsStanding] } },
];

test('O1 a host seats an optimiser in the lobby, and a locked or full room takes it too', () => {
  given(...inLobby)
    .when(host, adam)
    .then(adamJoined);
  given(...inLobby, set({ isLocked: true, maxPlayers: 2 }))
    .when(host, adam)
    .then(adamJoined);
});

test('O1, J5 in an open round it is dealt what everybody was dealt', () => {
  given(...inOpenRound)
    .when(host, adam)
    .then(adamJoined, dealt(0, 2));
});

test('O1 each sits there once, and comes back to its seat', () => {
  given(...withAdam)
    .when(host, adam)
    .rejects('machineSeated');
  given(...withAdam, removed(2))
    .when(host, adam)
    .then(restored(2));
});

test('O1 an unknown one is refused, and nobody joins a lesson that is over', () => {
  given(...inLobby)
    .when(host, { type: 'addMachine', machine: 'oracle' })
    .rejects('unknownMachine');
  given(...atEnd)
    .when(host, adam)
    .rejects('roomFinished');
});

test('O2 it takes no place in the class, and none in a full room', () => {
  const { state } = given(...withAdam, moved(0, 2, 9));
  expect(playingSeats(state)).toEqual([0, 1]);
  expect(machineSeats(state)).toEqual([2]);
  expect(classView(state, rounds)).toEqual({ players: 2, moves: 0 });
  given(...withAdam, set({ maxPlayers: 3 }))
    .when(newcomer, { type: 'joinRoom', name: null, kind: 'student' })
    .events();
});

test('O3 closing ranks the optimisers among themselves', () => {
  given(...withAdam, moved(0, 0, 4), moved(0, 2, 7), moved(0, 2, 4))
    .when(host, { type: 'closeRound', round: 0 })
    .then(...closedWithAdam.slice(-2));
});

test('O3 a room without optimisers records no empty lists', () => {
  given(...inOpenRound, moved(0, 0, 4))
    .when(host, { type: 'closeRound', round: 0 })
    .then(closed(0), scored(0, [winner, idler]));
});

test('O3 the reveal tells everyone how they did, by name', () => {
  const events = given(...closedWithAdam)
    .when(host, { type: 'revealRound', round: 0 })
    .events();
  const [forStaff, forAll] = events;
  expect(forStaff).toMatchObject({ type: 'classRevealed', data: { machines: [adamsStanding] } });
  expect(forAll).toMatchObject({
    type: 'roundRevealed',
    data: { machines: [{ machine: 'adam', loss: 0, outcome: 'measured', points: 100 }] },
  });
  const state = folded(numbered([...closedWithAdam, ...events]));
  expect(state.rounds[0]?.machines).toEqual([{ machine: 'adam', loss: 0, outcome: 'measured', points: 100 }]);
  expect(state.rounds[0]?.machineStandings).toEqual([adamsStanding]);
});

test('O2, O3 it is in no total, and one that was removed is not told of', () => {
  const { state } = given(...closedWithAdam, classRevealed(0, [winner, idler]), revealed(0));
  expect(totals(state).map(({ seat }) => seat)).toEqual([0, 1]);
  expect(playerStandings(state, String)?.(0).players).toBe(2);
  const events = given(...closedWithAdam, removed(2))
    .when(host, { type: 'revealRound', round: 0 })
    .events();
  expect(JSON.stringify(events[1])).not.toContain('adam');
});

test('M4 an optimiser has as many moves as everybody', () => {
  given(...withAdam, moved(0, 2, 7), moved(0, 2, 4))
    .when(player(2), { type: 'makeMove', round: 0, move: { guess: 5 } })
    .rejects('movesUsedUp');
});
