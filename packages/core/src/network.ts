import { activate, type Activation } from './activation.ts';
import { ArgumentError, wantLength } from './argumentError.ts';

/** One layer: every output node sums its weighted inputs, adds its bias, and applies the activation. */
export interface Layer {
  /** weights[to][from]: one row for each output node of this layer. */
  readonly weights: readonly (readonly number[])[];
  /** One for each output node; left out means all 0. */
  readonly biases?: readonly number[];
  readonly activation: Activation;
}

/** A feed-forward network, its layers in the order in which numbers travel. */
export interface Network {
  readonly layers: readonly Layer[];
}

/** Which number of a network: the weight on the edge from → to of a layer, or the bias of node `to`. */
export interface WeightAddress {
  readonly layer: number;
  readonly to: number;
  readonly from: number | 'bias';
}

/** How many inputs the network takes. */
export function inputCount(network: Network): number {
  const first = network.layers[0]?.weights[0];
  if (first === undefined) throw new ArgumentError('network', 'at least one layer with one node', 'none');
  return first.length;
}

/**
 * All activations, for drawing: [inputs, layer 1, …, predictions].
 *
 * a₀ = inputs; a_k = f(W_k a_{k−1} + b_k).
 *
 * Refuses inputs of another number, and layers that do not fit each other or their biases.
 */
export function forward(network: Network, inputs: readonly number[]): number[][] {
  wantLength('inputs', inputs, inputCount(network));
  const activations: number[][] = [[...inputs]];
  let previous: readonly number[] = inputs;
  for (const [k, layer] of network.layers.entries()) {
    if (layer.biases !== undefined) {
      wantLength(`network.layers[${k}].biases`, layer.biases, layer.weights.length);
    }
    const outputs = layer.weights.map((row, to) => {
      wantLength(`network.layers[${k}].weights[${to}]`, row, previous.length);
      let sum = layer.biases?.[to] ?? 0;
      for (const [from, weight] of row.entries()) sum += weight * previous[from]!;
      return activate(layer.activation, sum);
    });
    activations.push(outputs);
    previous = outputs;
  }
  return activations;
}

/** What the network says: the outputs of its last layer. */
export function predict(network: Network, inputs: readonly number[]): number[] {
  return forward(network, inputs).at(-1) ?? [];
}

/** The number that stands at an address. Refuses an address that the network does not have, by the name given. */
export function weightAt(network: Network, address: WeightAddress, name = 'address'): number {
  const layer = network.layers[address.layer];
  const row = layer?.weights[address.to];
  if (layer === undefined)
    throw new ArgumentError(`${name}.layer`, `one of ${network.layers.length}`, address.layer);
  if (row === undefined)
    throw new ArgumentError(`${name}.to`, `a node of layer ${address.layer}`, address.to);
  if (address.from === 'bias') return layer.biases?.[address.to] ?? 0;
  const weight = Number.isInteger(address.from) ? row[address.from] : undefined;
  if (weight === undefined) {
    throw new ArgumentError(
      `${name}.from`,
      `an edge of node ${address.to} in layer ${address.layer}`,
      address.from,
    );
  }
  return weight;
}

/** The same network with other numbers at these addresses; the given network is left as it was. */
export function withWeights(
  network: Network,
  addresses: readonly WeightAddress[],
  weights: readonly number[],
): Network {
  wantLength('weights', weights, addresses.length);
  const layers = network.layers.map((layer) => ({
    activation: layer.activation,
    weights: layer.weights.map((row) => [...row]),
    biases: layer.weights.map((_, to) => layer.biases?.[to] ?? 0),
  }));
  for (const [k, address] of addresses.entries()) {
    weightAt(network, address);
    const layer = layers[address.layer];
    const value = weights[k];
    if (layer === undefined || value === undefined) continue;
    if (address.from === 'bias') layer.biases[address.to] = value;
    else {
      const row = layer.weights[address.to];
      if (row !== undefined) row[address.from] = value;
    }
  }
  return { layers };
}
