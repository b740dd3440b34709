import { leastSquares } from '../linear/leastSquares.ts';
import { dot, largest, norm } from '../linear/vector.ts';
import type { GroundShape } from './groundKind.ts';
import { levenbergMarquardt, softAbsoluteError, type Fit } from './levenbergMarquardt.ts';

interface Rested {
  readonly weights: readonly number[];
  readonly hasConverged: boolean;
}

/** With many weights there are too many ways to choose the points that are met: so many are tried. */
const mostMeetings = 300;

/**
 * To the least sum of absolute errors: the kink at 0 is rounded off, less and less (iteratively reweighted least squares),
 * and at the end some of the points nearest to being met are met exactly, if that leads no higher, as many as there are
 * weights or fewer: the lowest point of such a loss is a corner, or lies between corners that are as low.
 */
export function leastAbsolute(fit: Fit, start: readonly number[], mostIterations: number): Rested {
  const farthest = largest(fit.errors(start));
  let rested: Rested = { weights: start, hasConverged: true };
  for (let softness = farthest; softness > 1e-11 * farthest; softness /= 10) {
    rested = levenbergMarquardt(fit, rested.weights, softAbsoluteError(softness), mostIterations);
  }
  const sizes = fit.errors(rested.weights).map(Math.abs);
  const nearest = distinct(fit, rested.weights).sort((i, k) => (sizes[i] ?? 0) - (sizes[k] ?? 0));
  const few = nearest.slice(0, start.length + 3);
  const meetings = [...choices(few, start.length), ...few.map((_, k) => nearest.slice(0, k))];
  let lowest = sumOfErrors(fit, rested.weights) * (1 + 1e-13);
  for (const points of meetings.slice(0, mostMeetings)) {
    const met = toMeet(fit, rested.weights, points);
    const sum = sumOfErrors(fit, met);
    if (sum < lowest || (sum === lowest && !rested.hasConverged)) {
      lowest = sum;
      rested = { weights: met, hasConverged: true };
    }
  }
  return rested;
}

/** The points without those that say the same as one before them. */
function distinct(fit: Fit, weights: readonly number[]): number[] {
  const errors = fit.errors(weights);
  const said = fit.jacobian(weights).map((row, i) => [...row, errors[i]].join());
  return [...said.keys()].filter((i) => said.indexOf(said[i] ?? '') === i);
}

/** All ways to take `count` of a list. */
function choices(list: readonly number[], count: number): number[][] {
  const [first, ...others] = list;
  if (count === 0) return [[]];
  if (first === undefined) return [];
  return [...choices(others, count - 1).map((rest) => [first, ...rest]), ...choices(others, count)];
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
  // As far as rounding goes: of the errors, and of what the weights make of the slopes.
  const tiny = 1e-9 * largest(errors) + 1e-14 * largest(jacobian.map((row) => norm(row) * norm(weights)));
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
  const { free } = leastSquares(jacobian.map((row) => [...row, 0]));
  const tolerance = 1e-9 * norm(jacobian.flat());
  return { kind: canBalance(rows, tolerance) ? 'minimum' : 'slope', flat: free, lower: null };
}

/** Are there pulls between −1 and 1 with Σ_k a_k pull_k = b, for rows of [a …, b]? */
function canBalance(rows: readonly (readonly number[])[], tolerance: number): boolean {
  const most = 1 + 1e-9;
  const { solution } = leastSquares(rows);
  const pulls = solution.map((pull) => Math.min(most, Math.max(-most, pull)));
  const left = rows.map((row) => (row.at(-1) ?? 0) - dot(pulls, row));
  // Where more points are met than there are weights, other pulls than the shortest may do: each in turn takes what it can.
  for (let sweep = 0; sweep < 100_000 && norm(left) > tolerance; sweep++) {
    for (const [k, pull] of pulls.entries()) {
      const column = rows.map((row) => row[k] ?? 0);
      const better = pull + dot(column, left) / (dot(column, column) || 1);
      const next = Math.min(most, Math.max(-most, better));
      for (const [i, entry] of column.entries()) left[i] = (left[i] ?? 0) - entry * (next - pull);
      pulls[k] = next;
    }
  }
  return norm(left) <= tolerance;
}
