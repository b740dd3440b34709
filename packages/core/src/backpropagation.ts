import { activationSlope } from './activation.ts';
import { forward, type Network } from './network.ts';

/** What each number of a network does to the error's square, laid out as the network's layers are. */
export interface LayerSlopes {
  /** weights[to][from] = d error² / d weight. */
  readonly weights: readonly (readonly number[])[];
  /** biases[to] = d error² / d bias. */
  readonly biases: readonly number[];
}

/**
 * Backpropagation for one point, as a newcomer would write it down: error = target − prediction, and the slope of error²
 * along every weight and bias, from the output back to the inputs. With z a node's weighted sum, a = f(z) its output, and
 * s = d error² / d z,
 *
 *     at the output   d error² / d a = −2 error
 *     at any node     s = f′(z) · d error² / d a
 *     its weights     d error² / d weight(from → to) = s_to · a_from,   d error² / d bias(to) = s_to
 *     one layer back  d error² / d a_from = Σ_to weight(from → to) · s_to
 *
 * The mean over all points is the gradient of the loss. `prepare` computes the same, in blocks of points and without
 * allocating (fast/), and is tested against this page. For a network with one output; refuses what `forward` refuses.
 */
export function backpropagate(network: Network, inputs: readonly number[], target: number): LayerSlopes[] {
  const activations = forward(network, inputs);
  const prediction = activations.at(-1)![0]!;
  let arriving = [-2 * (target - prediction)];
  const slopes: LayerSlopes[] = [];
  for (let k = network.layers.length - 1; k >= 0; k--) {
    const { weights, activation } = network.layers[k]!;
    const [before, outputs] = [activations[k]!, activations[k + 1]!];
    const s = outputs.map((a, to) => activationSlope(activation, a) * arriving[to]!);
    slopes.unshift({ weights: s.map((slope) => before.map((a) => slope * a)), biases: s });
    arriving = before.map((_, from) => weights.reduce((sum, row, to) => sum + row[from]! * s[to]!, 0));
  }
  return slopes;
}
