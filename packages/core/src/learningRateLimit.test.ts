import { expect, test } from 'vitest';
import { learningRateLimit } from './learningRateLimit.ts';

test('the limit of the learning rate is 2 / λmax', () => {
  expect(
    learningRateLimit([
      [10, 8],
      [8, 10],
    ]),
  ).toBeCloseTo(2 / 18, 15);
  expect(learningRateLimit([[52]])).toBeCloseTo(2 / 52, 15);
});

test('where nothing curves upwards there is no limit', () => {
  expect(
    learningRateLimit([
      [0, 0],
      [0, 0],
    ]),
  ).toBe(Number.POSITIVE_INFINITY);
  expect(learningRateLimit([[-1]])).toBe(Number.POSITIVE_INFINITY);
});

test('where the curvature is no number there is none either', () => {
  expect(learningRateLimit([[Number.NaN]])).toBeNaN();
  expect(learningRateLimit([[1, Infinity], [Infinity, 1]])).toBeNaN(); // prettier-ignore
});
