import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activate, activationCurvature, activations, activationSlope } from './activation.ts';
import { expectClose } from './test/close.ts';

test.each([
  ['identity', [-2, 0, 3], [-2, 0, 3]],
  ['relu', [-2, 0, 3], [0, 0, 3]],
  ['tanh', [-2, 0, 0.5], [-0.9640275800758169, 0, 0.46211715726001]],
  ['sigmoid', [-2, 0, 2], [0.11920292202211755, 0.5, 0.8807970779778823]],
  ['saturation', [-2, 0, 1e-9, 2], [-6.38905609893065, 0, 9.999999995e-10, 0.8646647167633873]],
] as const)('%s of some numbers', (activation, inputs, outputs) => {
  expectClose(
    inputs.map((z) => activate(activation, z)),
    outputs,
  );
});

test.each(activations)('the slope of %s, from its output, is what a small step shows', (activation) => {
  fc.assert(
    fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (z) => {
      fc.pre(Math.abs(z) > 1e-4);
      const h = 1e-6;
      const seen = (activate(activation, z + h) - activate(activation, z - h)) / (2 * h);
      expectClose([activationSlope(activation, activate(activation, z))], [seen], 1e-8);
    }),
  );
});

test.each(activations)('the curvature of %s is what a small step of the slope shows', (activation) => {
  fc.assert(
    fc.property(fc.double({ min: -3, max: 5, noNaN: true }), (z) => {
      fc.pre(Math.abs(z) > 1e-4);
      const h = 1e-6;
      const slopeAt = (there: number) => activationSlope(activation, activate(activation, there));
      const seen = (slopeAt(z + h) - slopeAt(z - h)) / (2 * h);
      expectClose([activationCurvature(activation, activate(activation, z))], [seen], 1e-8);
    }),
  );
});

test.each(activations)('%s of what is not a number is not a number', (activation) => {
  expect(activate(activation, Number.NaN)).toBeNaN();
});

test('nothing cancels: far left a sigmoid, and near 0 a saturation, keep their digits', () => {
  expect(activate('sigmoid', -40) / 4.248354255291589e-18).toBeCloseTo(1, 14);
  expect(activate('saturation', 1e-12) / 9.999999999995e-13).toBeCloseTo(1, 14);
});

test('far out nothing overflows', () => {
  for (const activation of ['tanh', 'sigmoid'] as const) {
    for (const z of [-1e6, 1e6]) {
      const a = activate(activation, z);
      expect(Math.abs(a)).toBeLessThanOrEqual(1);
      expect(activationSlope(activation, a)).toBe(0);
    }
  }
});
