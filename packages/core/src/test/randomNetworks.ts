import fc from 'fast-check';
import type { Activation } from '../activation.ts';
import type { Layer, Network, WeightAddress } from '../network.ts';
import type { DataPoint, Problem } from '../problem.ts';

const number = fc.double({ min: -2, max: 2, noNaN: true });

function layerOf(from: number, to: number, activations: readonly Activation[]): fc.Arbitrary<Layer> {
  return fc.record({
    weights: fc.array(fc.array(number, { minLength: from, maxLength: from }), {
      minLength: to,
      maxLength: to,
    }),
    biases: fc.array(number, { minLength: to, maxLength: to }),
    activation: fc.constantFrom(...activations),
  });
}

/** Every weight and bias of a network. */
function everyAddress({ layers }: Network): WeightAddress[] {
  return layers.flatMap(({ weights }, layer) =>
    weights.flatMap((row, to) => [
      ...[...row.keys()].map((from): WeightAddress => ({ layer, to, from })),
      { layer, to, from: 'bias' } as const,
    ]),
  );
}

/** Networks of one to three layers with one output, all weights tunable, and a few points. */
export function randomProblem(
  activations: readonly Activation[] = ['identity', 'relu', 'tanh', 'sigmoid'],
): fc.Arbitrary<Problem> {
  const sizes = fc.tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
  );
  return sizes.chain(([inputs, hidden]) => {
    const widths = [inputs, ...hidden, 1];
    const layers = widths.slice(1).map((to, k) => layerOf(widths[k] ?? 1, to, activations));
    const point: fc.Arbitrary<DataPoint> = fc.record({
      inputs: fc.array(number, { minLength: inputs, maxLength: inputs }),
      target: number,
    });
    return fc
      .record({ layers: fc.tuple(...layers), data: fc.array(point, { minLength: 1, maxLength: 4 }) })
      .map(({ layers: drawn, data }) => ({
        network: { layers: drawn },
        tunable: everyAddress({ layers: drawn }),
        data,
      }));
  });
}

/** Does a node of a ReLU layer stand so near to its kink that a small step may cross it? */
export function isNearKink({ network, data }: Problem): boolean {
  return data.some(({ inputs }) => {
    let previous = inputs;
    return network.layers.some(({ weights, biases, activation }) => {
      const sums = weights.map((row, to) =>
        row.reduce((sum, w, from) => sum + w * (previous[from] ?? 0), biases?.[to] ?? 0),
      );
      previous = sums.map((z) =>
        activation === 'relu'
          ? Math.max(0, z)
          : activation === 'tanh'
            ? Math.tanh(z)
            : activation === 'sigmoid'
              ? 1 / (1 + Math.exp(-z))
              : z,
      );
      return activation === 'relu' && sums.some((z) => Math.abs(z) < 1e-3);
    });
  });
}
