import type { DataPoint } from './problem.ts';

interface Predicting {
  predictions(weights: readonly number[]): readonly number[];
  jacobian(weights: readonly number[]): readonly (readonly number[])[];
}

/**
 * Where weights enter linearly, prediction = Σ feature_k w_k + what is fixed. Of each point a row
 * [features …, target − fixed]: the features are the slopes, which are the same for all weights.
 */
export function featureRows(
  { predictions, jacobian }: Predicting,
  data: readonly DataPoint[],
  size: number,
): number[][] {
  const nowhere = new Array<number>(size).fill(0);
  const fixed = predictions(nowhere);
  return jacobian(nowhere).map((features, i) => [
    ...features,
    (data[i]?.target ?? Number.NaN) - (fixed[i] ?? Number.NaN),
  ]);
}
