import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Score } from './roundRules.ts';
import { rankScores, rankTotals, roundStandings, type Standing } from './standing.ts';
import { afterClose, idler, removed, restored, winner } from './test/events.ts';
import { given } from './test/given.ts';

const measured = (seat: number, loss: number, moves = 1): Score => ({
  seat,
  loss,
  outcome: 'measured',
  moves,
  points: 50,
});
const diverged = (seat: number): Score => ({ seat, loss: null, outcome: 'diverged', moves: 3, points: 0 });
const idle = (seat: number): Score => ({ seat, loss: null, outcome: 'none', moves: 0, points: 0 });
const places = (standings: readonly { seat: number; place: number }[]) =>
  standings.map(({ seat, place }) => [seat, place]);

test('S2 the lowest loss comes first', () => {
  expect(places(rankScores([measured(0, 2), measured(1, 0.5), measured(2, 1)]))).toEqual([
    [1, 1],
    [2, 2],
    [0, 3],
  ]);
});

test('S2 equals share a place, and the next place counts them: 1, 2, 2, 4', () => {
  const scores = [measured(0, 3), measured(1, 2), measured(2, 1), measured(3, 2)];
  expect(places(rankScores(scores))).toEqual([
    [2, 1],
    [1, 2],
    [3, 2],
    [0, 4],
  ]);
});

test('S2 of two with the same loss, the one with fewer moves is ahead', () => {
  expect(places(rankScores([measured(0, 1, 3), measured(1, 1, 2)]))).toEqual([
    [1, 1],
    [0, 2],
  ]);
});

test('S2 diverged comes behind every loss, and no move comes last', () => {
  const scores = [idle(0), diverged(1), measured(2, 1e30), idle(3), diverged(4)];
  expect(places(rankScores(scores))).toEqual([
    [2, 1],
    [1, 2],
    [4, 2],
    [0, 4],
    [3, 4],
  ]);
});

test('S2 whatever the scores: places never fall along the list, and each is one more than the number ahead', () => {
  const score = fc.oneof(
    fc
      .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 3 }))
      .map(([loss, moves]) => measured(0, loss, moves)),
    fc.constant(diverged(0)),
    fc.constant(idle(0)),
  );
  fc.assert(
    fc.property(fc.array(score, { maxLength: 20 }), (scores) => {
      const ranked = rankScores(scores.map((one, seat) => ({ ...one, seat })));
      expect(ranked.map(({ seat }) => seat).toSorted((a, b) => a - b)).toEqual([...scores.keys()]);
      for (const [k, { place }] of ranked.entries()) {
        expect(place).toBe(ranked.findIndex((other) => other.place === place) + 1);
        expect(place).toBeLessThanOrEqual(k + 1);
      }
    }),
  );
});

const round = (...points: readonly number[]): Standing[] =>
  points.map((value, seat) => ({ ...measured(seat, 1), points: value, place: 1 }));

test('S3 totals add points, equals share a place, and each knows its place before', () => {
  expect(rankTotals([0, 1, 2, 3], [round(10, 30, 20, 0), round(30, 0, 10, 40)])).toEqual([
    { seat: 0, points: 40, latest: 30, place: 1, placeBefore: 3 },
    { seat: 3, points: 40, latest: 40, place: 1, placeBefore: 4 },
    { seat: 1, points: 30, latest: 0, place: 3, placeBefore: 1 },
    { seat: 2, points: 30, latest: 10, place: 3, placeBefore: 2 },
  ]);
});

test('S3 a missed round counts 0', () => {
  expect(rankTotals([0, 1], [round(10), round(5, 8)]).map(({ points }) => points)).toEqual([15, 8]);
});

test('S3 after one round nobody had a place before, and before any round all share the first', () => {
  expect(rankTotals([0], [round(10)])[0]?.placeBefore).toBeNull();
  expect(places(rankTotals([0, 1], []))).toEqual([
    [0, 1],
    [1, 1],
  ]);
});

test('S4 the others move up when a player is removed, and back when it is restored', () => {
  expect(roundStandings(given(...afterClose).state, 0)).toEqual([winner, idler]);
  expect(roundStandings(given(...afterClose, removed(0)).state, 0)).toEqual([{ ...idler, place: 1 }]);
  expect(roundStandings(given(...afterClose, removed(0), restored(0)).state, 0)).toEqual([winner, idler]);
});

test('S4 a round that was not scored has no standings', () => {
  expect(roundStandings(given(...afterClose).state, 1)).toEqual([]);
});
