import { symmetricEigen } from '../linear/eigen.ts';
import type { Objective } from '../objective.ts';
import { groundKind } from './groundKind.ts';

/** A place where it is uphill, or flat, in every direction, and how high it lies. */
export interface Hollow {
  readonly weights: readonly number[];
  readonly loss: number;
}

/**
 * Walks from `start` to the bottom of the hollow it stands in, by Newton's method made safe: the step solves H s = −g
 * with every eigenvalue replaced by its size (so that it goes down on humps and saddles too) and flat directions left
 * alone, and is halved until the loss falls. It ends where a step promises no more than rounding; where that is on a
 * saddle, a summit or a plateau, it walks on from a lower place beside it.
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
  let weights = [...start];
  let loss = objective.loss(weights);
  for (let k = 0; k < 200; k++) {
    const gradient = objective.gradient(weights);
    const step = safeNewtonStep(objective.hessian(weights), gradient);
    const promise = -step.reduce((sum, component, i) => sum + component * (gradient[i] ?? 0), 0);
    const next = lowered(objective, weights, loss, step, promise > 1e-14 * loss ? 1e-12 : 1);
    if (next === null) break;
    ({ weights, loss } = next);
  }
  return { weights, loss };
}

/** The first place along a step, its length halved down to `shortest` times the whole, that lies lower. */
function lowered(
  objective: Objective,
  from: readonly number[],
  loss: number,
  step: readonly number[],
  shortest: number,
): { weights: number[]; loss: number } | null {
  for (let length = 1; length >= shortest; length /= 2) {
    const weights = from.map((weight, i) => weight + length * (step[i] ?? 0));
    const here = objective.loss(weights);
    if (here < loss) return { weights, loss: here };
  }
  return null;
}

function safeNewtonStep(hessian: readonly (readonly number[])[], gradient: readonly number[]): number[] {
  const { values, vectors } = symmetricEigen(hessian);
  const largest = Math.max(...values.map(Math.abs));
  const step = gradient.map(() => 0);
  for (const [k, vector] of vectors.entries()) {
    const curvature = Math.abs(values[k] ?? 0);
    if (curvature <= 1e-9 * largest) continue;
    const along = vector.reduce((sum, component, i) => sum + component * (gradient[i] ?? 0), 0) / curvature;
    for (const [i, component] of vector.entries()) step[i] = (step[i] ?? 0) - along * component;
  }
  return step;
}

/** The hollows reached from all `starts`, each once, the deepest first. */
export function hollows(objective: Objective, starts: readonly (readonly number[])[]): Hollow[] {
  const found: Hollow[] = [];
  for (const start of starts) {
    const hollow = bottomFrom(objective, start);
    const isKnown = found.some((other) =>
      other.weights.every((w, i) => Math.abs(w - (hollow.weights[i] ?? 0)) < 1e-4),
    );
    if (!isKnown && Number.isFinite(hollow.loss)) found.push(hollow);
  }
  return found.sort((a, b) => a.loss - b.loss);
}
