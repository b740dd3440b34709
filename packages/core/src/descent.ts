import type { Objective } from './objective.ts';

/**
 * One step of gradient descent: weight − learningRate × slope, for every weight.
 *
 * The minus sign is the whole idea: the gradient points uphill, so we go the other way.
 * Refuses a gradient of another length.
 */
export function takeStep(
  weights: readonly number[],
  gradient: readonly number[],
  learningRate: number,
): number[] {
  if (gradient.length !== weights.length) {
    throw new Error(`gradient: wanted ${weights.length} numbers, got ${gradient.length}`);
  }
  return weights.map((weight, i) => weight - learningRate * (gradient[i] ?? 0));
}

/** A walk: where it stood and how high that was, the start first. It ends early where the loss is no longer finite. */
export interface Walk {
  readonly weights: readonly (readonly number[])[];
  readonly losses: readonly number[];
}

/** `steps` steps of gradient descent from `start` with one learning rate. */
export function descend(
  objective: Objective,
  start: readonly number[],
  learningRate: number,
  steps: number,
): Walk {
  const weights = [[...start]];
  const losses = [objective.loss(start)];
  let here = [...start];
  for (let k = 0; k < steps; k++) {
    here = takeStep(here, objective.gradient(here), learningRate);
    const loss = objective.loss(here);
    if (!Number.isFinite(loss)) break;
    weights.push(here);
    losses.push(loss);
  }
  return { weights, losses };
}

/** The lowest loss that a walk came by. */
export function lowestOf(walk: Walk): number {
  return Math.min(...walk.losses);
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
  if (!(limit > 0 && Number.isFinite(limit)))
    throw new Error(`limit: wanted a positive number, got ${limit}`);
  const walkAt = (k: number) => {
    const learningRate = limit * 10 ** (-3 * (1 - k / (rates - 1)));
    return { learningRate, walk: descend(objective, start, learningRate, steps) };
  };
  if (rates < 2) throw new Error(`rates: wanted at least 2, got ${rates}`);
  let best = walkAt(0);
  for (let k = 1; k < rates; k++) {
    const next = walkAt(k);
    if (lowestOf(next.walk) < lowestOf(best.walk)) best = next;
  }
  return best;
}
