import { symmetricEigen } from '../linear/symmetricEigen.ts';

/** One of the directions that a Hessian is made of: along it, the slope changes along it alone. */
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
  /** What each weight was measured in. */
  readonly units: readonly number[];
}

/**
 * The Hessian taken apart into directions. Every weight is measured in a unit of its own (`ownUnits`), so that it makes no
 * difference whether one counts in metres or in miles; the directions are in the weights' given units.
 */
export function curvatures(hessian: readonly (readonly number[])[]): Curvatures {
  const units = ownUnits(hessian);
  const { values, vectors } = symmetricEigen(
    hessian.map((row, i) => row.map((value, k) => value * units[i]! * units[k]!)),
  );
  const greatest = Math.max(0, ...values.map(Math.abs));
  const directions = values.map((curvature, k) => ({
    curvature,
    direction: vectors[k]!.map((component, i) => component * units[i]!),
    isFlat: Math.abs(curvature) <= 1e-9 * greatest,
  }));
  return { directions, units };
}

/** Units in which the greatest entry of every row is 1 (Ruiz 2001): a few rounds of dividing by its root. */
function ownUnits(hessian: readonly (readonly number[])[]): number[] {
  let units = hessian.map(() => 1);
  for (let round = 0; round < 50; round++) {
    units = hessian.map((row, i) => {
      const greatest = Math.max(...row.map((value, k) => Math.abs(value * units[i]! * units[k]!)));
      return units[i]! / Math.sqrt(greatest || 1);
    });
  }
  return units;
}
