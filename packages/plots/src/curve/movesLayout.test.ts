import { expect, test } from 'vitest';
import { lossAxis, lossTicks, walked, type MoveLine } from './movesLayout.ts';

const line = (losses: readonly (number | null)[]): MoveLine => ({ name: 'a', kind: 'class', losses });

test('nothing counts after a line has diverged', () => {
  expect(walked(line([4, 9, null, 1]))).toEqual({ losses: [4, 9], hasDiverged: true });
  expect(walked(line([4, Infinity]))).toEqual({ losses: [4], hasDiverged: true });
  expect(walked(line([4, 1]))).toEqual({ losses: [4, 1], hasDiverged: false });
});

test('one explosion does not flatten the others', () => {
  const { domain } = lossAxis([line([10, 2, 0.5]), line([10, 1e6, 1e40])]);
  expect(domain[0]).toBeCloseTo(0.4);
  expect(domain[1]).toBeCloseTo(1250);
});

test('a loss of 0 has a place of its own below all others, also beside what is left of a 0 by rounding', () => {
  expect(lossAxis([line([10, 1, 0])])).toEqual({ domain: [0.1, 12.5], hasZero: true });
  expect(lossAxis([line([10, 1, 1e-22])])).toEqual({ domain: [0.1, 12.5], hasZero: true });
  expect(lossAxis([line([0])]).domain.every((end) => end > 0)).toBe(true);
  expect(lossAxis([]).domain.every((end) => Number.isFinite(end) && end > 0)).toBe(true);
});

test('ticks are powers of ten, finer where few powers are in sight, thinned where many are', () => {
  expect(lossTicks([0.05, 20], 4)).toEqual([0.1, 1, 10]);
  expect(lossTicks([1.2, 6], 5)).toEqual([2, 5]);
  expect(lossTicks([0.4, 25], 8)).toEqual([0.5, 1, 2, 5, 10, 20]);
  expect(lossTicks([1e-9, 100], 4)).toHaveLength(4);
});
