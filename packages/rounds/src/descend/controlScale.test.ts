import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lengthScale, printedLongest, rateScale } from './controlScale.ts';

test('the longest step as printed is not refused: the rules forgive a billionth', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 50, noNaN: true }), (longest) => {
      expect(printedLongest(longest)).toBeLessThanOrEqual(longest * (1 + 1e-9));
    }),
  );
  expect(printedLongest(1.1)).toBe(1.1);
});

test('lengths stay between a hundredth and the longest, whichever button is pressed', () => {
  const scale = lengthScale(1.14);
  expect(scale.nudged(1.12, 1)).toBe(1.14);
  expect(scale.nudged(0.03, -1)).toBe(0.01);
  expect([scale.valueAt(0), scale.valueAt(1)]).toEqual([0.01, 1.14]);
});

test('equal distances on the slider of rates are equal factors', () => {
  const scale = rateScale(0.3);
  const [a, b, c] = [0.25, 0.5, 0.75].map((share) => scale.valueAt(share));
  expect((b ?? 0) / (a ?? 1)).toBeCloseTo((c ?? 0) / (b ?? 1), 0);
  expect(scale.shareOf(scale.min)).toBe(0);
  expect(scale.shareOf(scale.max)).toBe(1);
});

test('the rates reach from far too small to far too large', () => {
  const { min, max, first } = rateScale(0.3);
  expect(min).toBeLessThan(0.3 / 40);
  expect(max).toBeGreaterThan(2 * 0.3);
  expect(first).toBeLessThan(0.3);
});

test('a button always changes the rate, up to the ends', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-4, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (limit, share) => {
        const scale = rateScale(limit);
        const rate = scale.valueAt(share);
        if (rate < scale.max) expect(scale.nudged(rate, 1)).toBeGreaterThan(rate);
        if (rate > scale.min) expect(scale.nudged(rate, -1)).toBeLessThan(rate);
      },
    ),
  );
});
