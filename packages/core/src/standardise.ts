import { ArgumentError, wantAllFinite, wantLength } from './argumentError.ts';
import { largest } from './linear/vector.ts';
import type { Layer, Network } from './network.ts';
import type { DataPoint } from './problem.ts';

/** How one input was moved and stretched: standardised = (raw − mean) / deviation. */
export interface InputScale {
  readonly mean: number;
  readonly deviation: number;
}

export interface Standardised {
  readonly data: readonly DataPoint[];
  /** One for each input. */
  readonly scales: readonly InputScale[];
}

/**
 * The same points with every input at mean 0 and standard deviation 1 (with 1/n): weights then count in like units, and
 * gradient descent finds a bowl where it had a ravine. An input that is the same everywhere is only moved to 0.
 * Refuses empty data, points with different numbers of inputs, and numbers that are not finite.
 */
export function standardise(data: readonly DataPoint[]): Standardised {
  const [first] = data;
  if (first === undefined) throw new ArgumentError('data', 'at least one point', 'none');
  for (const [k, { inputs }] of data.entries()) wantLength(`data[${k}].inputs`, inputs, first.inputs.length);
  for (const [k, { inputs }] of data.entries()) wantAllFinite(`data[${k}].inputs`, inputs);
  const scales = first.inputs.map((_, k) => scaleOf(data.map(({ inputs }) => inputs[k]!)));
  return {
    data: data.map((point) => ({ ...point, inputs: standardisedInputs(point.inputs, scales) })),
    scales,
  };
}

/** Inputs on the standardised scale: for a point that the network has not seen. */
export function standardisedInputs(inputs: readonly number[], scales: readonly InputScale[]): number[] {
  wantLength('inputs', inputs, scales.length);
  return inputs.map((value, k) => (value - scales[k]!.mean) / scales[k]!.deviation);
}

/**
 * A network that was trained on standardised inputs, rewritten for raw ones: it predicts the same. Only its first layer
 * changes, as w (x − mean) / deviation + b = (w / deviation) x + (b − w mean / deviation).
 * Refuses scales of another number than the network has inputs.
 */
export function inRawUnits(network: Network, scales: readonly InputScale[]): Network {
  const [first, ...others] = network.layers;
  if (first === undefined) throw new ArgumentError('network', 'at least one layer with one node', 'none');
  for (const [to, row] of first.weights.entries())
    wantLength(`network.layers[0].weights[${to}]`, row, scales.length);
  const weights = first.weights.map((row) => row.map((w, k) => w / scales[k]!.deviation));
  const biases = weights.map((row, to) =>
    row.reduce((bias, w, k) => bias - w * scales[k]!.mean, first.biases?.[to] ?? 0),
  );
  const raw: Layer = { ...first, weights, biases };
  return { layers: [raw, ...others] };
}

/** The mean first, then the deviation from it: in one go the squares would cancel. */
function scaleOf(values: readonly number[]): InputScale {
  const rough = values.reduce((sum, value) => sum + value, 0) / values.length;
  const mean = rough + values.reduce((sum, value) => sum + (value - rough), 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const deviation = Math.sqrt(variance);
  const rounding = 2 ** -50 * largest(values);
  return { mean, deviation: deviation > rounding ? deviation : 1 };
}
