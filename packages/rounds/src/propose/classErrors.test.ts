import { expect, test } from 'vitest';
import { classErrors, classMiddles } from './classErrors.ts';
import { playOf } from './read.ts';
import { playRound, type Proposed } from './test/classroom.ts';

function ofClass(id: string, players: number, proposed: readonly Proposed[]) {
  const { seenBy, moveTimes, openedAt } = playRound(id, players, proposed);
  const play = playOf(seenBy({ role: 'screen' }));
  const told = classErrors(play, moveTimes, openedAt);
  return { ...told, middles: classMiddles(play, moveTimes, told.errors, players) };
}

test('every proposal is told with its seconds and its error', () => {
  const { errors, exact } = ofClass('hit13', 3, [
    { seat: 0, weights: [3, 0], at: 7 },
    { seat: 2, weights: [3, -2], at: 12.5 },
  ]);
  expect(errors).toEqual([
    { seat: 0, at: 7, error: -2 },
    { seat: 2, at: 12.5, error: 0 },
  ]);
  expect(exact).toBe(1);
});

test('who proposed nothing yet counts with the error at the start', () => {
  const { middles } = ofClass('hit13', 3, [{ seat: 0, weights: [3, 0], at: 7 }]);
  expect(middles.map(({ size }) => size)).toEqual([4, 4]);
});

test('with a point of one’s own, each error is the one at that point', () => {
  const { errors, lossFrom, lossTo } = ofClass('tugOfWar', 3, [
    { seat: 1, weights: [2, -1], at: 5 },
    { seat: 2, weights: [2, -1], at: 6 },
  ]);
  expect(errors.map(({ error }) => error)).toEqual([0, 7]);
  expect(lossFrom).toBeCloseTo(65 / 3);
  expect(lossTo).toBeCloseTo(65 / 3);
});

test('a class too small to have been dealt every point is told no loss at the start', () => {
  expect(ofClass('tugOfWar', 2, []).lossFrom).toBeNull();
});

test('an empty class has an axis all the same', () => {
  const { middles, limit, lossTo } = ofClass('hit13', 0, []);
  expect([middles.length, limit, lossTo]).toEqual([1, 10, null]);
});
