import { activationSlope } from './activation.ts';
import { meanSquaredError } from './loss.ts';
import { forward, inputCount, weightAt, withWeights, type Network, type WeightAddress } from './network.ts';
import { differenceHessian, type Objective } from './objective.ts';

/** One example: what goes in, and what should come out. */
export interface DataPoint {
  readonly inputs: readonly number[];
  readonly target: number;
}

/** A network with one output, the weights that may be turned, and the data that it is judged by. */
export interface Problem {
  readonly network: Network;
  readonly tunable: readonly WeightAddress[];
  readonly data: readonly DataPoint[];
}

/** An objective that can also say what the network predicts for each point, and how far off that is. */
export interface NetworkObjective extends Objective {
  /** One prediction for each point. */
  predictions(weights: readonly number[]): number[];
  /** target − prediction for each point. */
  errors(weights: readonly number[]): number[];
}

/** The weights that the problem's network has now, in the order of `tunable`. */
export function currentWeights(problem: Problem): number[] {
  return problem.tunable.map((address) => weightAt(problem.network, address));
}

/**
 * The problem as ground to walk on: loss(w) = (1/n) Σ (target − prediction(w))².
 *
 * The gradient is backpropagation: with d = d loss / d z of a node,
 * d loss / d weight(from → to) = d_to · a_from, and d_from = f'(z_from) Σ_to weight · d_to.
 *
 * Refuses empty data, inputs of the wrong length, numbers that are not finite, networks with several outputs or with
 * layers that do not fit, and addresses that the network does not have.
 */
export function prepare(problem: Problem): NetworkObjective {
  const { network, tunable, data } = problem;
  check(problem);

  const predictions = (weights: readonly number[]): number[] => {
    const tuned = withWeights(network, tunable, weights);
    return data.map((point) => forward(tuned, point.inputs).at(-1)?.[0] ?? Number.NaN);
  };
  const errors = (weights: readonly number[]): number[] => {
    const predicted = predictions(weights);
    return data.map((point, k) => point.target - (predicted[k] ?? Number.NaN));
  };
  const gradient = (
    weights: readonly number[],
    into: number[] = new Array<number>(tunable.length),
  ): number[] => {
    const tuned = withWeights(network, tunable, weights);
    into.fill(0);
    for (const point of data) {
      const activations = forward(tuned, point.inputs);
      const prediction = activations.at(-1)?.[0] ?? Number.NaN;
      const slopes = nodeSlopes(tuned, activations, (-2 / data.length) * (point.target - prediction));
      for (const [k, { layer, to, from }] of tunable.entries()) {
        const carried = from === 'bias' ? 1 : (activations[layer]?.[from] ?? 0);
        into[k] = (into[k] ?? 0) + (slopes[layer]?.[to] ?? 0) * carried;
      }
    }
    return into;
  };

  return {
    size: tunable.length,
    loss: (weights) => meanSquaredError(errors(weights)),
    gradient,
    hessian: (weights) => differenceHessian(gradient, weights),
    predictions,
    errors,
  };
}

/** d loss / d z for every node, layer by layer from the output back. */
function nodeSlopes(
  network: Network,
  activations: readonly (readonly number[])[],
  outputSlope: number,
): number[][] {
  const slopes: number[][] = network.layers.map(() => []);
  for (let k = network.layers.length - 1; k >= 0; k--) {
    const layer = network.layers[k];
    const next = network.layers[k + 1];
    const outputs = activations[k + 1] ?? [];
    if (layer === undefined) continue;
    slopes[k] = outputs.map((a, node) => {
      const arriving =
        next === undefined
          ? outputSlope
          : next.weights.reduce((sum, row, to) => sum + (row[node] ?? 0) * (slopes[k + 1]?.[to] ?? 0), 0);
      return arriving * activationSlope(layer.activation, a);
    });
  }
  return slopes;
}

function check({ network, tunable, data }: Problem): void {
  const wanted = inputCount(network);
  if (data.length === 0) throw new Error('data: wanted at least one point, got none');
  const outputs = network.layers.at(-1)?.weights.length;
  if (outputs !== 1) throw new Error(`network: wanted one output, got ${outputs ?? 0}`);
  for (const address of tunable) weightAt(network, address);
  for (const [k, point] of data.entries()) {
    if (point.inputs.length !== wanted) {
      throw new Error(`data: point ${k} wanted ${wanted} inputs, got ${point.inputs.length}`);
    }
    if (![...point.inputs, point.target].every(Number.isFinite)) {
      throw new Error(`data: point ${k} has a number that is not finite`);
    }
  }
  for (const [k, { weights, biases }] of network.layers.entries()) {
    if (biases !== undefined && biases.length !== weights.length) {
      throw new Error(`network: layer ${k} wants ${weights.length} biases, and has ${biases.length}`);
    }
    if (![...weights.flat(), ...(biases ?? [])].every(Number.isFinite)) {
      throw new Error(`network: layer ${k} has a number that is not finite`);
    }
  }
  forward(network, data[0]?.inputs ?? []);
}
