import { expect, test } from 'vitest';
import { contourLines, sampleGrid } from './contours.ts';
import { contourLevels, tintThresholds } from './levels.ts';
import { localGround, patchGround, type Measurement } from './patchGround.ts';

test('the contour of a cone is a closed circle at its level', () => {
  const grid = sampleGrid(200, 200, 4, (x, y) => Math.hypot(x - 100, y - 100));
  const lines = contourLines(grid, 60);
  expect(lines).toHaveLength(1);
  const [circle = []] = lines;
  expect(circle[0]).toEqual(circle.at(-1));
  for (const [x, y] of circle) expect(Math.hypot(x - 100, y - 100)).toBeCloseTo(60, 0);
});

test('a contour that leaves the sheet is open, and two hollows have two contours', () => {
  const slope = contourLines(sampleGrid(100, 100, 5, (x) => x), 52); // prettier-ignore
  expect(slope).toHaveLength(1);
  expect(slope[0]?.[0]).not.toEqual(slope[0]?.at(-1));
  const hollows = sampleGrid(200, 100, 4, (x, y) =>
    Math.min(Math.hypot(x - 50, y - 50), Math.hypot(x - 150, y - 50)),
  );
  expect(contourLines(hollows, 30)).toHaveLength(2);
});

test('a saddle between two hollows gives lines that do not cross', () => {
  const grid = sampleGrid(10, 10, 10, (x, y) => (x === y ? 1 : 0));
  const lines = contourLines(grid, 0.5);
  expect(lines).toHaveLength(2);
});

test('nothing is drawn where nothing is known', () => {
  const grid = sampleGrid(100, 100, 5, (x, y) => (x < 50 ? y : NaN));
  for (const line of contourLines(grid, 50)) for (const [x] of line) expect(x).toBeLessThan(50);
});

test('levels are losses one can say, ascending, and about as many as wanted', () => {
  for (const [least, most] of [
    [0.05, 200],
    [1e-6, 3],
    [3, 9],
    [2000, 5e6],
  ] as const) {
    // prettier-ignore
    const levels = contourLevels(least, most, 30);
    expect(levels.length).toBeGreaterThan(8);
    expect(levels.length).toBeLessThanOrEqual(31);
    levels.forEach(({ loss }, i) => {
      expect(loss).toBeGreaterThan(levels[i - 1]?.loss ?? 0);
      expect(String(Number(loss.toPrecision(3)))).toBe(String(loss));
    });
    expect(levels.some((level) => level.index)).toBe(true);
  }
});

test('the same contour stands at the same loss whatever else is in sight', () => {
  const [one, other] = [contourLevels(0.1, 60, 20), contourLevels(0.05, 80, 20)];
  for (const { loss } of one) expect(other.map((level) => level.loss)).toContain(loss);
});

test('a range without levels gives none', () => {
  expect(contourLevels(5, 5, 20)).toEqual([]);
  expect(contourLevels(0, 0, 20)).toEqual([]);
});

test('the tints of the dark field change at 0.2 … 20', () => {
  expect(tintThresholds(8)).toEqual([0.2, 0.5, 1, 2, 5, 10, 20]);
  expect(tintThresholds(0.008)).toEqual([0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02]);
});

const measured: Measurement = { x: 1, y: 2, loss: 3, gradient: [2, -1], hessian: [4, 0.5, 6] };

test('the ground near a measurement follows loss, slope and curvature', () => {
  expect(localGround(measured, 1, 2)).toBe(3);
  expect(localGround(measured, 1.1, 1.8)).toBeCloseTo(
    3 + 0.2 + 0.2 + 0.5 * (4 * 0.01 + 6 * 0.04) + 0.5 * 0.1 * -0.2,
  );
});

test('ground that was not measured is not known', () => {
  const ground = patchGround([measured], 0.5);
  expect(ground(1.6, 2)).toBeNaN();
  expect(ground(1, 2)).toBe(3);
  expect(ground(1.2, 2)).toBeCloseTo(localGround(measured, 1.2, 2));
});

test('where two patches meet, each measurement keeps its own loss', () => {
  const other = { ...measured, x: 1.3, loss: 9 };
  const ground = patchGround([measured, other], 0.5);
  expect(ground(1, 2)).toBe(3);
  expect(ground(1.3, 2)).toBe(9);
  expect(ground(1.0001, 2)).toBeCloseTo(3, 2);
  const between = ground(1.15, 2);
  expect(between).toBeGreaterThan(localGround(measured, 1.15, 2));
  expect(between).toBeLessThan(localGround(other, 1.15, 2));
});
