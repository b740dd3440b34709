import { ArgumentError, wantPositive } from '../argumentError.ts';
import { lowestOf, type Walk } from '../takeStep.ts';
import type { Objective } from '../objective.ts';
import { gradientDescent } from './gradientDescent.ts';
import { run } from './run.ts';

/** `steps` steps of gradient descent from `start` with one learning rate. */
export function descend(
  objective: Objective,
  start: readonly number[],
  learningRate: number,
  steps: number,
): Walk {
  const { weights, losses } = run(gradientDescent({ learningRate }), objective, start, { steps });
  return { weights, losses };
}

/**
 * The best of gradient descent with one learning rate: tries `rates` rates between limit/1000 and `limit`, evenly
 * spaced in their logarithm, and returns the walk that comes lowest. A machine that has tuned its one knob: our par.
 * Refuses a limit that is not a positive number, and fewer than two rates.
 */
export function bestDescent(
  objective: Objective,
  start: readonly number[],
  steps: number,
  limit: number,
  rates = 61,
): { readonly learningRate: number; readonly walk: Walk } {
  wantPositive('limit', limit);
  if (!(rates >= 2)) throw new ArgumentError('rates', 'at least 2', rates);
  const walkAt = (k: number) => {
    const learningRate = limit * 10 ** (-3 * (1 - k / (rates - 1)));
    return { learningRate, walk: descend(objective, start, learningRate, steps) };
  };
  let best = walkAt(0);
  for (let k = 1; k < rates; k++) {
    const next = walkAt(k);
    if (lowestOf(next.walk) < lowestOf(best.walk)) best = next;
  }
  return best;
}
