import fc from 'fast-check';
import { expect, test } from 'vitest';
import references from '../fixtures/optimisers.json';
import { descend } from './optimisers/bestDescent.ts';
import { learningRateLimit } from './learningRateLimit.ts';
import { symmetricEigen } from './linear/symmetricEigen.ts';
import { bottomFrom, hollows } from './minimum/bottomFrom.ts';
import { surfaces, type SurfaceName } from './surface.ts';
import { differenceGradient, expectClose } from './test/close.ts';

const coordinate = fc.double({ min: -5, max: 5, noNaN: true });

test.each(Object.entries(surfaces))(
  'the gradient and curvature of %s are what small steps show',
  (_, surface) => {
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        expectClose(surface.gradient([x, y]), differenceGradient(surface.loss, [x, y]), 1e-4);
        for (const [i, row] of surface.hessian([x, y]).entries()) {
          expectClose(
            row,
            differenceGradient((w) => surface.gradient(w)[i] ?? Number.NaN, [x, y]),
            1e-5,
          );
        }
      }),
    );
  },
);

test('Booth: lowest at (1, 3), curvatures 18 and 2, best rate 0.1 with contraction 0.8', () => {
  const {
    minimumAt,
    hessianEigenvalues,
    learningRateLimit: limit,
    bestLearningRate,
    contractionPerStep,
  } = references.booth;
  expect(surfaces.booth.loss(minimumAt)).toBe(0);
  expect(surfaces.booth.gradient(minimumAt)).toEqual([0, 0]);
  const hessian = surfaces.booth.hessian([0, 0]);
  expectClose(symmetricEigen(hessian).values.toReversed(), hessianEigenvalues);
  expectClose([learningRateLimit(hessian)], [limit]);
  const walk = descend(surfaces.booth, [-3, 4], bestLearningRate, 40);
  const distance = (at: readonly number[]) => Math.hypot((at[0] ?? 0) - 1, (at[1] ?? 0) - 3);
  const [before, after] = walk.weights.slice(-2).map(distance);
  expectClose([(after ?? 0) / (before ?? 1)], [contractionPerStep], 1e-6);
});

test('Rosenbrock: lowest at (1, 1), 24.2 at its classic start', () => {
  const { minimumAt, at, values } = references.rosenbrock;
  expect(surfaces.rosenbrock.loss(minimumAt)).toBe(0);
  expectClose(
    at.map((place) => surfaces.rosenbrock.loss(place)),
    values,
  );
  expectClose(bottomFrom(surfaces.rosenbrock, [-1.2, 1]).weights, minimumAt, 1e-6);
});

test('Himmelblau: four equal minima, and a hill between them', () => {
  const { minimaAt, localMaximumNear, valueThere } = references.himmelblau;
  for (const place of minimaAt) {
    expectClose([surfaces.himmelblau.loss(place)], [0]);
    expectClose(surfaces.himmelblau.gradient(place), [0, 0], 1e-10);
  }
  expectClose([surfaces.himmelblau.loss(localMaximumNear)], [valueThere], 1e-6);
  expect(
    symmetricEigen(surfaces.himmelblau.hessian(localMaximumNear)).values.every((value) => value < 0),
  ).toBe(true);
  const grid = [-4, -1.5, 1.5, 4].flatMap((x) => [-4, -1.5, 1.5, 4].map((y) => [x, y]));
  const found = hollows(surfaces.himmelblau, grid);
  const byPlace = (places: readonly (readonly number[])[]) =>
    places.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0)).flat();
  expectClose(byPlace(found.map(({ weights }) => weights)), byPlace(minimaAt), 1e-6);
});

test('the tilted Himmelblau: lowest at (3, 2), false bottoms at 0.57, 1.36 and 2.89', () => {
  const starts = references.himmelblau.minimaAt;
  const found = hollows(surfaces.tiltedHimmelblau, starts);
  expectClose(found[0]?.weights ?? [], [3, 2], 1e-6);
  expectClose(
    found.map(({ loss }) => loss),
    [0, 0.57, 1.36, 2.89],
    5e-3,
  );
});

test.each(Object.keys(surfaces) as SurfaceName[])('%s refuses other than two weights', (name) => {
  expect(() => surfaces[name].loss([1])).toThrow('weights: wanted 2 numbers, got 1');
  expect(() => surfaces[name].gradient([1, 2, 3])).toThrow('weights: wanted 2 numbers, got 3');
});
