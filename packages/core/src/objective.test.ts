import { expect, test } from 'vitest';
import { measure } from './objective.ts';
import { surfaces } from './surface.ts';

test('a measurement is how high, how steep, how curved', () => {
  expect(measure(surfaces.booth, [0, 0])).toEqual({
    loss: 74,
    gradient: [-34, -38],
    hessian: [
      [10, 8],
      [8, 10],
    ],
  });
});

test('where loss, slope or curvature is not finite there is no measurement', () => {
  expect(measure(surfaces.booth, [1e200, 0])).toBeNull();
  expect(measure(surfaces.booth, [Number.NaN, 0])).toBeNull();
  expect(measure({ ...surfaces.booth, gradient: () => [Number.POSITIVE_INFINITY, 0] }, [0, 0])).toBeNull();
  expect(
    measure(
      {
        ...surfaces.booth,
        hessian: () => [
          [0, Number.NaN],
          [0, 0],
        ],
      },
      [0, 0],
    ),
  ).toBeNull();
});
