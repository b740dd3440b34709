import { expect, test } from 'vitest';
import { countdownText } from './countdownText.ts';

test('time is read in minutes and whole seconds, rounded up', () => {
  expect([42_000, 41_001, 90_000, 600_000, 999].map(countdownText)).toEqual([
    '0:42',
    '0:42',
    '1:30',
    '10:00',
    '0:01',
  ]);
});

test('time that is over is 0:00, however long ago', () => {
  expect([0, -5000].map(countdownText)).toEqual(['0:00', '0:00']);
});
