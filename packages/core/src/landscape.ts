import type { Objective } from './objective.ts';

/** A stretch of one weight, cut into `count` places (at least 2), both ends included. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly count: number;
}

/** The k-th place on an axis. */
export function axisValue(axis: Axis, k: number): number {
  return axis.min + ((axis.max - axis.min) * k) / (axis.count - 1);
}

/** Losses along one weight: out[k] is the loss at the k-th place. */
export function lossCurve(objective: Objective, axis: Axis): Float64Array {
  return Float64Array.from({ length: axis.count }, (_, k) => objective.loss([axisValue(axis, k)]));
}

/**
 * The loss over two weights: out[row · x.count + column], the first row at y.min.
 * What cannot be computed there stands as NaN or Infinity.
 */
export function landscape(objective: Objective, x: Axis, y: Axis): Float64Array {
  const losses = new Float64Array(x.count * y.count);
  const here = [0, 0];
  for (let row = 0; row < y.count; row++) {
    here[1] = axisValue(y, row);
    for (let column = 0; column < x.count; column++) {
      here[0] = axisValue(x, column);
      losses[row * x.count + column] = objective.loss(here);
    }
  }
  return losses;
}
