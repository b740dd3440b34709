import { expect, test } from 'vitest';
import { lowestOf } from '../takeStep.ts';
import { surfaces } from '../surface.ts';
import { expectClose } from '../test/close.ts';
import { bestDescent, descend } from './bestDescent.ts';

test('a walk holds its start and every step, with the losses there', () => {
  const walk = descend(surfaces.booth, [0, 0], 0.05, 3);
  expect(walk.weights).toHaveLength(4);
  expect(walk.weights.slice(0, 2)).toEqual([
    [0, 0],
    [0.05 * 34, 0.05 * 38],
  ]);
  expect(walk.losses).toEqual(walk.weights.map((weights) => surfaces.booth.loss(weights)));
  expect(lowestOf(walk)).toBe(Math.min(...walk.losses));
});

test('a walk of no steps stands at its start', () => {
  expect(descend(surfaces.booth, [0, 0], 0.1, 0)).toEqual({ weights: [[0, 0]], losses: [74] });
});

test('a walk ends where the ground has no finite loss any more', () => {
  const walk = descend(surfaces.rosenbrock, [-1.2, 1], 1, 100);
  expect(walk.losses.length).toBeLessThan(12);
  expect(walk.losses.every(Number.isFinite)).toBe(true);
});

test('a start without a finite loss is a walk that goes nowhere', () => {
  expect(descend(surfaces.booth, [1e200, 0], 0.1, 5).weights).toHaveLength(1);
});

test('the best of many rates comes lower than every rate that it tried', () => {
  const { learningRate, walk } = bestDescent(surfaces.booth, [-3, 4], 10, 1 / 9, 5);
  const tried = [0, 1, 2, 3, 4].map((k) => 10 ** (-3 * (1 - k / 4)) / 9);
  expectClose([Math.min(...tried.map((rate) => Math.abs(rate - learningRate)))], [0]);
  for (const rate of tried) {
    expect(lowestOf(walk)).toBeLessThanOrEqual(lowestOf(descend(surfaces.booth, [-3, 4], rate, 10)) + 1e-12);
  }
});

test('refuses a limit that is no rate, and a choice of fewer than two', () => {
  for (const limit of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => bestDescent(surfaces.booth, [0, 0], 1, limit)).toThrow(
      `limit: wanted a positive number, got ${limit}`,
    );
  }
  expect(() => bestDescent(surfaces.booth, [0, 0], 1, 0.1, 1)).toThrow('rates: wanted at least 2, got 1');
});
