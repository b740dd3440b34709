import type { Activation } from '../activation.ts';
import type { Layer, Network, WeightAddress } from '../network.ts';

/** A layer whose numbers are a view into the network's one list. */
export interface FlatLayer {
  readonly activation: Activation;
  readonly inputs: number;
  readonly outputs: number;
  /** Node by node its bias and then its weights: the bias is the weight of one more input, which is constant. */
  readonly weights: Float64Array;
  readonly isTunable: boolean;
}

/** A network as one list of numbers, so that an evaluation follows no references and allocates nothing. */
export interface FlatNetwork {
  readonly parameters: Float64Array;
  readonly layers: readonly FlatLayer[];
  /** Where in the parameters each tunable weight stands. */
  readonly slots: Int32Array;
}

/** Lays a network out flat. It has been checked before. */
export function flatten(network: Network, tunable: readonly WeightAddress[]): FlatNetwork {
  const parameters = Float64Array.from(network.layers.flatMap(numbersOf));
  const starts: number[] = [];
  let at = 0;
  const layers = network.layers.map(({ weights, activation }, k): FlatLayer => {
    const outputs = weights.length;
    const inputs = weights[0]!.length;
    starts.push(at);
    const view = parameters.subarray(at, (at += outputs * (inputs + 1)));
    return {
      activation,
      inputs,
      outputs,
      weights: view,
      isTunable: tunable.some(({ layer }) => layer === k),
    };
  });
  const slots = tunable.map(
    ({ layer, to, from }) =>
      starts[layer]! + to * (layers[layer]!.inputs + 1) + (from === 'bias' ? 0 : from + 1),
  );
  return { parameters, layers, slots: Int32Array.from(slots) };
}

/** Of each node its bias (0 where it was left out) and its weights. */
function numbersOf({ weights, biases }: Layer): number[] {
  return weights.flatMap((row, to) => [biases?.[to] ?? 0, ...row]);
}

/** Another list of numbers with the same layout (a gradient, a direction), cut into the same views. */
export function sameLayout(network: FlatNetwork): FlatNetwork {
  const parameters = new Float64Array(network.parameters.length);
  const layers = network.layers.map((layer) => ({
    ...layer,
    weights: new Float64Array(parameters.buffer, layer.weights.byteOffset, layer.weights.length),
  }));
  return { ...network, parameters, layers };
}
