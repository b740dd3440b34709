import type { Problem } from './problem.ts';

/**
 * Where weights enter linearly, prediction = Σ feature_k w_k + what is fixed. Of each point a row
 * [features …, target − fixed]: the features are the slopes, which are the same for all weights.
 */
export function featureRows(
  predictions: (weights: readonly number[]) => readonly number[],
  jacobian: (weights: readonly number[]) => readonly (readonly number[])[],
  { tunable, data }: Problem,
): number[][] {
  const nowhere = tunable.map(() => 0);
  const fixed = predictions(nowhere);
  return jacobian(nowhere).map((features, i) => [...features, data[i]!.target - fixed[i]!]);
}
