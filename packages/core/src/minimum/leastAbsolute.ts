import { leastSquares } from '../linear/leastSquares.ts';
import { norm } from '../linear/triangle.ts';
import type { GroundShape } from './groundKind.ts';
import { levenbergMarquardt, softAbsoluteError, type Fit } from './levenbergMarquardt.ts';

interface Rested {
  readonly weights: readonly number[];
  readonly hasConverged: boolean;
}

/**
 * To the least sum of absolute errors: the kink at 0 is rounded off, less and less (iteratively reweighted least squares),
 * and at the end the points nearest to being met are met exactly, as many as there are weights if that leads no higher: the
 * lowest point of such a loss is a corner, or lies between corners that are as low.
 */
export function leastAbsolute(fit: Fit, start: readonly number[]): Rested {
  const largest = Math.max(...fit.errors(start).map(Math.abs));
  let rested: Rested = { weights: start, hasConverged: true };
  for (let softness = largest; softness > 1e-11 * largest; softness /= 10) {
    rested = levenbergMarquardt(fit, rested.weights, softAbsoluteError(softness), 50);
  }
  const sizes = fit.errors(rested.weights).map(Math.abs);
  const nearest = [...sizes.keys()].sort((i, k) => (sizes[i] ?? 0) - (sizes[k] ?? 0));
  const lowest = sumOfErrors(fit, rested.weights) * (1 + 1e-13);
  for (let count = start.length; count > 0; count--) {
    const corner = toMeet(fit, rested.weights, nearest.slice(0, count));
    if (sumOfErrors(fit, corner) <= lowest) return { weights: corner, hasConverged: true };
  }
  return rested;
}

/** The nearest place where these points have no error, by three of Newton's steps. */
function toMeet(fit: Fit, weights: readonly number[], points: readonly number[]): readonly number[] {
  let here = weights;
  for (let pass = 0; pass < 3; pass++) {
    const errors = fit.errors(here);
    const jacobian = fit.jacobian(here);
    const { solution } = leastSquares(points.map((i) => [...(jacobian[i] ?? []), errors[i] ?? 0]));
    here = here.map((w, k) => w + (solution[k] ?? 0));
  }
  return here;
}

function sumOfErrors(fit: Fit, weights: readonly number[]): number {
  return fit.errors(weights).reduce((sum, error) => sum + Math.abs(error), 0);
}

/**
 * Is it a minimum? The points that are met pull with any strength between −1 and 1, the others with the sign of their
 * error; it is one where the pulls can balance: Σ_met pull_i J_i = −Σ_others sign(e_i) J_i.
 */
export function absoluteShape(fit: Fit, weights: readonly number[]): GroundShape {
  const errors = fit.errors(weights);
  const jacobian = fit.jacobian(weights);
  const tiny = 1e-9 * Math.max(...errors.map(Math.abs), Number.MIN_VALUE);
  const isMet = errors.map((error) => Math.abs(error) <= tiny);
  const met = jacobian.filter((_, i) => isMet[i]);
  const rows = weights.map((_, k) => [
    ...met.map((row) => row[k] ?? 0),
    jacobian.reduce(
      (sum, row, i) => (isMet[i] === true ? sum : sum - Math.sign(errors[i] ?? 0) * (row[k] ?? 0)),
      0,
    ),
  ]);
  if (!rows.every((row) => row.every(Number.isFinite))) return { kind: 'diverged', flat: 0, lower: null };
  const { solution: pulls } = leastSquares(rows);
  const { free } = leastSquares(jacobian.map((row) => [...row, 0]));
  const left = rows.map((row) =>
    pulls.reduce((rest, pull, i) => rest - pull * (row[i] ?? 0), row.at(-1) ?? 0),
  );
  const isBalanced =
    norm(left) <= 1e-9 * norm(jacobian.flat()) && pulls.every((pull) => Math.abs(pull) <= 1 + 1e-9);
  return { kind: isBalanced ? 'minimum' : 'slope', flat: free, lower: null };
}
