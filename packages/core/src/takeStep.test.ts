import { expect, test } from 'vitest';
import { takeStep } from './takeStep.ts';

test('a step goes against the slope, as far as rate × slope', () => {
  expect(takeStep([1, 2], [10, -20], 0.1)).toEqual([0, 4]);
  expect(takeStep([1, 2], [0, 0], 5)).toEqual([1, 2]);
});

test('a step changes nothing that it was given', () => {
  const [weights, gradient] = [Object.freeze([1, 2]), Object.freeze([3, 4])];
  expect(takeStep(weights, gradient, 1)).toEqual([-2, -2]);
});

test('refuses a gradient of another length', () => {
  expect(() => takeStep([1, 2], [1], 0.1)).toThrow('gradient: wanted 2 numbers, got 1');
});
