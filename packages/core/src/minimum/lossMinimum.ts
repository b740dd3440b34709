import { leastSquares } from '../linear/leastSquares.ts';
import { refined } from '../linear/refined.ts';
import { largest } from '../linear/vector.ts';
import type { NetworkObjective } from '../networkObjective.ts';
import { featureRows } from '../featureRows.ts';
import { currentWeights, isLinearInWeights, type Problem } from '../problem.ts';
import { bottomFrom } from './bottomFrom.ts';
import { groundKind, type GroundShape } from './groundKind.ts';
import { absoluteShape, leastAbsolute } from './leastAbsolute.ts';
import { levenbergMarquardt, squaredError } from './levenbergMarquardt.ts';
import type { Minimum } from './minimum.ts';
import { spreadStarts } from './spreadStarts.ts';

/**
 * How long is looked, at most: iterations from a start that was chosen, from each of the others, and how many of those there
 * are. An iteration takes about points · weights² + weights³ multiplications, and all together may take some billions.
 */
const patience = { chosen: 1000, spread: 100, starts: 15, multiplications: 2e9 };

/**
 * The lowest point of a problem's loss.
 *
 * - Mean squared error, weights entering linearly: in closed form, by orthogonal transformations. Where many places are as
 *   low, the one nearest to the network's own weights.
 * - Mean squared error of any other network: Levenberg–Marquardt from the network's own weights and from up to 15 others
 *   that are spread by a fixed rule (or only from `starts`); the lowest of what was found. This is a search, no proof: other
 *   starts may find lower ground, and the more weights there are, the fewer it can afford. It says what kind of place it
 *   found, and whether it had come to rest.
 * - Mean absolute error: the same, its kinks rounded off less and less; at the end the points that are met are met exactly.
 * - Mean error: a walk downhill, which mostly shows that there is no lowest point: predictions that grow for ever are
 *   ever better.
 */
export function lossMinimum(
  objective: NetworkObjective,
  problem: Problem,
  starts?: readonly (readonly number[])[],
): Minimum {
  const own = currentWeights(problem);
  if (objective.lossName === 'meanSquaredError' && isLinearInWeights(problem)) {
    return closedForm(objective, problem, own);
  }
  const size = objective.size;
  const affordable = patience.multiplications / ((problem.data.length + size) * size ** 2 + 1e4);
  // Absolute errors are followed through eleven degrees of softness.
  const stages = objective.lossName === 'meanAbsoluteError' ? 11 : 1;
  const mostChosen = Math.ceil(Math.min(patience.chosen, affordable / 2) / stages);
  const others = Math.floor(Math.min(patience.starts, affordable / 2 / patience.spread));
  const chosen = (starts ?? [own]).map((start) => searched(objective, start, mostChosen));
  // Where weights enter linearly the ground is convex, and has one hollow only.
  const needsOthers = starts === undefined && !isLinearInWeights(problem);
  const spread = needsOthers ? spreadStarts(problem, objective, others) : [];
  const mostSpread = Math.ceil(patience.spread / stages);
  const found = [...chosen, ...spread.map((start) => searched(objective, start, mostSpread))];
  // A difference of rounding is no reason to prefer a later one.
  const best = found.reduce((lowest, next) => (isLower(next.loss, lowest.loss) ? next : lowest));
  if (objective.lossName === 'meanError' && isBottomless(objective, problem, own, best)) {
    return {
      weights: own,
      loss: Number.NEGATIVE_INFINITY,
      kind: 'bottomless',
      flatDirections: 0,
      hasConverged: false,
    };
  }
  if (best.hasConverged || chosen.includes(best)) return best;
  const followed = searched(objective, best.weights, mostChosen);
  return isLower(best.loss, followed.loss) ? best : followed;
}

function isLower(loss: number, than: number): boolean {
  return loss < than - 1e-12 * Math.abs(than) || (Number.isNaN(than) && !Number.isNaN(loss));
}

/** w = own + s, with s the shortest that makes |F s − (t − F own)| least for the rows [F, t]; and then its last digits. */
function closedForm(objective: NetworkObjective, problem: Problem, own: readonly number[]): Minimum {
  const rows = featureRows(objective.predictions, objective.jacobian, problem);
  const { solution, free } = leastSquares(
    rows.map((row) => [...row.slice(0, -1), own.reduce((rest, w, k) => rest - w * row[k]!, row.at(-1)!)]),
  );
  const found = own.map((w, k) => w + solution[k]!);
  const weights = refined(rows, found, free);
  const loss = objective.loss(weights);
  const isFound = Number.isFinite(loss);
  return {
    weights,
    loss,
    kind: isFound ? 'minimum' : 'diverged',
    flatDirections: free,
    hasConverged: isFound,
  };
}

/**
 * Has the mean error no lowest point? It falls for ever along every weight that is only added up behind the last activation
 * (more than rounding), and it has fallen for ever where a search came out far below all that the targets could explain.
 */
function isBottomless(
  objective: NetworkObjective,
  problem: Problem,
  own: readonly number[],
  found: Minimum,
): boolean {
  const { network, tunable, data } = problem;
  const last = network.layers.length - 1;
  const onlyAdds = network.layers[last]?.activation === 'identity';
  const slopes = objective.gradient(own).filter((_, k) => onlyAdds && tunable[k]?.layer === last);
  const inputs = largest(objective.jacobian(own).flat());
  const height = Math.abs(objective.loss(own)) + largest(data.map(({ target }) => target));
  return largest(slopes) > 1e-12 * inputs || found.loss <= -1e6 * (1 + height);
}

/** To the bottom from one start; off every saddle and plateau on the way. */
function searched(objective: NetworkObjective, start: readonly number[], mostIterations: number): Minimum {
  let from = start;
  for (let rests = 0; ; rests++) {
    const { weights, hasConverged } = descended(objective, from, mostIterations);
    const loss = objective.loss(weights);
    const { kind, flatDirections, lower } = shapeAt(objective, weights);
    if (lower === null || rests === 5)
      return {
        weights,
        loss,
        kind,
        flatDirections,
        hasConverged: hasConverged && kind !== 'slope' && kind !== 'diverged',
      };
    from = lower;
  }
}

function descended(
  objective: NetworkObjective,
  start: readonly number[],
  mostIterations: number,
): { readonly weights: readonly number[]; readonly hasConverged: boolean } {
  switch (objective.lossName) {
    case 'meanSquaredError':
      return levenbergMarquardt(objective, start, squaredError, mostIterations);
    case 'meanAbsoluteError':
      return leastAbsolute(objective, start, mostIterations);
    case 'meanError': {
      const { weights } = bottomFrom(objective, start);
      return { weights, hasConverged: groundKind(objective, weights).kind !== 'slope' };
    }
  }
}

function shapeAt(objective: NetworkObjective, weights: readonly number[]): GroundShape {
  return objective.lossName === 'meanAbsoluteError'
    ? absoluteShape(objective, weights)
    : groundKind(objective, weights);
}
