import { expect, test } from 'vitest';
import { decades, decimalsOf, linearScale, logScale, multiples, niceStep } from './scales.ts';

test('a linear scale maps both ends and comes back', () => {
  const y = linearScale([-10, 10], [300, 0]);
  expect([y(-10), y(0), y(10)]).toEqual([300, 150, 0]);
  expect(y.invert(y(3.7))).toBeCloseTo(3.7);
});

test('on a log scale equal factors take equal room, and a loss of 0 stands at the low end', () => {
  const x = logScale([0.01, 100], [0, 400]);
  expect(x(1) - x(0.1)).toBeCloseTo(x(10) - x(1));
  expect(x(0)).toBe(0);
  expect(x.invert(300)).toBeCloseTo(10);
});

test('a nice step is 1, 2 or 5 times a power of ten and gives no more parts than wanted', () => {
  expect([niceStep(10, 5), niceStep(15, 4), niceStep(1.85, 4), niceStep(1, 1)]).toEqual([2, 5, 0.5, 1]);
  for (const span of [0.07, 3, 44, 1234]) expect(span / niceStep(span, 6)).toBeLessThanOrEqual(6 + 1e-9);
});

test('multiples stay in the domain, include its ends and carry no dust', () => {
  expect(multiples([-0.2, 0.4], 0.1)).toEqual([-0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4]);
  expect(multiples([2.1, 2.9], 1)).toEqual([]);
  expect(Object.is(multiples([-1, 1], 1)[1], 0)).toBe(true);
});

test('decades are the powers of ten', () => {
  expect(decades([0.01, 30])).toEqual([0.01, 0.1, 1, 10]);
});

test('tick numbers have the decimals of their step', () => {
  expect([5, 1, 0.5, 0.1, 0.02].map(decimalsOf)).toEqual([0, 0, 1, 1, 2]);
});
