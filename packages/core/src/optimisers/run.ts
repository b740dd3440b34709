import { ArgumentError, wantLength } from '../argumentError.ts';
import type { Walk } from '../takeStep.ts';
import type { Objective } from '../objective.ts';
import type { NextStep, Optimiser } from './optimiser.ts';

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
 * Lets an optimiser walk from `start` until its budget is spent: then the ground does not answer any more, and a step that was
 * not finished is not taken. The losses of the walk itself are for us to look at: the machine is told only what it asks for,
 * and only that is counted.
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
  const { ground, evaluations } = onBudget(objective, affordable);
  const next = optimiser.start(ground, [...start]);
  const weights: (readonly number[])[] = [[...start]];
  const losses = [objective.loss(start)];
  let outcome: Run['outcome'] = losses.every(Number.isFinite) ? 'finished' : 'diverged';
  while (outcome === 'finished' && weights.length <= budget.steps) {
    const here = stepOrNull(next);
    if (here === null) break;
    const loss = objective.loss(here);
    if (Number.isFinite(loss)) {
      weights.push([...here]);
      losses.push(loss);
    } else {
      outcome = 'diverged';
    }
  }
  return { weights, losses, outcome, evaluations: { ...evaluations } };
}

/** Thrown by a ground that was asked once too often, and caught here. */
const budgetSpent = new Error('the budget is spent');

/** null where the budget ends before the step does. */
function stepOrNull(next: NextStep): readonly number[] | null {
  try {
    return next();
  } catch (failure) {
    if (failure === budgetSpent) return null;
    throw failure;
  }
}

/** The same ground, which counts what it is asked and answers only so often. */
function onBudget(objective: Objective, affordable: number) {
  const evaluations = { losses: 0, gradients: 0, hessians: 0 };
  const count = (what: keyof Evaluations): void => {
    const spent = evaluations.losses + evaluations.gradients + evaluations.hessians;
    if (spent >= affordable) throw budgetSpent;
    evaluations[what]++;
  };
  const ground: Objective = {
    size: objective.size,
    loss(weights) {
      count('losses');
      return objective.loss(weights);
    },
    gradient(weights, into) {
      count('gradients');
      return objective.gradient(weights, into);
    },
    hessian(weights) {
      count('hessians');
      return objective.hessian(weights);
    },
  };
  return { ground, evaluations };
}
