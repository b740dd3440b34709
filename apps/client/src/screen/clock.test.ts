import { expect, test } from 'vitest';
import { clockText, remainingMs } from './clock.ts';

test('a countdown says 0:00 only when time is up', () => {
  expect([83_400, 60_000, 59_999, 1_000, 1, 0].map(clockText)).toEqual([
    '1:24',
    '1:00',
    '1:00',
    '0:01',
    '0:01',
    '0:00',
  ]);
});

test('a round of an hour and more is told in hours', () => {
  expect(clockText(3_600_000 + 61_000)).toBe('1:01:01');
});

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
