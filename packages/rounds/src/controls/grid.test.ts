import { expect, test } from 'vitest';
import { decimalsOf, isOnGrid, stepped, ticksOf } from './grid.ts';

const range = { min: -1, max: 5, step: 0.1 };

test('a step leads to the next multiple without the dust of floating point', () => {
  expect(stepped(range, 0.2, 1)).toBe(0.3);
  expect(stepped(range, 0.3, -1)).toBe(0.2);
  expect(stepped(range, -0.1, 1)).toBe(0);
});

test('from between two multiples a step leads to the nearer one on that side', () => {
  expect(stepped(range, 2.917, 1)).toBe(3);
  expect(stepped(range, 2.917, -1)).toBe(2.9);
});

test('no step leaves the range', () => {
  expect(stepped(range, 5, 1)).toBe(5);
  expect(stepped(range, -1, -1)).toBe(-1);
});

test('a step knows how many decimals its multiples need', () => {
  expect([1, 0.5, 0.1, 0.01, 10].map((step) => decimalsOf({ ...range, step }))).toEqual([0, 1, 1, 2, 0]);
});

test('what was typed may stand between the multiples', () => {
  expect(isOnGrid(range, 0.1 + 0.2)).toBe(true);
  expect(isOnGrid(range, 2.917)).toBe(false);
});

test('a slider has a tick at every whole number where there is room', () => {
  expect(ticksOf({ min: 0, max: 4, step: 0.1 })).toBe(4);
  expect(ticksOf({ min: -9, max: 7, step: 0.1 })).toBe(16);
  expect(ticksOf({ min: 0, max: 100, step: 1 })).toBe(10);
});
