import { backSubstituted, triangle } from '../linear/triangle.ts';
import { norm } from '../linear/vector.ts';

/** Predictions to be fitted: how far off they are at some weights, and how they change with each weight. */
export interface Fit {
  /** target − prediction, for each point. */
  errors(weights: readonly number[]): readonly number[];
  /** jacobian[i][k] = d prediction i / d weight k. */
  jacobian(weights: readonly number[]): readonly (readonly number[])[];
}

/** What is to be made least, an even function of each error: its height, and its stiffness, (d height / d error) / 2 error. */
export interface Penalty {
  readonly height: (error: number) => number;
  readonly stiffness: (error: number) => number;
}

/** error². */
export const squaredError: Penalty = { height: (error) => error * error, stiffness: () => 1 };

/** 2 √(error² + softness²): twice the absolute error, its kink rounded off. */
export function softAbsoluteError(softness: number): Penalty {
  const length = (error: number) => Math.hypot(error, softness);
  return { height: (error) => 2 * length(error), stiffness: (error) => 1 / length(error) };
}

export interface Fitted {
  readonly weights: readonly number[];
  readonly hasConverged: boolean;
}

/**
 * Levenberg (1944) and Marquardt (1963): each step solves the problem as if predictions were linear, |J s − e|² → least,
 * held back by λ |D s|²: for a large λ it is a short step downhill, for a small one the whole way of Gauss and Newton.
 * λ falls after a good step and grows after a bad one (Nielsen 1999); D holds the longest columns of J so far, so that the
 * units of the weights do not matter (Moré 1978). The step comes from orthogonal transformations of [J; √λ D], not from
 * JᵀJ, which would lose half of the digits.
 *
 * It has converged where the next step is lost in the weights' last digits, or no step lowers the penalty by more than rounding.
 */
export function levenbergMarquardt(
  fit: Fit,
  start: readonly number[],
  { height, stiffness }: Penalty,
  mostIterations: number,
): Fitted {
  const total = (errors: readonly number[]) => errors.reduce((sum, error) => sum + height(error), 0);
  let weights = [...start];
  let errors = fit.errors(weights);
  let here = total(errors);
  let reach = start.map(() => 0);
  let damping = 1e-3;
  let growth = 2;
  let lastLength = Number.POSITIVE_INFINITY;
  for (let iterations = 0; iterations < mostIterations; iterations++) {
    const jacobian = fit.jacobian(weights);
    const rows = jacobian.map((row, i) => {
      const root = Math.sqrt(stiffness(errors[i]!));
      return [...row.map((slope) => root * slope), root * errors[i]!];
    });
    if (!rows.every((row) => row.every(Number.isFinite))) return { weights, hasConverged: false };
    const few = triangle(rows);
    reach = reach.map((longest, k) => Math.max(longest, norm(few.map((row) => row[k]!))));
    for (;;) {
      const step = dampedStep(few, reach, damping);
      const next = weights.map((w, k) => w + step[k]!);
      const nextErrors = fit.errors(next);
      const there = total(nextErrors);
      const promise = promised(few, step);
      const length = norm(step.map((s, k) => s * (reach[k] || 1)));
      const isLost = next.every((w, k) => Math.abs(w - weights[k]!) <= 2e-16 * Math.abs(w));
      // Near the bottom the penalty no longer tells places apart, but steps that still shrink lead on.
      const isFine = promise <= 1e-12 * here && there <= here * (1 + 1e-13) && length < lastLength / 2;
      if (there < here || isFine) {
        const gain = there < here && promise > 0 ? (here - there) / promise : 1;
        damping *= Math.max(1 / 3, 1 - (2 * gain - 1) ** 3);
        growth = 2;
        lastLength = length;
        [weights, errors, here] = [next, nextErrors, there];
        if (isLost) return { weights, hasConverged: true };
        break;
      }
      if (isLost || damping > 1e30) return { weights, hasConverged: Number.isFinite(there) };
      damping *= growth;
      growth *= 2;
    }
  }
  return { weights, hasConverged: false };
}

/** The step s that makes |J s − e|² + damping |D s|² least; a weight that nothing depends on yet has D = 1. */
function dampedStep(
  few: readonly ArrayLike<number>[],
  reach: readonly number[],
  damping: number,
): readonly number[] {
  const held = reach.map((longest, k) =>
    [...reach, 0].map((_, column) => (column === k ? Math.sqrt(damping) * (longest || 1) : 0)),
  );
  return backSubstituted(triangle([...few, ...held]));
}

/** By how much the step lowers the penalty if predictions are as linear as they look: |e|² − |J s − e|². */
function promised(few: readonly ArrayLike<number>[], step: readonly number[]): number {
  return few.reduce((sum, row) => {
    const error = row[step.length]!;
    const moved = step.reduce((along, s, k) => along + s * row[k]!, 0);
    return sum + moved * (2 * error - moved);
  }, 0);
}
