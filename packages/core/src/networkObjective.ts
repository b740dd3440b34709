import type { LossName } from './loss.ts';
import type { Minimum } from './minimum/minimum.ts';
import type { Objective } from './objective.ts';

/** An objective that also knows the network and the points behind its loss. */
export interface NetworkObjective extends Objective {
  readonly lossName: LossName;
  /** Both for the price of the gradient: returns the loss, and writes the slope along each weight. */
  lossAndGradient(weights: readonly number[], into: number[]): number;
  /** One prediction for each point. */
  predictions(weights: readonly number[]): number[];
  /** target − prediction for each point. */
  errors(weights: readonly number[]): number[];
  /** jacobian[i][k] = d prediction i / d weight k. */
  jacobian(weights: readonly number[]): number[][];
  /** 2 / λmax of the Hessian at these weights: with a larger learning rate, steps bounce further and further out. */
  learningRateLimit(weights: readonly number[]): number;
  /**
   * The lowest point that can be found (`lossMinimum`), from the network's own weights and others, or from these. Where there
   * is a formula for it, starts make no difference.
   */
  minimum(starts?: readonly (readonly number[])[]): Minimum;
}
