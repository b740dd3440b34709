import { expect, test } from 'vitest';
import { coveredShare, thinned } from './covered.ts';

const sheet = [
  { min: -4, max: 4 },
  { min: -3, max: 3 },
];

test('a disc in the middle covers its area', () => {
  expect(coveredShare([[0, 0]], sheet, 1)).toBeCloseTo(Math.PI / 48, 2);
});

test('of a disc at the corner only a quarter lies on the sheet', () => {
  expect(coveredShare([[4, 3]], sheet, 1)).toBeCloseTo(Math.PI / 4 / 48, 2);
});

test('standing twice at one place covers no more', () => {
  expect(coveredShare([[0, 0], [0, 0]], sheet, 1)).toBe(coveredShare([[0, 0]], sheet, 1)); // prettier-ignore
});

test('nobody covers nothing, and a disc as large as the sheet covers all of it', () => {
  expect(coveredShare([], sheet, 1)).toBe(0);
  expect(coveredShare([[0, 0]], sheet, 6)).toBe(1);
});

test('places close to each other are drawn once', () => {
  expect(thinned([[0.1, 0.1], [0.2, 0.2], [1.5, 0]], 1)).toEqual([[0.1, 0.1], [1.5, 0]]); // prettier-ignore
});
