import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bottomFrom, hollows } from './bottomFrom.ts';
import { newton } from '../optimisers/newton.ts';
import { run } from '../optimisers/run.ts';
import { prepare } from '../prepare.ts';
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

test('a bowl may be as narrow as it likes: years against degrees', () => {
  const data = [[1990, 1], [2000, 3], [2010, 2], [2020, 5]].map(([x = 0, y = 0]) => ({ inputs: [x], target: y })); // prettier-ignore
  const network = { layers: [{ weights: [[0]], biases: [0], activation: 'identity' as const }] };
  const tunable = [
    { layer: 0, to: 0, from: 0 },
    { layer: 0, to: 0, from: 'bias' as const },
  ];
  const ground = prepare({ network, tunable, data });
  expectClose([bottomFrom(ground, [0, 0]).loss], [ground.minimum().loss], 1e-9);
  expectClose(
    [run(newton(), ground, [0, 0], { steps: 3 }).losses.at(-1) ?? 0],
    [ground.minimum().loss],
    1e-6,
  );
});
