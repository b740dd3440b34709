import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bottomFrom, hollows } from './bottom.ts';
import { surfaces } from '../surface.ts';
import { expectClose } from '../test/close.ts';

const coordinate = fc.double({ min: -5, max: 5, noNaN: true });

test('wherever one starts on a bowl, its bottom is found', () => {
  fc.assert(
    fc.property(coordinate, coordinate, (x, y) => {
      expectClose(bottomFrom(surfaces.booth, [x, y]).weights, [1, 3], 1e-7);
    }),
  );
});

test('wherever one starts, it is level where the way down ends, and lower', () => {
  fc.assert(
    fc.property(coordinate, coordinate, (x, y) => {
      const bottom = bottomFrom(surfaces.himmelblau, [x, y]);
      expect(bottom.loss).toBeLessThanOrEqual(surfaces.himmelblau.loss([x, y]));
      expectClose(surfaces.himmelblau.gradient(bottom.weights), [0, 0], 1e-4);
    }),
  );
});

test('it goes down from next to a saddle, not into it', () => {
  const saddle = [0.08668, 2.88425];
  expectClose(surfaces.himmelblau.gradient(saddle), [0, 0], 1e-2);
  expectClose([bottomFrom(surfaces.himmelblau, [0.09, 2.89]).loss], [0], 1e-9);
});

test('hollows are named once each, the deepest first', () => {
  const found = hollows(surfaces.tiltedHimmelblau, [
    [3, 2],
    [3.1, 2],
    [-3, 3],
    [-3.7, -3.2],
    [-3, 3.1],
  ]);
  expect(found).toHaveLength(3);
  expect(found.map(({ loss }) => loss)).toEqual(found.map(({ loss }) => loss).toSorted((a, b) => a - b));
});

test('where there is no loss there is no hollow', () => {
  expect(hollows(surfaces.booth, [[Number.NaN, 0]])).toEqual([]);
});
