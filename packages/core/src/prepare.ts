import { ArgumentError, wantLength } from './argumentError.ts';
import { evaluationOf, jacobianOf, predictionsOf } from './fast/evaluation.ts';
import { packed, plain } from './packed.ts';
import { learningRateLimit } from './learningRateLimit.ts';
import { lossMinimum } from './minimum/lossMinimum.ts';
import type { NetworkObjective } from './networkObjective.ts';
import { checkProblem, copyOf, withoutFixedBeginning, type Problem } from './problem.ts';

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
