import { expect, test } from 'vitest';
import { aimAlong, bearingOf, downhillDegrees, stepOf, wrapDegrees } from './aim.ts';

test('directions are whole turns apart, and never negative', () => {
  expect([wrapDegrees(-5), wrapDegrees(360), wrapDegrees(725)]).toEqual([355, 0, 5]);
});

test('a step is drawn and said in the same numbers: whole degrees, hundredths, at most the longest', () => {
  expect(aimAlong([0, 0.504], 1.1)).toEqual({ length: 0.5, degrees: 90 });
  expect(aimAlong([-30, 0], 1.1)).toEqual({ length: 1.1, degrees: 180 });
  expect(aimAlong([0, -0.0001], 1.1)).toEqual({ length: 0.01, degrees: 270 });
});

test('the step that is sent is as long as the one that was chosen', () => {
  const [dx, dy] = stepOf({ length: 1.1, degrees: 127 });
  expect(Math.hypot(dx, dy)).toBeCloseTo(1.1, 12);
  expect(aimAlong([dx, dy], 1.1)).toEqual({ length: 1.1, degrees: 127 });
});

test('downhill is opposite the gradient, and nowhere on level ground', () => {
  expect(downhillDegrees([1, 0])).toBe(180);
  expect(downhillDegrees([0, -2])).toBe(90);
  expect(downhillDegrees([0, 0])).toBeNull();
});

test('a direction has the nearest of eight names', () => {
  expect([0, 22, 23, 90, 200, 359].map(bearingOf)).toEqual([
    'right',
    'right',
    'upRight',
    'up',
    'left',
    'right',
  ]);
});
