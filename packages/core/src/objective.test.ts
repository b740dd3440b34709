import { expect, test } from 'vitest';
import { differenceHessian, measure } from './objective.ts';
import { surfaces } from './surface.ts';
import { expectClose } from './test/close.ts';

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

test('differences of the gradient give the curvature: of a quadratic up to rounding, else to about nine digits', () => {
  const { booth, himmelblau } = surfaces;
  expectClose(differenceHessian(booth.gradient, [2, -7]).flat(), booth.hessian([2, -7]).flat(), 1e-9);
  expectClose(
    differenceHessian(himmelblau.gradient, [2, -3]).flat(),
    himmelblau.hessian([2, -3]).flat(),
    1e-8,
  );
});
