/**
 * The ground: a loss for every choice of weights.
 *
 * A network with data and a named test surface look the same from here, so a round, an optimiser and a map need to
 * know nothing else. Weights are plain arrays of `size` numbers.
 */
export interface Objective {
  /** How many weights one may turn. */
  readonly size: number;
  /** The loss at these weights. Infinity or NaN where it is too large to compute: "diverged". */
  loss(weights: readonly number[]): number;
  /** The slope along each weight, d loss / d weight, written to `into` where given. It points uphill. */
  gradient(weights: readonly number[], into?: number[]): number[];
  /** hessian[i][j] = d² loss / (d weight_i d weight_j), symmetric. */
  hessian(weights: readonly number[]): number[][];
  /**
   * Where a whole line is cheaper than its places one by one: into[at + i] = loss(origin + places[i] · direction), to rounding.
   */
  lossesAlong?(
    origin: readonly number[],
    direction: readonly number[],
    places: Float64Array,
    into: Float64Array,
    at: number,
  ): void;
}

/** Everything that can be felt at one place: how high, how steep, how curved. */
export interface Measurement {
  readonly loss: number;
  readonly gradient: readonly number[];
  readonly hessian: readonly (readonly number[])[];
}

/** Measures at `weights`; null where the ground has no finite height, slope or curvature. */
export function measure(objective: Objective, weights: readonly number[]): Measurement | null {
  const loss = objective.loss(weights);
  if (!Number.isFinite(loss)) return null;
  const gradient = objective.gradient(weights);
  const hessian = objective.hessian(weights);
  const isFinite = gradient.every(Number.isFinite) && hessian.every((row) => row.every(Number.isFinite));
  return isFinite ? { loss, gradient, hessian } : null;
}
