import { activations } from './activation.ts';
import { ArgumentError, wantAllFinite, wantFinite, wantLength } from './argumentError.ts';
import { losses, type LossName } from './loss.ts';
import { inputCount, predict, weightAt, withWeights, type Network, type WeightAddress } from './network.ts';

/** One example: what goes in, and what should come out. */
export interface DataPoint {
  readonly inputs: readonly number[];
  readonly target: number;
}

/** A network with one output, the weights that may be turned, and the data that it is judged by. */
export interface Problem {
  readonly network: Network;
  /** Each weight or bias at most once. */
  readonly tunable: readonly WeightAddress[];
  readonly data: readonly DataPoint[];
  /** How the errors become one number; left out means the mean squared error. */
  readonly loss?: LossName;
}

/** The weights that the problem's network has now, in the order of `tunable`. */
export function currentWeights({ network, tunable }: Problem): number[] {
  return tunable.map((address) => weightAt(network, address));
}

/**
 * target − prediction for each point, with these weights. For a single look; who evaluates often prepares the problem.
 * Refuses weights of another number, inputs that do not fit the network, and several outputs.
 */
export function errorsAt({ network, tunable, data }: Problem, weights: readonly number[]): number[] {
  const tuned = withWeights(network, tunable, weights);
  return data.map(({ inputs, target }) => {
    const [prediction = Number.NaN, ...others] = predict(tuned, inputs);
    if (others.length > 0) throw new ArgumentError('network', 'one output', others.length + 1);
    return target - prediction;
  });
}

/** The loss at these weights; refuses what `errorsAt` refuses, and empty data. */
export function lossAt(problem: Problem, weights: readonly number[]): number {
  return losses[problem.loss ?? 'meanSquaredError'](errorsAt(problem, weights));
}

/**
 * Refuses empty data, inputs of the wrong length, numbers that are not finite, networks with several outputs or with
 * layers that do not fit, addresses that the network does not have, and an address that comes twice.
 */
export function checkProblem({ network, tunable, data, loss = 'meanSquaredError' }: Problem): void {
  checkNetwork(network);
  if (!Object.hasOwn(losses, loss)) {
    throw new ArgumentError('loss', `one of ${Object.keys(losses).join(', ')}`, loss);
  }
  const seen = new Set<string>();
  for (const [k, address] of tunable.entries()) {
    weightAt(network, address, `tunable[${k}]`);
    const name = JSON.stringify([address.layer, address.to, address.from]);
    if (seen.has(name)) throw new ArgumentError(`tunable[${k}]`, 'every weight once', `${name} again`);
    seen.add(name);
  }
  const wanted = inputCount(network);
  if (data.length === 0) throw new ArgumentError('data', 'at least one point', 'none');
  for (const [k, { inputs, target }] of data.entries()) {
    wantLength(`data[${k}].inputs`, inputs, wanted);
    wantAllFinite(`data[${k}].inputs`, inputs);
    wantFinite(`data[${k}].target`, target);
  }
}

function checkNetwork(network: Network): void {
  let width = inputCount(network);
  for (const [k, { weights, biases, activation }] of network.layers.entries()) {
    const name = `network.layers[${k}]`;
    if (!activations.includes(activation)) {
      throw new ArgumentError(`${name}.activation`, `one of ${activations.join(', ')}`, activation);
    }
    if (weights.length === 0) throw new ArgumentError(`${name}.weights`, 'a row for each node', 'none');
    for (const [to, row] of weights.entries()) {
      wantLength(`${name}.weights[${to}]`, row, width);
      wantAllFinite(`${name}.weights[${to}]`, row);
    }
    if (biases !== undefined) {
      wantLength(`${name}.biases`, biases, weights.length);
      wantAllFinite(`${name}.biases`, biases);
    }
    width = weights.length;
  }
  if (width !== 1) throw new ArgumentError('network', 'one output', width);
}

/** A problem that does not change when the one given does. */
export function copyOf(problem: Problem): Problem {
  return {
    ...problem,
    network: withWeights(problem.network, [], []),
    tunable: problem.tunable.map((address) => ({ ...address })),
    data: problem.data.map(({ inputs, target }) => ({ inputs: [...inputs], target })),
  };
}

/**
 * The same problem without the layers that come before the first tunable weight: what those say never changes, so their
 * outputs take the place of the inputs.
 */
export function withoutFixedBeginning(problem: Problem): Problem {
  const { network, tunable, data } = problem;
  const first = Math.min(...tunable.map(({ layer }) => layer));
  if (!(first > 0 && first < network.layers.length)) return problem;
  const [beginning, rest] = [network.layers.slice(0, first), network.layers.slice(first)];
  return {
    ...problem,
    network: { layers: rest },
    tunable: tunable.map((address) => ({ ...address, layer: address.layer - first })),
    data: data.map((point) => ({ ...point, inputs: predict({ layers: beginning }, point.inputs) })),
  };
}

/** Does the network, from its first layer on, only add up multiples of what comes in? */
export function isLinear({ network }: Problem): boolean {
  return network.layers.every(({ activation }) => activation === 'identity');
}

/**
 * Without its fixed beginning: is every prediction a sum of multiples of the tunable weights? In a linear network it is where no two of them stand on
 * one way: all weights in one layer, and of the biases only those of that layer or later ones.
 */
export function isLinearInWeights(problem: Problem): boolean {
  const { tunable } = problem;
  const first = Math.min(...tunable.map(({ layer }) => layer));
  return isLinear(problem) && tunable.every(({ layer, from }) => layer === first || from === 'bias');
}
