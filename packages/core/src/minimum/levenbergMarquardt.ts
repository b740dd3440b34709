import { backSubstituted, norm, triangle } from '../linear/triangle.ts';

/** Predictions to be fitted: how far off they are at some weights, and how they change with each weight. */
export interface Fit {
  /** target − prediction, for each point. */
  errors(weights: readonly number[]): readonly number[];
  /** jacobian[i][k] = d prediction i / d weight k. */
  jacobian(weights: readonly number[]): readonly (readonly number[])[];
}

/** What an error costs, and how much it weighs: cost(e) is lowered as fast as weight(e) · e² is, for a small change of e. */
export interface Cost {
  readonly cost: (error: number) => number;
  readonly weight: (error: number) => number;
}

export const squaredError: Cost = { cost: (error) => error * error, weight: () => 1 };

/** √(error² + softness²): the absolute error, its kink rounded off. (Twice that, so that its weight is a plain fraction.) */
export function softAbsoluteError(softness: number): Cost {
  const length = (error: number) => Math.hypot(error, softness);
  return { cost: (error) => 2 * length(error), weight: (error) => 1 / length(error) };
}

export interface Fitted {
  readonly weights: readonly number[];
  readonly hasConverged: boolean;
  readonly iterations: number;
}

/**
 * Levenberg (1944) and Marquardt (1963): each step solves the problem as if predictions were linear, |J s − e|² → least,
 * held back by λ |D s|²: for a large λ it is a short step downhill, for a small one the whole way of Gauss and Newton.
 * λ falls after a good step and grows after a bad one (Nielsen 1999); D holds the longest columns of J so far, so that the
 * units of the weights do not matter (Moré 1978). The step comes from orthogonal transformations of [J; √λ D], not from
 * JᵀJ, which would lose half of the digits.
 *
 * It has converged where the next step is lost in the weights' last digits, or no step lowers the cost by more than rounding.
 */
export function levenbergMarquardt(
  fit: Fit,
  start: readonly number[],
  { cost, weight }: Cost,
  mostIterations: number,
): Fitted {
  const total = (errors: readonly number[]) => errors.reduce((sum, error) => sum + cost(error), 0);
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
      const root = Math.sqrt(weight(errors[i] ?? 0));
      return [...row.map((slope) => root * slope), root * (errors[i] ?? 0)];
    });
    if (!rows.every((row) => row.every(Number.isFinite))) return { weights, hasConverged: false, iterations };
    const corner = triangle(rows);
    reach = reach.map((longest, k) => Math.max(longest, norm(corner.map((row) => row[k] ?? 0))));
    for (;;) {
      const step = dampedStep(corner, reach, damping);
      const next = weights.map((w, k) => w + (step[k] ?? 0));
      const nextErrors = fit.errors(next);
      const there = total(nextErrors);
      const promise = promised(corner, step);
      const length = norm(step.map((s, k) => s * (reach[k] || 1)));
      const isLost = next.every((w, k) => Math.abs(w - (weights[k] ?? 0)) <= 2e-16 * Math.abs(w));
      // Near the bottom the cost no longer tells places apart, but steps that still shrink lead on.
      const isFine = promise <= 1e-12 * here && there <= here * (1 + 1e-13) && length < lastLength / 2;
      if (there < here || isFine) {
        const gain = there < here && promise > 0 ? (here - there) / promise : 1;
        damping *= Math.max(1 / 3, 1 - (2 * gain - 1) ** 3);
        growth = 2;
        lastLength = length;
        [weights, errors, here] = [next, nextErrors, there];
        if (isLost) return { weights, hasConverged: true, iterations };
        break;
      }
      if (isLost || damping > 1e30) return { weights, hasConverged: true, iterations };
      damping *= growth;
      growth *= 2;
    }
  }
  return { weights, hasConverged: false, iterations: mostIterations };
}

/** The step s that makes |J s − e|² + damping |D s|² least; a weight that nothing depends on yet has D = 1. */
function dampedStep(
  corner: readonly ArrayLike<number>[],
  reach: readonly number[],
  damping: number,
): readonly number[] {
  const held = reach.map((longest, k) =>
    [...reach, 0].map((_, column) => (column === k ? Math.sqrt(damping) * (longest || 1) : 0)),
  );
  return backSubstituted(triangle([...corner, ...held]));
}

/** By how much the step lowers the cost if predictions are as linear as they look: |e|² − |J s − e|². */
function promised(corner: readonly ArrayLike<number>[], step: readonly number[]): number {
  return corner.reduce((sum, row) => {
    const error = row[step.length] ?? 0;
    const moved = step.reduce((along, s, k) => along + s * (row[k] ?? 0), 0);
    return sum + moved * (2 * error - moved);
  }, 0);
}
