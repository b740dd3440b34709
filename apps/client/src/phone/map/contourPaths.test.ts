import { expect, test } from 'vitest';
import { drawContours } from './contourPaths.ts';
import { near, sampled } from './samples.ts';

/** A bowl around (20, 15): its contours are circles. */
const bowl = sampled(40, 30, 1, (X, Y) => Math.hypot(X - 20, Y - 15));

function strokesAt(loss: number): [number, number][] {
  const places: [number, number][] = [];
  const note = (X: number, Y: number) => void places.push([X, Y]);
  drawContours(bowl, [{ loss, to: { moveTo: note, lineTo: note } }]);
  return places;
}

test('a contour of a bowl is a circle, and every stroke has two ends', () => {
  const places = strokesAt(8.3);
  expect(places.length).toBeGreaterThan(40);
  expect(places.length % 2).toBe(0);
  for (const [X, Y] of places) expect(Math.hypot(X - 20, Y - 15)).toBeCloseTo(8.3, 1);
});

test('there is no contour below the lowest point', () => {
  expect(strokesAt(-0.1)).toEqual([]);
  expect(bowl.lowest).toEqual({ i: 20, j: 15 });
});

test('the height of a place is that of the crossing nearest to it', () => {
  expect(near(bowl, 25.4, 15.4)).toBe(5);
});
