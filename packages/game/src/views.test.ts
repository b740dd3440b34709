import { expect, test } from 'vitest';
import type { DraftEvent } from './event.ts';
import type { Standing } from './standing.ts';
import {
  afterClose,
  afterReveal,
  classRevealed,
  closed,
  created,
  drawn,
  inLobby,
  inOpenRound,
  inPause,
  joined,
  moved,
  opened,
  removed,
  revealed,
  scored,
  set,
} from './test/events.ts';
import { given } from './test/given.ts';
import { rounds } from './test/guess.ts';
import { classView, playerStandings, roundView, totals } from './views.ts';

const nameOf = (seat: number) => `Ada ${seat}`;
const told = (events: readonly DraftEvent[], seat: number) =>
  playerStandings(given(...events).state, nameOf)?.(seat) ?? null;

const standing = (seat: number, loss: number | null, points: number, place: number): Standing => ({
  seat,
  loss,
  outcome: loss === null ? 'none' : 'measured',
  moves: loss === null ? 0 : 1,
  points,
  place,
});

/** Seven players, and two rounds of them. */
const played = (round: number, standings: Standing[]): DraftEvent[] => [
  { type: 'roundBriefed', data: { round } },
  drawn(round),
  opened(round),
  closed(round),
  scored(round, standings),
  classRevealed(round, standings),
  revealed(round),
];
const seven = [...created, ...[0, 1, 2, 3, 4, 5, 6].map(joined)];
const first = played(
  0,
  [0, 1, 2, 3, 4, 5].map((seat) => standing(seat, seat, 60 - 10 * seat, seat + 1)),
);
const second = played(1, [standing(6, 0.5, 110, 1), standing(5, 2, 40, 2), standing(0, null, 0, 3)]);
const afterTwo = [...seven, ...first, ...second];

test('S5 before the first reveal a phone is told no standings, scored or not', () => {
  expect(playerStandings(given(...inOpenRound).state, nameOf)).toBeNull();
  expect(playerStandings(given(...afterClose).state, nameOf)).toBeNull();
});

test('S5 a phone is told its own result, the best, the middle, the five best and its best round', () => {
  expect(told(afterTwo, 5)).toEqual({
    round: 1,
    players: 3,
    own: { seat: 5, loss: 2, outcome: 'measured', moves: 1, points: 40, place: 2 },
    best: { name: 'Ada 6', loss: 0.5 },
    middle: 0.5,
    total: { points: 50, place: 3, placeBefore: 6 },
    top: [
      { name: 'Ada 6', points: 110, latest: 110, place: 1, isYou: false },
      { name: 'Ada 0', points: 60, latest: 0, place: 2, isYou: false },
      { name: 'Ada 1', points: 50, latest: 0, place: 3, isYou: false },
      { name: 'Ada 5', points: 50, latest: 40, place: 3, isYou: true },
      { name: 'Ada 2', points: 40, latest: 0, place: 5, isYou: false },
    ],
    bestRound: { round: 1, points: 40, loss: 2 },
  });
});

test('S5 a latecomer who missed the round is told so, not that it came last', () => {
  const late = told([...afterReveal, joined(2)], 2);
  expect(late?.own).toEqual({ seat: 2, loss: null, outcome: 'none', moves: 0, points: 0, place: null });
  expect(late?.bestRound).toBeNull();
});

test('S5 the middle of two is the better one, and of nobody there is none', () => {
  const middleOf = (...losses: readonly number[]) =>
    told(
      [
        ...seven,
        ...played(
          0,
          losses.map((loss, seat) => standing(seat, loss, 0, seat + 1)),
        ),
      ],
      0,
    )?.middle;
  expect(middleOf(1, 2)).toBe(1);
  expect(middleOf(1, 2, 3)).toBe(2);
  expect(middleOf()).toBeNull();
});

test('S5 a player who was removed is told to nobody', () => {
  const view = told([...afterTwo, removed(6)], 5);
  expect(view?.best).toEqual({ name: 'Ada 5', loss: 2 });
  expect(view?.own.place).toBe(1);
  expect(view?.top.map(({ name }) => name)).not.toContain('Ada 6');
});

test('S6 where ranks are hidden a phone is told no place, no best and no five best', () => {
  const hidden = told([...afterTwo, set({ showsRanks: false })], 5);
  expect(hidden).toMatchObject({
    own: { loss: 2, points: 40, place: null },
    best: null,
    middle: 0.5,
    total: { points: 50, place: null, placeBefore: null },
    top: [],
  });
  expect(JSON.stringify(hidden)).not.toContain('Ada');
});

test('S3 totals count revealed rounds only, and seats that play only', () => {
  expect(totals(given(...afterClose).state).map(({ points }) => points)).toEqual([0, 0]);
  expect(totals(given(...afterReveal).state).map(({ points }) => points)).toEqual([100, 0]);
  expect(totals(given(...afterReveal, removed(0)).state).map(({ seat }) => seat)).toEqual([1]);
});

test('a phone hears how many play, and how many moves they made in the round that is on', () => {
  const heard = (...events: readonly DraftEvent[]) => classView(given(...events).state, rounds);
  expect(heard(...inLobby)).toEqual({ players: 2, moves: 0 });
  expect(heard(...inOpenRound, moved(0, 0, 1), moved(0, 0, 2), moved(0, 1, 3))).toEqual({
    players: 2,
    moves: 3,
  });
  expect(heard(...inOpenRound, moved(0, 0, 1), removed(0))).toEqual({ players: 1, moves: 0 });
  expect(heard(...inPause)).toEqual({ players: 2, moves: 0 });
});

test('V7 a phone hears of the others what its kind of round says, while the round is open or paused', () => {
  const { state } = given(...inOpenRound, moved(0, 0, 7), moved(0, 1, 9));
  expect(roundView(state, rounds, 0)).toEqual({ guessesOfOthers: 1 });
  expect(roundView(given(...inPause).state, rounds, 0)).toEqual({ guessesOfOthers: 0 });
  for (const events of [inLobby, afterClose, afterReveal]) {
    expect(roundView(given(...events).state, rounds, 0)).toBeNull();
  }
});
