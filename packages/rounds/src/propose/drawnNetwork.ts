import { forward, withWeights, type DataPoint } from '@lowest-point/core';
import type { DrawnNetwork } from '@lowest-point/plots';
import { weightName } from './formulas.ts';
import type { Shown } from './types.ts';

/**
 * The network as it is drawn: with these weights, for these inputs. Without inputs, and for a prediction that is not to
 * be seen yet, the nodes say "?" (NaN). Null where the network is no such drawing: one hidden layer, one output.
 */
export function drawnNetwork(
  { network, tunable }: Pick<Shown, 'network' | 'tunable'>,
  weights: readonly number[],
  point: Pick<DataPoint, 'inputs'> | null,
  prediction: 'seen' | 'unseen' = 'seen',
): DrawnNetwork | null {
  const tuned = withWeights(network, tunable, weights);
  const [hiddenLayer, outputLayer] = tuned.layers;
  const outputWeights = outputLayer?.weights[0];
  if (tuned.layers.length !== 2 || hiddenLayer === undefined || outputWeights === undefined) return null;

  const unknown = (count: number): number[] => new Array<number>(count).fill(Number.NaN);
  const [inputs = [], hidden = [], outputs = []] =
    point === null
      ? [unknown(hiddenLayer.weights[0]?.length ?? 0), unknown(hiddenLayer.weights.length), unknown(1)]
      : forward(tuned, point.inputs);
  const names = outputWeights.map((_, from) => {
    const index = tunable.findIndex((address) => address.layer === 1 && address.from === from);
    return index < 0 ? null : weightName(index);
  });
  return {
    inputs,
    hidden,
    prediction: prediction === 'seen' ? (outputs[0] ?? Number.NaN) : Number.NaN,
    inputWeights: hiddenLayer.weights,
    outputWeights,
    names,
  };
}

/** Which edge into the output a tunable weight is; undefined where it is none. */
export function outputEdge({ tunable }: Pick<Shown, 'tunable'>, index: number | null): number | undefined {
  const address = index === null ? undefined : tunable[index];
  return address?.layer === 1 && address.from !== 'bias' ? address.from : undefined;
}

/**
 * The ends of the staff beside the network, in whole units: the target and the prediction at the start lie in the
 * middle, with room to miss on either side, so the staff never has to change within a round.
 */
export function staffRange(target: number, startPrediction: number): readonly [number, number] {
  const middle = (target + startPrediction) / 2;
  const reach = Math.max(7, 1.75 * Math.abs(target - startPrediction));
  return [Math.floor(middle - reach), Math.ceil(middle + reach)];
}
