import { dot, norm } from './vector.ts';

/** A = U Σ Vᵀ, the greatest singular value first. */
export interface SingularValues {
  readonly values: readonly number[];
  /** images[k]: A's unit vector along which values[k] lies; not a number where values[k] is 0. */
  readonly images: readonly Float64Array[];
  /** directions[k]: the unit vector that A turns into values[k] · images[k]. */
  readonly directions: readonly Float64Array[];
}

/**
 * The singular values of a matrix given in columns, by Jacobi's method on one side (Hestenes 1958): turn two columns in
 * their plane until they stand square to each other, and go round until all do.
 *
 * Small and slow, but even the smallest σ comes out with all the digits that its columns have.
 */
export function singularValues(columns: readonly ArrayLike<number>[]): SingularValues {
  const size = columns.length;
  // The longest column at length one, so that products neither overflow nor vanish.
  const unit = Math.max(...columns.map(norm)) || 1;
  const scaled = columns.map((column) => Float64Array.from(column, (value) => value / unit));
  const directions = columns.map((_, k) => Float64Array.from({ length: size }, (_, i) => (i === k ? 1 : 0)));
  for (let sweep = 0, isTurning = true; isTurning && sweep < 60; sweep++) {
    isTurning = false;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const across = dot(scaled[p]!, scaled[q]!);
        const [a, b] = [norm(scaled[p]!), norm(scaled[q]!)];
        if (!(Math.abs(across) > 1e-16 * a * b)) continue;
        isTurning = true;
        const t = tangent((b * b - a * a) / (2 * across));
        turn(scaled[p]!, scaled[q]!, t);
        turn(directions[p]!, directions[q]!, t);
      }
    }
  }
  const lengths = scaled.map(norm);
  const order = [...lengths.keys()].sort((i, k) => lengths[k]! - lengths[i]!);
  return {
    values: order.map((k) => lengths[k]! * unit),
    images: order.map((k) => scaled[k]!.map((value) => value / lengths[k]!)),
    directions: order.map((k) => directions[k]!),
  };
}

/** The smaller root of t² + 2θt − 1 = 0: the tangent of the smaller of the two angles that bring two columns square. */
export function tangent(theta: number): number {
  return (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
}

/** (x, y) ← (c x − s y, s x + c y), by the angle with tangent t. */
export function turn(x: Float64Array, y: Float64Array, t: number): void {
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  for (let i = 0; i < x.length; i++) {
    const [xi, yi] = [x[i]!, y[i]!];
    x[i] = c * xi - s * yi;
    y[i] = s * xi + c * yi;
  }
}
