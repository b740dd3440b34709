import { expect, test } from 'vitest';
import { remainingMs } from './clock.ts';

test('an open round counts down to its end and never below', () => {
  expect(remainingMs({ name: 'open', round: 0, closesAt: 5_000 }, 2_000)).toBe(3_000);
  expect(remainingMs({ name: 'open', round: 0, closesAt: 5_000 }, 9_000)).toBe(0);
});

test('a paused round stands still', () => {
  expect(remainingMs({ name: 'paused', round: 0, remainingMs: 7_000 }, 99_000)).toBe(7_000);
});

test('no clock runs without a timer, nor outside a round', () => {
  expect(remainingMs({ name: 'open', round: 0, closesAt: null }, 2_000)).toBeNull();
  expect(remainingMs({ name: 'closed', round: 0 }, 2_000)).toBeNull();
});
