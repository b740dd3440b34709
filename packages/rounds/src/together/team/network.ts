import { forward, withWeights } from '@lowest-point/core';
import type { LayeredNetwork } from '@lowest-point/plots';
import type { Shown } from './types.ts';

/** The network with a team's weights, its values those of one input, its tunable weights named. */
export function drawnNetwork(
  { network, tunable }: Pick<Shown, 'network' | 'tunable'>,
  weights: readonly number[],
  inputs: readonly number[],
  nameOf: (index: number) => string,
): LayeredNetwork {
  const tuned = withWeights(network, tunable, weights);
  return {
    values: forward(tuned, inputs),
    weights: tuned.layers.map((layer) => layer.weights),
    biases: tuned.layers.map((layer) => layer.biases),
    names: tuned.layers.map((layer, k) =>
      layer.weights.map((row, to) =>
        row.map((_, from) => {
          const index = tunable.findIndex((one) => one.layer === k && one.to === to && one.from === from);
          return index < 0 ? null : nameOf(index);
        }),
      ),
    ),
  };
}
