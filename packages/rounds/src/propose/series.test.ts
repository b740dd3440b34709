import { expect, test } from 'vitest';
import { bestOf, errorAt, middleOf, middleOverTime } from './series.ts';
import type { Proposal } from './types.ts';

const starts = new Map([0, 1, 2].map((seat) => [seat, 4]));
const proposal = (loss: number | null, errors: readonly (number | null)[] = []): Proposal => ({
  weights: [loss ?? 0],
  outcome: { type: 'measured', loss, errors: [...errors] },
});

test('the middle begins at the start, and shrinks when half of the class is nearer', () => {
  const errors = [
    { seat: 0, at: 3.2, error: -1 },
    { seat: 1, at: 3.9, error: 2 },
    { seat: 0, at: 8, error: 9 },
  ];
  expect(middleOverTime(errors, starts, 'nearest')).toEqual([
    { at: 0, size: 4 },
    { at: 4, size: 2 },
    { at: 8, size: 2 },
  ]);
});

test('where the last proposal counts, the middle may grow again', () => {
  const errors = [0, 1, 2].map((seat) => ({ seat, at: seat + 1, error: seat === 1 ? 0 : 7 }));
  expect(middleOverTime(errors, starts, 'last').at(-1)).toEqual({ at: 3, size: 7 });
});

test('the middle of an even number is the smaller of the two, and of nothing unknown', () => {
  expect(middleOf([4, 1, 3, 2])).toBe(2);
  expect(middleOf([])).toBeNaN();
});

test('the best proposal is the first of the lowest, and never one that diverged or is not told', () => {
  const diverged: Proposal = { weights: [9], outcome: { type: 'diverged' } };
  expect(bestOf([diverged, proposal(null), proposal(2), proposal(1), proposal(1)])?.index).toBe(3);
  expect(bestOf([diverged, proposal(null)])).toBeNull();
});

test('an error that is not told is null', () => {
  expect(errorAt(proposal(1, [null, -2]), 0)).toBeNull();
  expect(errorAt(proposal(1, [null, -2]), 1)).toBe(-2);
  expect(errorAt({ outcome: { type: 'diverged' } }, 0)).toBeNull();
});
