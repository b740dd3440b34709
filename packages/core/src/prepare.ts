import { wantLength } from './argumentError.ts';
import { evaluatorOf, type Evaluator } from './fast/evaluator.ts';
import { quadraticOf } from './fast/quadratic.ts';
import { featureRows } from './features.ts';
import { learningRateLimit } from './linear/eigen.ts';
import { triangle } from './linear/triangle.ts';
import type { LossName } from './loss.ts';
import { lossMinimum, type Minimum } from './minimum/lossMinimum.ts';
import type { Objective } from './objective.ts';
import { checkProblem, isLinear, isLinearInWeights, withoutFixedBeginning, type Problem } from './problem.ts';

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
 * It is prepared once, so that evaluating is fast and allocates nothing:
 * - what the layers before the first tunable weight say is computed now, and never again;
 * - in a linear network the points are packed into as few rows as it has inputs, and two (`triangle`);
 * - where the weights themselves enter linearly, the loss is a quadratic in as few rows as there are weights, and one
 *   (`quadraticOf`). Both take a time that does not depend on the number of points.
 *
 * Refuses what `checkProblem` refuses, and then weights of another number. Where a loss is too large to compute it is
 * Infinity or NaN, "diverged", and no error.
 */
export function prepare(problem: Problem): NetworkObjective {
  checkProblem(problem);
  const reduced = withoutFixedBeginning(problem);
  const { network, tunable, data, loss: lossName = 'meanSquaredError' } = reduced;
  const rows = data.map(({ inputs, target }) => [...inputs, 1, target]);
  const whole = evaluatorOf(network, tunable, rows, lossName, data.length);
  const ground = lossName === 'meanSquaredError' ? packed(reduced, whole, rows) : whole;
  const size = tunable.length;
  const checked = (weights: readonly number[]): readonly number[] => {
    wantLength('weights', weights, size);
    return weights;
  };

  const objective: NetworkObjective = {
    size,
    lossName,
    loss: (weights) => ground.loss(checked(weights)),
    lossAndGradient: (weights, into) => ground.lossAndGradient(checked(weights), into),
    gradient(weights, into = new Array<number>(size).fill(0)) {
      ground.lossAndGradient(checked(weights), into);
      return into;
    },
    hessian: (weights) => ground.hessian(checked(weights)),
    predictions: (weights) => whole.predictions(checked(weights)),
    errors: (weights) =>
      whole
        .predictions(checked(weights))
        .map((prediction, i) => (data[i]?.target ?? Number.NaN) - prediction),
    jacobian: (weights) => whole.jacobian(checked(weights)),
    learningRateLimit: (weights) => learningRateLimit(ground.hessian(checked(weights))),
    minimum: (starts) => lossMinimum(objective, reduced, starts?.map(checked)),
  };
  return objective;
}

type Ground = Pick<Evaluator, 'loss' | 'lossAndGradient' | 'hessian'>;

/** The mean squared error over the fewest rows that have the same one. */
function packed(problem: Problem, whole: Evaluator, rows: readonly number[][]): Ground {
  const { network, tunable, data } = problem;
  const points = data.length;
  if (isLinearInWeights(problem)) {
    const features = featureRows(whole, data, tunable.length);
    const few = triangle(features);
    return quadraticOf(few, points, few.length < points ? noiseOf(features) : 0);
  }
  if (!isLinear(problem)) return whole;
  const few = triangle(rows);
  if (few.length === points) return whole;
  return evaluatorOf(network, tunable, few, 'meanSquaredError', points, noiseOf(rows));
}

/** The sum of squares that rounding alone leaves of rows like these where the fit is perfect: about 32 last digits each. */
function noiseOf(rows: readonly (readonly number[])[]): number {
  return rows.reduce((sum, row) => sum + ((row.at(-1) ?? 0) * 2 ** -47) ** 2, 0);
}
