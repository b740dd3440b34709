import { expect, test } from 'vitest';
import { playerOf, playOf } from './read.ts';
import { errorLimit, errorsSeen } from './seen.ts';
import { playRound, type Proposed } from './test/classroom.ts';

function phone(id: string, proposed: readonly Proposed[] = []) {
  const state = playOf(playRound(id, 3, proposed).seenBy({ role: 'player', seat: 0 }));
  return (weights: readonly number[]) => errorsSeen(state.shown, playerOf(state, 0), weights);
}

test('where the prediction is live, every weight has its error', () => {
  expect(phone('hit13')([3, 0])).toEqual([-2]);
});

test('where only proposals are measured, the error is known at the start and where one proposed', () => {
  const errors = phone('oneKnob', [{ seat: 0, weights: [3], at: 1 }]);
  expect([errors([2]), errors([3]), errors([2.8])]).toEqual([[4], [-1], [null]]);
});

test('a third of the class sees the error of one point only, until its blind proposals are made', () => {
  expect(phone('tugOfWar')([2, -1])).toEqual([4]);
  const blind = [1, 2].map((at) => ({ seat: 0, weights: [3, -2], at }));
  expect(phone('tugOfWar', blind)([2, -1])).toEqual([4, 0, 7]);
});

test('the axis has room to miss by half as much again as at the start', () => {
  expect(errorLimit([4, 0, -7.2])).toBe(11);
  expect(errorLimit([0, null])).toBe(7);
});
