import { symmetricEigen } from '../linear/eigen.ts';

/** A direction in which the ground curves by itself, without turning into another. */
export interface Curvature {
  /** d² loss / dt² along `direction`. */
  readonly curvature: number;
  readonly direction: readonly number[];
  /** Is it as good as straight, beside the strongest curvature? */
  readonly isFlat: boolean;
}

export interface Curvatures {
  /** The most downward curvature first. H⁻¹ g = Σ direction (direction · g) / curvature. */
  readonly directions: readonly Curvature[];
  /** What each weight was measured in: one unit of it changes the loss as much as one unit of another. */
  readonly units: readonly number[];
}

/**
 * The Hessian taken apart into directions. Every weight is measured in a unit of its own, 1/√(the greatest entry of its row),
 * so that it makes no difference whether one counts in metres or in miles; the directions are in the weights' given units.
 */
export function curvatures(hessian: readonly (readonly number[])[]): Curvatures {
  const units = hessian.map((row) => 1 / Math.sqrt(Math.max(...row.map(Math.abs)) || 1));
  const { values, vectors } = symmetricEigen(
    hessian.map((row, i) => row.map((value, k) => value * (units[i] ?? 1) * (units[k] ?? 1))),
  );
  const greatest = Math.max(0, ...values.map(Math.abs));
  const directions = values.map((curvature, k) => ({
    curvature,
    direction: (vectors[k] ?? []).map((component, i) => component * (units[i] ?? 1)),
    isFlat: Math.abs(curvature) <= 1e-9 * greatest,
  }));
  return { directions, units };
}
