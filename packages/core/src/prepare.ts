import { ArgumentError, wantLength } from './argumentError.ts';
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
import { learningRateLimit } from './learningRateLimit.ts';
import { triangle } from './linear/triangle.ts';
import type { LossName } from './loss.ts';
import { lossMinimum, type Minimum } from './minimum/lossMinimum.ts';
import type { Objective } from './objective.ts';
import {
  checkProblem,
  copyOf,
  isLinear,
  isLinearInWeights,
  withoutFixedBeginning,
  type Problem,
} from './problem.ts';

/** An objective that also knows the network and the points behind its loss. */
export interface NetworkObjective extends Objective {
  readonly lossName: LossName;
  /** Both for the price of the gradient: returns the loss, and writes the slope along each weight. */
  lossAndGradient(weights: readonly number[], into: number[]): number;
  /** One prediction for each point. */
  predictions(weights: readonly number[]): number[];
  /** target − prediction for each point. */
  errors(weights: readonly number[]): number[];
  /** jacobian[i][k] = d prediction i / d weight k. */
  jacobian(weights: readonly number[]): number[][];
  /** 2 / λmax of the Hessian at these weights: with a larger learning rate, steps bounce further and further out. */
  learningRateLimit(weights: readonly number[]): number;
  /** The lowest point that can be found (`lossMinimum`), from the network's own weights and others, or from these. */
  minimum(starts?: readonly (readonly number[])[]): Minimum;
}

/**
 * The problem as ground to walk on: loss(w) = (1/n) Σ (target − prediction(w))², or the loss that the problem names.
 *
 * It is prepared once, so that a loss, and a gradient written to a list that one has, are fast and allocate nothing:
 * - what the layers before the first tunable weight say is computed now, and never again;
 * - in a linear network the points are packed into as few rows as it has inputs, and two (`triangle`);
 * - where the weights themselves enter linearly, the loss is a quadratic in as few rows as there are weights, and one
 *   (`Quadratic`). Both take a time that does not depend on the number of points.
 *
 * Refuses what `checkProblem` refuses, and then weights of another number. Where a loss is too large to compute it is
 * Infinity or NaN, "diverged", and no error.
 */
export function prepare(problem: Problem): NetworkObjective {
  checkProblem(problem);
  const reduced = withoutFixedBeginning(copyOf(problem));
  const { network, tunable, data, loss: lossName = 'meanSquaredError' } = reduced;
  const size = tunable.length;
  const rows = data.map(({ inputs, target }) => [1, ...inputs, target]);
  const whole = evaluationOf(network, tunable, rows, lossName, data.length);
  const ground = lossName === 'meanSquaredError' ? packed(reduced, whole, rows) : plain(whole);
  const predictions = (weights: readonly number[]) => predictionsOf(whole, weights);

  const objective: NetworkObjective = {
    ...ground,
    size,
    lossName,
    gradient(weights, into = new Array<number>(size).fill(0)) {
      ground.lossAndGradient(weights, into);
      return into;
    },
    predictions,
    errors: (weights) => predictions(weights).map((prediction, i) => data[i]!.target - prediction),
    jacobian: (weights) => jacobianOf(whole, weights),
    learningRateLimit: (weights) => learningRateLimit(ground.hessian(weights)),
    minimum(starts) {
      if (starts?.length === 0) throw new ArgumentError('starts', 'at least one', 'none');
      for (const [k, start] of (starts ?? []).entries()) wantLength(`starts[${k}]`, start, size);
      return lossMinimum(objective, reduced, starts);
    },
  };
  return objective;
}

type Ground = Pick<NetworkObjective, 'loss' | 'lossAndGradient' | 'hessian' | 'lossesAlong'>;

function plain(evaluation: Evaluation): Ground {
  return {
    loss: (weights) => lossOf(evaluation, weights),
    lossAndGradient: (weights, into) => lossAndGradientOf(evaluation, weights, into),
    hessian: (weights) => hessianOf(evaluation, weights),
  };
}

/** The mean squared error over the fewest rows that have the same one. */
function packed(problem: Problem, whole: Evaluation, rows: readonly number[][]): Ground {
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
