import { leastSquares } from '../linear/leastSquares.ts';
import { refined } from '../linear/refine.ts';
import type { NetworkObjective } from '../prepare.ts';
import { featureRows } from '../features.ts';
import { currentWeights, isLinear, isLinearInWeights, type Problem } from '../problem.ts';
import { bottomFrom } from './bottom.ts';
import { groundKind, type GroundKind, type GroundShape } from './groundKind.ts';
import { absoluteShape, leastAbsolute } from './leastAbsolute.ts';
import { levenbergMarquardt, squaredError } from './levenbergMarquardt.ts';
import { spreadStarts } from './starts.ts';

/** Where a search for the lowest point ended. */
export interface Minimum {
  readonly weights: readonly number[];
  readonly loss: number;
  /** `bottomless`: the loss falls for ever, so there is no lowest point (`loss` is −Infinity, `weights` the network's own). */
  readonly kind: GroundKind | 'bottomless';
  /** How many directions are flat there: 0 for a single lowest point, 1 where a whole line is as low. */
  readonly flat: number;
  /** Did the search come to rest, or was it ended? */
  readonly hasConverged: boolean;
}

/** Besides the network's own weights, so many places are tried where no formula says where the lowest point is. */
const otherStarts = 15;

/** A start that was chosen is followed to the end; of the others, those that crawl along a wall are given up. */
const patience = { chosen: 1000, spread: 100 };

/**
 * The lowest point of a problem's loss.
 *
 * - Mean squared error, weights entering linearly: in closed form, by orthogonal transformations. Where many places are as
 *   low, the one nearest to the network's own weights.
 * - Mean squared error of any other network: Levenberg–Marquardt from the network's own weights and from 15 others that are
 *   spread by a fixed rule (or only from `starts`); the lowest of what was found. Other starts may find lower ground: this
 *   is a search, and says only what kind of place it found.
 * - Mean absolute error: the same, its kinks rounded off less and less; at the end the points that are met are met exactly.
 * - Mean error: it has no lowest point wherever predictions can grow for ever.
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
  if (objective.lossName === 'meanError' && isBottomless(objective, problem, own)) {
    return { weights: own, loss: Number.NEGATIVE_INFINITY, kind: 'bottomless', flat: 0, hasConverged: false };
  }
  const chosen = (starts ?? [own]).map((start) => searched(objective, start, patience.chosen));
  // Where weights enter linearly the ground is convex, and has one hollow only.
  const needsOthers = starts === undefined && !isLinearInWeights(problem);
  const spread = needsOthers ? spreadStarts(problem, objective, otherStarts) : [];
  const found = [...chosen, ...spread.map((start) => searched(objective, start, patience.spread))].filter(
    ({ loss }) => !Number.isNaN(loss),
  );
  const [first, ...rest] = found;
  if (first === undefined)
    return { weights: own, loss: Number.NaN, kind: 'diverged', flat: 0, hasConverged: false };
  // A difference of rounding is no reason to prefer a later one.
  return rest.reduce((best, next) => (next.loss < best.loss * (1 - 1e-12) ? next : best), first);
}

/** w = own + s, with s the shortest that makes |F s − (t − F own)| least for the rows [F, t]; and then its last digits. */
function closedForm(objective: NetworkObjective, problem: Problem, own: readonly number[]): Minimum {
  const rows = featureRows(objective.predictions, objective.jacobian, problem);
  const { solution, free } = leastSquares(
    rows.map((row) => [
      ...row.slice(0, -1),
      own.reduce((rest, w, k) => rest - w * (row[k] ?? 0), row.at(-1) ?? 0),
    ]),
  );
  const found = own.map((w, k) => w + (solution[k] ?? 0));
  const weights = refined(rows, found, free);
  return { weights, loss: objective.loss(weights), kind: 'minimum', flat: free, hasConverged: true };
}

/** Can the prediction, and with it minus the mean error, grow for ever? Wherever a weight turns it that only adds up. */
function isBottomless(objective: NetworkObjective, problem: Problem, own: readonly number[]): boolean {
  const { network, tunable } = problem;
  const last = network.layers.length - 1;
  if (network.layers[last]?.activation !== 'identity') return false;
  const adds = isLinear(problem) ? tunable.map(() => true) : tunable.map(({ layer }) => layer === last);
  return objective.gradient(own).some((slope, k) => adds[k] === true && slope !== 0);
}

/** To the bottom from one start; off every saddle and plateau on the way. */
function searched(objective: NetworkObjective, start: readonly number[], mostIterations: number): Minimum {
  let from = start;
  for (let rests = 0; ; rests++) {
    const { weights, hasConverged } = descended(objective, from, mostIterations);
    const loss = objective.loss(weights);
    const { kind, flat, lower } = shapeAt(objective, weights);
    if (lower === null || rests === 5)
      return {
        weights,
        loss,
        kind,
        flat,
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
      return leastAbsolute(objective, start);
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
