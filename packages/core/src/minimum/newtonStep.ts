import { symmetricEigen } from '../linear/eigen.ts';
import { dot } from '../linear/triangle.ts';
import type { Objective } from '../objective.ts';

/**
 * Newton's step made safe: −H⁻¹g with every curvature replaced by its size, so that it goes down on humps and saddles too,
 * and with flat directions left alone: in a trough it leads straight across.
 */
export function newtonStep(hessian: readonly (readonly number[])[], gradient: readonly number[]): number[] {
  const { values, vectors } = symmetricEigen(hessian);
  const greatest = Math.max(0, ...values.map(Math.abs));
  const step = gradient.map(() => 0);
  for (const [k, vector] of vectors.entries()) {
    const curvature = Math.abs(values[k] ?? 0);
    if (curvature <= 1e-9 * greatest) continue;
    const along = dot(vector, gradient) / curvature;
    for (const [i, component] of vector.entries()) step[i] = (step[i] ?? 0) - along * component;
  }
  return step;
}

/** The first place along a step, its length halved down to `shortest` times the whole, that lies lower. */
export function lowerOnTheWay(
  objective: Objective,
  from: readonly number[],
  loss: number,
  step: readonly number[],
  shortest: number,
): { readonly weights: readonly number[]; readonly loss: number } | null {
  for (let length = 1; length >= shortest; length /= 2) {
    const weights = from.map((weight, i) => weight + length * (step[i] ?? 0));
    const here = objective.loss(weights);
    if (here < loss) return { weights, loss: here };
  }
  return null;
}
