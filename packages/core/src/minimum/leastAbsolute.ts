import { leastSquares } from '../linear/leastSquares.ts';
import { dot, largest, norm } from '../linear/vector.ts';
import type { GroundShape } from './groundKind.ts';
import { levenbergMarquardt, softAbsoluteError, type Fit } from './levenbergMarquardt.ts';

interface Rested {
  readonly weights: readonly number[];
  readonly hasConverged: boolean;
}

/** With many weights there are many ways to choose among the points, and each takes long: so many are tried. */
const mostChoices = (weights: number): number =>
  Math.max(1, Math.min(300, Math.floor(30_000 / weights ** 3)));

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
  const nearest = distinct(fit, rested.weights).sort((i, k) => sizes[i]! - sizes[k]!);
  const size = start.length;
  const full = choices(nearest.slice(0, size + 3), size);
  const fewer = start.map((_, k) => nearest.slice(0, size - 1 - k));
  const most = mostChoices(size);
  let lowest = sumOfErrors(fit, rested.weights) * (1 + 1e-13);
  for (const points of [...firstOf(full, most), ...firstOf(fewer, most)]) {
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
  return [...said.keys()].filter((i) => said.indexOf(said[i]!) === i);
}

/** All ways to take `count` of a list, one after the other. */
function* choices(list: readonly number[], count: number): Generator<number[]> {
  const [first, ...others] = list;
  if (count === 0) yield [];
  if (count === 0 || first === undefined || count > list.length) return;
  for (const rest of choices(others, count - 1)) yield [first, ...rest];
  yield* choices(others, count);
}

function firstOf<T>(all: Iterable<T>, most: number): T[] {
  const first: T[] = [];
  for (const one of all) {
    if (first.length === most) break;
    first.push(one);
  }
  return first;
}

/** The nearest place where these points have no error, by three of Newton's steps. */
function toMeet(fit: Fit, weights: readonly number[], points: readonly number[]): readonly number[] {
  let here = weights;
  for (let pass = 0; pass < 3; pass++) {
    const errors = fit.errors(here);
    const jacobian = fit.jacobian(here);
    const { solution } = leastSquares(points.map((i) => [...jacobian[i]!, errors[i]!]));
    here = here.map((w, k) => w + solution[k]!);
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
    ...met.map((row) => row[k]!),
    jacobian.reduce((sum, row, i) => (isMet[i] === true ? sum : sum - Math.sign(errors[i]!) * row[k]!), 0),
  ]);
  if (!rows.every((row) => row.every(Number.isFinite)))
    return { kind: 'diverged', flatDirections: 0, lower: null };
  const { free } = leastSquares(jacobian.map((row) => [...row, 0]));
  const tolerance = 1e-9 * norm(jacobian.flat());
  return { kind: canBalance(rows, tolerance) ? 'minimum' : 'slope', flatDirections: free, lower: null };
}

/**
 * Are there pulls between −1 and 1 with Σ_k a_k pull_k = b, for rows of [a …, b]? If so, there are some of which no more than
 * there are rows lie between the ends (a vertex of a linear program), so the others are tried at either end. With very many
 * ways to do that, not all are tried, and the answer may be no where it is yes.
 */
function canBalance(rows: readonly (readonly number[])[], tolerance: number): boolean {
  const count = (rows[0]?.length ?? 1) - 1;
  return firstOf(ends(count, Math.min(count, rows.length)), mostChoices(rows.length)).some((end) => {
    const inner = [...end.keys()].filter((k) => end[k] === null);
    const given = rows.map((row) => [
      ...inner.map((k) => row[k]!),
      end.reduce<number>((rest, sign, k) => rest - (sign ?? 0) * row[k]!, row.at(-1)!),
    ]);
    const { solution } = leastSquares(given);
    const left = given.map((row) => row.at(-1)! - dot(solution, row));
    return norm(left) <= tolerance && largest(solution) <= 1 + 1e-9;
  });
}

/** All ways to put `count` pulls at an end, 1 or −1, and `between` of them in between: null. */
function* ends(count: number, between: number): Generator<(1 | -1 | null)[]> {
  if (count === 0) yield [];
  if (count === 0) return;
  if (between > 0) for (const rest of ends(count - 1, between - 1)) yield [null, ...rest];
  if (between >= count) return;
  for (const rest of ends(count - 1, between))
    yield* [
      [1 as const, ...rest],
      [-1 as const, ...rest],
    ];
}
