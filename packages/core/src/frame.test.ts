import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inFrame, plainFrame, toHidden, toShown, type Frame } from './frame.ts';
import { surfaces } from './surface.ts';
import { differenceGradient, expectClose } from './test/close.ts';

const offset = fc.double({ min: -3, max: 3, noNaN: true });
const scale = fc.oneof(
  fc.double({ min: 0.5, max: 2, noNaN: true }),
  fc.double({ min: -2, max: -0.5, noNaN: true }),
);
const frames: fc.Arbitrary<Frame> = fc.record({
  offset: fc.tuple(offset, offset),
  scale: fc.tuple(scale, scale),
  lossScale: fc.double({ min: 0.1, max: 10, noNaN: true }),
});

test('shown = offset + scale · hidden; a negative scale mirrors', () => {
  expect(toShown({ offset: [1, -1], scale: [2, -3], lossScale: 1 }, [10, 10])).toEqual([21, -31]);
});

test('there and back is where one was', () => {
  fc.assert(
    fc.property(frames, offset, offset, (frame, x, y) => {
      expectClose(toHidden(frame, toShown(frame, [x, y])), [x, y], 1e-9);
    }),
  );
});

test('the plain frame changes nothing', () => {
  const ground = inFrame(surfaces.himmelblau, plainFrame(2));
  expect(ground.loss([1, 2])).toBe(surfaces.himmelblau.loss([1, 2]));
  expect(ground.gradient([1, 2])).toEqual(surfaces.himmelblau.gradient([1, 2]));
  expect(ground.hessian([1, 2])).toEqual(surfaces.himmelblau.hessian([1, 2]));
});

test('in any frame heights are the hidden ones, scaled', () => {
  fc.assert(
    fc.property(frames, offset, offset, (frame, x, y) => {
      const ground = inFrame(surfaces.booth, frame);
      const hidden = frame.lossScale * surfaces.booth.loss([x, y]);
      expectClose([ground.loss(toShown(frame, [x, y]))], [hidden], 1e-9);
    }),
  );
});

test('in any frame gradient and curvature follow the chain rule: they are what small steps show', () => {
  fc.assert(
    fc.property(frames, offset, offset, (frame, x, y) => {
      const ground = inFrame(surfaces.himmelblau, frame);
      const shown = toShown(frame, [x, y]);
      expectClose(ground.gradient(shown), differenceGradient(ground.loss, shown), 1e-4);
      for (const [i, row] of ground.hessian(shown).entries()) {
        expectClose(
          row,
          differenceGradient((w) => ground.gradient(w)[i] ?? Number.NaN, shown),
          1e-5,
        );
      }
    }),
  );
});

test('a gradient can be written into a list that one has', () => {
  const into = [7, 7];
  expect(inFrame(surfaces.booth, plainFrame(2)).gradient([0, 0], into)).toBe(into);
  expect(into).toEqual([-34, -38]);
});
