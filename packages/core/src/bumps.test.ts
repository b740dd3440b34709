import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withBumps, type Bump } from './bumps.ts';
import { surfaces } from './surface.ts';
import { differenceGradient, expectClose } from './test/close.ts';

const coordinate = fc.double({ min: -3, max: 3, noNaN: true });
const bump: fc.Arbitrary<Bump> = fc.record({
  at: fc.tuple(coordinate, coordinate),
  height: fc.double({ min: -5, max: 5, noNaN: true }),
  width: fc.double({ min: 0.5, max: 2, noNaN: true }),
});

test('a bump is as high as it says, and has fallen to 61 % one width away', () => {
  const flat = { ...surfaces.booth, loss: () => 0 };
  const ground = withBumps(flat, [{ at: [1, 2], height: 10, width: 0.5 }]);
  expect(ground.loss([1, 2])).toBe(10);
  expectClose([ground.loss([1.5, 2]), ground.loss([1, 1.5])], [10 * Math.exp(-0.5), 10 * Math.exp(-0.5)]);
});

test('the gradient and curvature of bumpy ground are what small steps show', () => {
  fc.assert(
    fc.property(fc.array(bump, { maxLength: 4 }), coordinate, coordinate, (bumps, x, y) => {
      const ground = withBumps(surfaces.booth, bumps);
      expectClose(ground.gradient([x, y]), differenceGradient(ground.loss, [x, y]), 1e-6);
      for (const [i, row] of ground.hessian([x, y]).entries()) {
        expectClose(
          row,
          differenceGradient((w) => ground.gradient(w)[i] ?? Number.NaN, [x, y]),
          1e-6,
        );
      }
    }),
  );
});

test('a gradient can be written into a list that one has', () => {
  const into = [7, 7];
  const ground = withBumps(surfaces.booth, [{ at: [0, 0], height: 1, width: 1 }]);
  expect(ground.gradient([1, 1], into)).toBe(into);
  expect(into).toEqual(ground.gradient([1, 1]));
});
