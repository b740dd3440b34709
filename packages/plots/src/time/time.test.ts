import { describe, expect, test } from 'vitest';
import { linearScale } from '../scales.ts';
import { stepPoints } from './stepPath.ts';
import { lossAtTime, timeStep } from './timedLine.ts';

const line = { times: [0, 10, 20], losses: [4, 2, 1] };

describe('a loss over time', () => {
  test('holds from the moment it was measured until the next', () => {
    expect([0, 9, 10, 19, 20, 99].map((at) => lossAtTime(line, at))).toEqual([4, 4, 2, 2, 1, 1]);
  });

  test('is none before the first, and none of a line without any', () => {
    expect(lossAtTime({ times: [5], losses: [3] }, 4)).toBeNull();
    expect(lossAtTime({ times: [], losses: [] }, 4)).toBeNull();
  });

  test('is drawn in steps, and on to the end', () => {
    const x = linearScale([0, 40], [0, 400]);
    expect(stepPoints(line, x, (loss) => 100 - loss)).toEqual([
      [0, 96],
      [100, 96],
      [100, 98],
      [200, 98],
      [200, 99],
      [400, 99],
    ]);
    expect(stepPoints({ times: [], losses: [] }, x, (loss) => loss)).toEqual([]);
  });
});

test('ticks of time stand at seconds and minutes as clocks have them, never more than wanted', () => {
  expect([3_000, 45_000, 90_000, 600_000, 5_400_000].map((span) => timeStep(span, 5))).toEqual([
    1000, 10_000, 30_000, 120_000, 1_200_000,
  ]);
  expect(timeStep(100 * 3_600_000, 5)).toBe(20 * 3_600_000);
});
