/** What one sees of a network with one hidden layer and one prediction. */
export interface DrawnNetwork {
  readonly inputs: readonly number[];
  readonly hidden: readonly number[];
  readonly prediction: number;
  /** One row for each hidden node, one weight for each input. */
  readonly inputWeights: readonly (readonly number[])[];
  /** One weight for each hidden node. */
  readonly outputWeights: readonly number[];
  /** The names of the output weights that may be changed, "w₁"; null for those that may not. */
  readonly names: readonly (string | null)[];
}

/** For each layer after the inputs one row for each of its nodes, with something for each node of the layer before. */
type PerEdge<T> = readonly (readonly (readonly T[])[])[];

/** Any small network: core's `forward` gives its values, its layers the rest. Numbers that are not known are NaN. */
export interface LayeredNetwork {
  /** The values of all nodes: inputs, hidden layers, predictions. */
  readonly values: readonly (readonly number[])[];
  /** weights[k][to][from]: from node `from` of layer k to node `to` of layer k + 1. */
  readonly weights: PerEdge<number>;
  /** biases[k][to]: what node `to` of layer k + 1 adds by itself. */
  readonly biases?: readonly (readonly number[] | undefined)[];
  /** The names of weights that may be changed; null for those that may not. */
  readonly names?: PerEdge<string | null>;
  /** Weights before the change: their bands stay as outlines. */
  readonly previous?: PerEdge<number>;
  /** The weight in hand. */
  readonly active?: { readonly layer: number; readonly to: number; readonly from: number };
}

export interface NetworkWords {
  readonly inputs: string;
  readonly hidden: string;
  readonly prediction: string;
  /** With its number: "target 13". */
  readonly target: string;
}

/** One hidden layer is a network of layers; of its weights only those into the output are changed. */
export function asLayers(
  network: DrawnNetwork | LayeredNetwork,
  previous: readonly number[],
  active: number | undefined,
): LayeredNetwork {
  if ('values' in network) return network;
  const { inputs, hidden, prediction, inputWeights, outputWeights, names } = network;
  return {
    values: [inputs, hidden, [prediction]],
    weights: [inputWeights, [outputWeights]],
    names: [[], [names]],
    previous: [[], [previous]],
    ...(active === undefined ? {} : { active: { layer: 1, to: 0, from: active } }),
  };
}
