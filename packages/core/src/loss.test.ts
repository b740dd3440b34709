import { expect, test } from 'vitest';
import { meanAbsoluteError, meanError, meanSquaredError } from './loss.ts';

test('mean squared error is (1/n) Σ error², without a half', () => {
  expect(meanSquaredError([4])).toBe(16);
  expect(meanSquaredError([3, -1, 2])).toBeCloseTo(14 / 3, 15);
});

test('mean absolute error counts a large error no more than its size', () => {
  expect(meanAbsoluteError([3, -1, 2])).toBe(2);
});

test('the mean of signed errors is 0 where large ones cancel: no loss', () => {
  expect(meanError([100, -100])).toBe(0);
});

test('a loss of no errors is refused', () => {
  for (const loss of [meanSquaredError, meanAbsoluteError, meanError]) {
    expect(() => loss([])).toThrow('errors: wanted at least one, got none');
  }
});
