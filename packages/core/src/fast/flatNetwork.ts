import type { Activation } from '../activation.ts';
import type { Layer, Network, WeightAddress } from '../network.ts';

/** A layer whose numbers are views into the network's one list. */
export interface FlatLayer {
  readonly activation: Activation;
  readonly inputs: number;
  readonly outputs: number;
  /** Row by row: weights[to · inputs + from]. */
  readonly weights: Float64Array;
  readonly biases: Float64Array;
  readonly hasTunableWeights: boolean;
  readonly hasTunableBiases: boolean;
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
  let at = 0;
  const starts: number[] = [];
  const layers = network.layers.map((layer, k): FlatLayer => {
    const outputs = layer.weights.length;
    const count = layer.weights.flat().length;
    starts.push(at);
    const [weights, biases] = [
      parameters.subarray(at, at + count),
      parameters.subarray(at + count, at + count + outputs),
    ];
    at += count + outputs;
    const turned = tunable.filter((address) => address.layer === k);
    return {
      activation: layer.activation,
      inputs: count / outputs,
      outputs,
      weights,
      biases,
      hasTunableWeights: turned.some(({ from }) => from !== 'bias'),
      hasTunableBiases: turned.some(({ from }) => from === 'bias'),
    };
  });
  const slots = tunable.map(({ layer, to, from }) => {
    const { inputs, weights } = layers[layer]!;
    return starts[layer]! + (from === 'bias' ? weights.length + to : to * inputs + from);
  });
  return { parameters, layers, slots: Int32Array.from(slots) };
}

/** A layer's weights row by row, then its biases: 0 where they were left out. */
function numbersOf({ weights, biases }: Layer): number[] {
  return [...weights.flat(), ...(biases ?? weights.map(() => 0))];
}

/** Another list of numbers with the same layout (a gradient, a direction), cut into the same views. */
export function sameLayout(network: FlatNetwork): FlatNetwork {
  const parameters = new Float64Array(network.parameters.length);
  const layers = network.layers.map((layer) => ({
    ...layer,
    weights: viewLike(layer.weights, parameters),
    biases: viewLike(layer.biases, parameters),
  }));
  return { ...network, parameters, layers };
}

function viewLike({ byteOffset, length }: Float64Array, parameters: Float64Array): Float64Array {
  return new Float64Array(parameters.buffer, byteOffset, length);
}
