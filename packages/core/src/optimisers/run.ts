import { ArgumentError, wantLength } from '../argumentError.ts';
import type { Walk } from '../descent.ts';
import type { Objective } from '../objective.ts';
import type { Optimiser } from './optimiser.ts';

/** How often a machine asked the ground, and what for. */
export interface Evaluations {
  readonly losses: number;
  readonly gradients: number;
  readonly hessians: number;
}

export interface Budget {
  readonly steps: number;
  /** Losses, gradients and Hessians together; left out, as many as the steps need. */
  readonly evaluations?: number;
}

/** A machine's walk, and what it cost. */
export interface Run extends Walk {
  /** `diverged`: it ran off to where the loss is not finite; the walk ends before that. */
  readonly outcome: 'finished' | 'diverged';
  readonly evaluations: Evaluations;
}

/**
 * Lets an optimiser walk from `start` until its budget is spent. A step that would need more evaluations than are left is
 * not taken. The losses of the walk itself are for us to look at: the machine is told only what it asks for, and only that
 * is counted.
 * Refuses a start of another length, and a budget below 0.
 */
export function run(
  optimiser: Optimiser,
  objective: Objective,
  start: readonly number[],
  budget: Budget,
): Run {
  wantLength('start', start, objective.size);
  const affordable = budget.evaluations ?? Number.POSITIVE_INFINITY;
  if (!(budget.steps >= 0)) throw new ArgumentError('budget.steps', 'a number of at least 0', budget.steps);
  if (!(affordable >= 0)) throw new ArgumentError('budget.evaluations', 'a number of at least 0', affordable);
  const { ground, evaluations, spent } = counting(objective);
  const next = optimiser.start(ground, [...start]);
  const weights: (readonly number[])[] = [[...start]];
  const height = objective.loss(start);
  const losses = [height];
  let outcome: Run['outcome'] = Number.isFinite(height) ? 'finished' : 'diverged';
  let counted = evaluations();
  while (outcome === 'finished' && weights.length <= budget.steps && spent() < affordable) {
    const here = [...next()];
    if (spent() > affordable) break;
    counted = evaluations();
    const loss = objective.loss(here);
    if (Number.isFinite(loss)) {
      weights.push(here);
      losses.push(loss);
    } else {
      outcome = 'diverged';
    }
  }
  return { weights, losses, outcome, evaluations: counted };
}

/** The same ground, keeping count of what it is asked. */
function counting(objective: Objective) {
  let [losses, gradients, hessians] = [0, 0, 0];
  const ground: Objective = {
    size: objective.size,
    loss: (weights) => (losses++, objective.loss(weights)),
    gradient: (weights, into) => (gradients++, objective.gradient(weights, into)),
    hessian: (weights) => (hessians++, objective.hessian(weights)),
  };
  return {
    ground,
    evaluations: (): Evaluations => ({ losses, gradients, hessians }),
    spent: () => losses + gradients + hessians,
  };
}
