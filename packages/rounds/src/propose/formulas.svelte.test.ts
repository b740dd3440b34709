import { createNumbers } from '@lowest-point/plots';
import { expect, test } from 'vitest';
import { equation, meanOfSquares, place, plusNames, sumOfProducts, weightName } from './formulas.ts';

const en = createNumbers('en');
const de = createNumbers('de');
/** Spaces at which no line is broken. */
const unbroken = (text: string) => text.replaceAll(' ', '\u00a0');

test('weights are named by their place', () => {
  expect([0, 1, 11].map(weightName)).toEqual(['w₁', 'w₂', 'w₁₂']);
});

test('a prediction is written as one computes it', () => {
  expect(sumOfProducts([5, 1], [2, -1], en)).toBe('5 × 2 + 1 × (−1)');
  expect(sumOfProducts([5, 1], ['w₁', -1], en)).toBe('5 × w₁ + 1 × (−1)');
});

test('an equation leaves out ones and noughts', () => {
  expect(equation({ slopes: [5, 1], rest: 13 }, en)).toBe(unbroken('5 w₁ + w₂ = 13'));
  expect(equation({ slopes: [5, -3], rest: 20 }, en)).toBe(unbroken('5 w₁ − 3 w₂ = 20'));
  expect(equation({ slopes: [-1, 0], rest: 0.5 }, de)).toBe(unbroken('−w₁ = 0,5'));
});

test('an error that falls as the weight grows is written with a minus', () => {
  expect(plusNames(14, [-5], en)).toBe(unbroken('14 − 5 w₁'));
});

test('a place does not confuse its comma with a decimal comma', () => {
  expect(place([2.6, 0], en)).toBe(unbroken('(2.6, 0)'));
  expect(place([3, -2], de)).toBe(unbroken('(3; −2)'));
});

test('a loss shows what it is the mean of', () => {
  expect(meanOfSquares([4, -1, 0], en)).toBe('(4² + (−1)² + 0²) ÷ 3');
  expect(meanOfSquares([4], en)).toBe('4²');
});
