import { expect, test } from 'vitest';
import { linearScale } from '../scales.ts';
import { bandPath } from './bandPath.ts';
import { errorScale } from './shownError.ts';
import { squareRow } from './squareRow.ts';

test('the area of the last square is the average of the others', () => {
  const cells = squareRow([4, -2, 7], 300, 120, 20);
  const areas = cells.map(({ side }) => side * side);
  expect(areas[3]).toBeCloseTo(((areas[0] ?? 0) + (areas[1] ?? 0) + (areas[2] ?? 0)) / 3, 6);
});

test('squares keep the proportions of the errors and stay in their room without touching', () => {
  const cells = squareRow([0.3, -0.9, 1.4], 260, 120, 20);
  expect((cells[2]?.side ?? 0) / (cells[0]?.side ?? 1)).toBeCloseTo(1.4 / 0.3);
  cells.forEach(({ x, side }, i) => {
    expect(side).toBeLessThanOrEqual(120);
    expect(x + side).toBeLessThanOrEqual(261);
    expect(x).toBeGreaterThanOrEqual((cells[i - 1]?.x ?? -1) + (cells[i - 1]?.side ?? 0));
  });
});

test('errors of 0 have squares without area', () => {
  expect(squareRow([0, 0], 200, 100, 20).map(({ side }) => side)).toEqual([0, 0, 0]);
});

test('the same unit of error is the same length for every point', () => {
  const errors = [{ name: 'a', error: 4 }, { name: 'b', error: null }, { name: 'c', error: -40 }]; // prettier-ignore
  expect(errorScale(errors, 10, 80, 100, false)).toBe(8);
  expect(errorScale(errors, 10, 80, 100, true)).toBe(8);
  expect(errorScale(errors, 10, 80, 50, true)).toBe(4);
});

test('the band changes in steps, is symmetric, and ends now', () => {
  const [x, y] = [linearScale([0, 60], [0, 600]), linearScale([-10, 10], [200, 0])];
  const medians = [{ at: 0, median: 4 }, { at: 20, median: 2 }, { at: 50, median: 1 }]; // prettier-ignore
  expect(bandPath(medians, 30, x, y)).toBe('M0 60L200 60L200 80L300 80L300 120L200 120L200 140L0 140Z');
});
