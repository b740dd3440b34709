import { wantLength } from './argumentError.ts';

/**
 * One step of gradient descent: weight − learningRate × slope, for every weight.
 *
 * The minus sign is the whole idea: the gradient points uphill, so we go the other way.
 * Refuses a gradient of another length.
 */
export function takeStep(
  weights: readonly number[],
  gradient: readonly number[],
  learningRate: number,
): number[] {
  wantLength('gradient', gradient, weights.length);
  return weights.map((weight, i) => weight - learningRate * gradient[i]!);
}

/** A walk: where it stood and how high that was, the start first. It ends early where the loss is no longer finite. */
export interface Walk {
  readonly weights: readonly (readonly number[])[];
  readonly losses: readonly number[];
}

/** The lowest loss that a walk came by. */
export function lowestOf(walk: Walk): number {
  return walk.losses.reduce((lowest, loss) => Math.min(lowest, loss));
}
