import { expect, test } from 'vitest';
import { linearScale } from '../scales.ts';
import { errorMark, errorSigns } from './errorMark.ts';

const x = linearScale([0, 60], [0, 600]);
const y = linearScale([-10, 10], [200, 0]);

test.each([
  [4, 60, 'low'],
  [-4, 140, 'high'],
  [0.004, 99.96, 'exact'],
  [-0.004, 100.04, 'exact'],
  [10, 0, 'low'],
  [10.1, 0, 'beyondLow'],
  [-400, 200, 'beyondHigh'],
] as const)('an error of %d stands at height %d and is marked %s', (error, Y, kind) => {
  const mark = errorMark({ at: 6, error }, 10, x, y);
  expect(mark).toEqual({ X: 60, Y: expect.closeTo(Y) as number, sign: errorSigns[kind] });
});
