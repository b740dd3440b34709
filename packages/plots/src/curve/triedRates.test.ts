import { expect, test } from 'vitest';
import { hopPath } from './hops.ts';
import { rateBins } from './triedRates.ts';

test('rates are counted in parts that are the same factor wide, and every rate is counted once', () => {
  const bins = rateBins(
    [0.001, 0.002, 0.01, 0.05, 0.1, 1].map((rate) => ({ rate })),
    [0.001, 1],
    3,
  );
  expect(bins.map(({ count }) => count)).toEqual([2, 2, 2]);
  expect(bins[1]?.from).toBeCloseTo(0.01, 12);
  expect(bins[1]?.to).toBeCloseTo(0.1, 12);
});

test('a rate beside the range is counted in its outermost part', () => {
  const bins = rateBins([{ rate: 1e-9 }, { rate: 50 }], [0.001, 1], 3);
  expect(bins.map(({ count }) => count)).toEqual([1, 0, 1]);
});

test('a leap begins and ends on the curve, and the wider it is the higher it goes, up to a measure', () => {
  expect(hopPath([0, 100], [40, 80])).toBe('M0 100Q20 66.4 40 80');
  expect(hopPath([0, 100], [400, 80])).toBe('M0 100Q200 34 400 80');
});
