import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp, tanh } from './tanh.ts';

/** How many last digits a number is off. */
const lastDigits = (actual: number, wanted: number) =>
  Math.abs(actual - wanted) / (Math.abs(wanted) * Number.EPSILON);

// Correctly rounded, from 20 digits.
test.each([
  [0.1, 0.09966799462495582],
  [0.5, 0.46211715726000979],
  [1, 0.7615941559557649],
  [2, 0.9640275800758168],
  [5, 0.9999092042625951],
])('tanh %d', (z, wanted) => {
  expect(lastDigits(tanh(z), wanted)).toBeLessThanOrEqual(2);
});

test.each([
  [1, 2.718281828459045],
  [-1, 0.36787944117144233],
  [10, 22026.465794806718],
  [-20, 2.061153622438558e-9],
])('e to the power of %d', (x, wanted) => {
  expect(lastDigits(exp(x), wanted)).toBeLessThanOrEqual(2);
});

const anywhere = fc.oneof(
  fc.double({ min: -25, max: 25, noNaN: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.double({ min: -1e-3, max: 1e-3, noNaN: true }),
);

test('tanh is the engine’s own to a few last digits', () => {
  fc.assert(
    fc.property(anywhere, (z) => {
      const wanted = Math.tanh(z);
      expect(Math.abs(tanh(z) - wanted)).toBeLessThanOrEqual(4 * Number.EPSILON * Math.abs(wanted));
    }),
    { numRuns: 20_000 },
  );
});

test('exp is the engine’s own to a few last digits, as far as numbers go', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 709.7, noNaN: true }), (x) => {
      expect(lastDigits(exp(x), Math.exp(x))).toBeLessThanOrEqual(4);
    }),
    { numRuns: 20_000 },
  );
});

test('tanh is odd to the last digit, between −1 and 1, and never falls by more than the last digit', () => {
  fc.assert(
    fc.property(anywhere, fc.double({ min: 1e-9, max: 1, noNaN: true }), (z, further) => {
      expect(tanh(-z)).toBe(-tanh(z) + 0);
      expect(Math.abs(tanh(z))).toBeLessThanOrEqual(1);
      expect(tanh(z + further)).toBeGreaterThanOrEqual(tanh(z) - Number.EPSILON);
    }),
    { numRuns: 5000 },
  );
});

test('the same digits on every engine: what was computed once is computed again', () => {
  expect([0.3, -1.7, 4.2, 11].map(tanh)).toEqual([
    0.2913126124515909, -0.935409070603099, 0.9995503664595333, 0.9999999994421064,
  ]);
  expect([0.3, -1.7, 42, -300].map(exp)).toEqual([
    1.349858807576003, 0.18268352405273464, 1.739274941520501e18, 5.148200222412013e-131,
  ]);
});

test('at the ends and beyond', () => {
  expect([tanh(0), tanh(1e300), tanh(-Infinity), tanh(20), tanh(Number.NaN)]).toEqual([
    0,
    1,
    -1,
    1,
    Number.NaN,
  ]);
  expect([exp(0), exp(710), exp(Infinity), exp(-746), exp(-Infinity), exp(Number.NaN)]).toEqual([
    1,
    Infinity,
    Infinity,
    0,
    0,
    Number.NaN,
  ]);
  expect(exp(709.78)).toBeLessThan(Infinity);
  expect(exp(-745)).toBeGreaterThan(0);
});
