import { symmetricEigen } from '../linear/symmetricEigen.ts';
import { dot } from '../linear/vector.ts';
import type { Objective } from '../objective.ts';
import { curvatures } from './curvatures.ts';

/**
 * Newton's step made safe: −H⁻¹g with every curvature replaced by its size, so that it goes down on humps and saddles too,
 * and with flat directions left alone: in a trough it leads straight across. How many are flat is counted in the weights'
 * own units (`curvatures`), so that a bowl may be as narrow as it likes.
 */
export function newtonStep(hessian: readonly (readonly number[])[], gradient: readonly number[]): number[] {
  const flat = curvatures(hessian).directions.filter(({ isFlat }) => isFlat).length;
  const { values, vectors } = symmetricEigen(hessian);
  const steepestFirst = [...values.keys()].sort((i, k) => Math.abs(values[k]!) - Math.abs(values[i]!));
  const step = gradient.map(() => 0);
  for (const k of steepestFirst.slice(0, values.length - flat)) {
    const [value = 0, vector = []] = [values[k], vectors[k]];
    if (value === 0) continue;
    const along = dot(vector, gradient) / Math.abs(value);
    for (const [i, component] of vector.entries()) step[i] = step[i]! - along * component;
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
    const weights = from.map((weight, i) => weight + length * step[i]!);
    const here = objective.loss(weights);
    if (here < loss) return { weights, loss: here };
  }
  return null;
}
