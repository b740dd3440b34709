import { wantLength } from './argumentError.ts';
import {
  evaluationOf,
  hessianOf,
  jacobianOf,
  lossAndGradientOf,
  lossOf,
  predictionsOf,
  type Evaluation,
} from './fast/evaluation.ts';
import {
  quadraticHessian,
  quadraticLoss,
  quadraticLossAndGradient,
  quadraticLossesAlong,
  quadraticOf,
} from './fast/quadratic.ts';
import { featureRows } from './featureRows.ts';
import { triangle } from './linear/triangle.ts';
import type { NetworkObjective } from './networkObjective.ts';
import { isLinear, isLinearInWeights, type Problem } from './problem.ts';

/** The part of an objective that does not need the single points. */
export type Ground = Pick<NetworkObjective, 'loss' | 'lossAndGradient' | 'hessian' | 'lossesAlong'>;

/** Over all its rows. */
export function plain(evaluation: Evaluation): Ground {
  return {
    loss: (weights) => lossOf(evaluation, weights),
    lossAndGradient: (weights, into) => lossAndGradientOf(evaluation, weights, into),
    hessian: (weights) => hessianOf(evaluation, weights),
  };
}

/** The mean squared error over the fewest rows that have the same one. */
export function packed(problem: Problem, whole: Evaluation, rows: readonly number[][]): Ground {
  const { network, tunable, data } = problem;
  const points = data.length;
  if (isLinearInWeights(problem)) {
    const features = featureRows(
      (weights) => predictionsOf(whole, weights),
      (weights) => jacobianOf(whole, weights),
      problem,
    );
    // As many rows as columns, or fewer, stay as they are: to the last digit.
    const isFew = points <= tunable.length + 1;
    const quadratic = quadraticOf(
      isFew ? features : triangle(features),
      points,
      isFew ? 0 : noiseOf(features),
    );
    return {
      loss: (weights) => quadraticLoss(quadratic, weights),
      lossAndGradient: (weights, into) => quadraticLossAndGradient(quadratic, weights, into),
      hessian(weights) {
        wantLength('weights', weights, tunable.length);
        return quadraticHessian(quadratic);
      },
      lossesAlong(origin, direction, places, into, at) {
        quadraticLossesAlong(quadratic, origin, direction, places, into, at);
      },
    };
  }
  if (!isLinear(problem)) return plain(whole);
  if (points <= (rows[0]?.length ?? 0)) return plain(whole);
  return plain(evaluationOf(network, tunable, triangle(rows), 'meanSquaredError', points, noiseOf(rows)));
}

/** The sum of squares that rounding alone leaves of rows like these where the fit is perfect: 32 units in the last place each. */
function noiseOf(rows: readonly (readonly number[])[]): number {
  return rows.reduce((sum, row) => sum + (row.at(-1)! * 2 ** -47) ** 2, 0);
}
