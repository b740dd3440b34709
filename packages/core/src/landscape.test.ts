import { expect, test } from 'vitest';
import { axisValue, landscape, lossCurve } from './landscape.ts';
import { prepare } from './prepare.ts';
import { surfaces } from './surface.ts';
import { oneWeight } from './test/lecture.ts';

test('an axis has both its ends', () => {
  const axis = { min: -1, max: 2, count: 4 };
  expect([0, 1, 2, 3].map((k) => axisValue(axis, k))).toEqual([-1, 0, 1, 2]);
});

test('a curve holds the loss at every place of its axis', () => {
  const curve = prepare(oneWeight);
  expect([...lossCurve(curve, { min: 0, max: 1, count: 3 })]).toEqual(
    [0, 0.5, 1].map((w) => curve.loss([w])),
  );
});

test('a landscape is written row by row, the first row at the lowest y', () => {
  const losses = landscape(surfaces.booth, { min: 0, max: 2, count: 3 }, { min: 3, max: 4, count: 2 });
  expect([...losses]).toEqual([
    ...[0, 1, 2].map((x) => surfaces.booth.loss([x, 3])),
    ...[0, 1, 2].map((x) => surfaces.booth.loss([x, 4])),
  ]);
  expect(losses[1]).toBe(0);
});

test('what cannot be computed stands as Infinity, and the rest stands', () => {
  const losses = landscape(surfaces.booth, { min: 0, max: 1e200, count: 2 }, { min: 0, max: 1, count: 2 });
  expect(losses[0]).toBe(74);
  expect(losses[1]).toBe(Number.POSITIVE_INFINITY);
});
