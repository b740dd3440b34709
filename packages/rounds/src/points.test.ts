import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointsFor } from './points.ts';

const heights = { start: 16, lowest: 0, par: 0.16 };

test('as high as the start, or higher, is worth nothing', () => {
  expect(pointsFor(16, heights)).toBe(0);
  expect(pointsFor(1e300, heights)).toBe(0);
});

test('as low as the machine is worth 100, lower at most 120', () => {
  expect(pointsFor(0.16, heights)).toBe(100);
  expect(pointsFor(0.1, heights)).toBe(109);
  expect(pointsFor(0, heights)).toBe(120);
});

test('half the points are worth half of the way down, counted in factors', () => {
  // With δ = 0.016: start′ = 16.016, par′ = 0.176; the loss whose ′ is their geometric mean.
  expect(pointsFor(Math.sqrt(16.016 * 0.176) - 0.016, heights)).toBe(50);
});

test('the scale of the loss does not matter, nor how high the lowest point lies', () => {
  const high = { start: 1016, lowest: 1000, par: 1000.16 };
  for (const loss of [0, 0.1, 1, 5, 12]) {
    expect(pointsFor(1000 + loss, high)).toBe(pointsFor(loss, heights));
    expect(pointsFor(loss * 1e9, { start: 16e9, lowest: 0, par: 0.16e9 })).toBe(pointsFor(loss, heights));
  }
});

test('whatever the heights: whole points from 0 to 120, more for less', () => {
  const loss = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(loss, loss, loss, loss, loss, (a, b, c, one, other) => {
      const [lowest = 0, par = 0, start = 0] = [a, b, c].sort((x, y) => x - y);
      const [low, high] = [one, other].map((value) => pointsFor(value, { start, lowest, par }));
      expect(Number.isInteger(low) && low! >= 0 && low! <= 120).toBe(true);
      if (one <= other) expect(low).toBeGreaterThanOrEqual(high!);
    }),
  );
});

test('where the machine finds no way down, staying is worth nothing and going down everything', () => {
  expect(pointsFor(5, { start: 5, lowest: 1, par: 5 })).toBe(0);
  expect(pointsFor(2, { start: 5, lowest: 1, par: 5 })).toBe(120);
  expect(pointsFor(5, { start: 5, lowest: 5, par: 5 })).toBe(0);
});
