import { expect, test } from 'vitest';
import { topOfAxis } from './axes.ts';

test('the loss axis ends at a plain number a little above the start', () => {
  expect([13.2, 14.8, 16.2, 9.6, 0.0413, 2400].map(topOfAxis)).toEqual([15, 20, 20, 15, 0.05, 3000]);
});

test('the start is never at the very edge', () => {
  for (const loss of [0.99, 1, 7.6, 9.5]) expect(topOfAxis(loss)).toBeGreaterThan(loss * 1.05);
});
