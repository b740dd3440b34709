import { dot } from '../linear/vector.ts';
import type { Objective } from '../objective.ts';
import { groundKind } from './groundKind.ts';
import { lowerOnTheWay, newtonStep } from './newtonStep.ts';

/** A place where it is uphill, or flat, in every direction, and how high it lies. */
export interface Hollow {
  readonly weights: readonly number[];
  readonly loss: number;
}

/**
 * Walks from `start` to the bottom of the hollow it stands in, by Newton's method made safe (`newtonStep`), each step halved
 * until the loss falls. It ends where a step promises no more than rounding; where that is on a saddle, a summit or a
 * plateau, it walks on from a lower place beside it.
 */
export function bottomFrom(objective: Objective, start: readonly number[]): Hollow {
  let hollow = restFrom(objective, start);
  for (let rests = 0; rests < 5; rests++) {
    const { lower } = groundKind(objective, hollow.weights);
    if (lower === null) break;
    hollow = restFrom(objective, lower);
  }
  return hollow;
}

function restFrom(objective: Objective, start: readonly number[]): Hollow {
  let here: Hollow = { weights: [...start], loss: objective.loss(start) };
  for (let k = 0; k < 200; k++) {
    const gradient = objective.gradient(here.weights);
    const step = newtonStep(objective.hessian(here.weights), gradient);
    const promise = -dot(step, gradient);
    const next = lowerOnTheWay(
      objective,
      here.weights,
      here.loss,
      step,
      promise > 1e-14 * here.loss ? 1e-12 : 1,
    );
    if (next === null) break;
    here = next;
  }
  return here;
}

/** The hollows reached from all `starts`, each once, the deepest first. */
export function hollows(objective: Objective, starts: readonly (readonly number[])[]): Hollow[] {
  const found: Hollow[] = [];
  for (const start of starts) {
    const hollow = bottomFrom(objective, start);
    const isKnown = found.some((other) =>
      other.weights.every((w, i) => Math.abs(w - hollow.weights[i]!) < 1e-4),
    );
    if (!isKnown && Number.isFinite(hollow.loss)) found.push(hollow);
  }
  return found.sort((a, b) => a.loss - b.loss);
}
