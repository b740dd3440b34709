import { symmetricEigen } from '@lowest-point/core';
import { nearestHollow } from './hollowNames.ts';
import type { Round } from './read.ts';
import type { Footing, Walk } from './walk.ts';

/** Nothing worth the name is left to gain: a fiftieth of the way down. */
const little = 1 / 50;

/**
 * Stands at the bottom of a hollow, the lowest or another: what is left above it is at most a fiftieth of the way down. Where
 * the ground is known, that of the nearest hollow; before, what the parabola through the ground under the feet promises.
 */
export function hasArrived(walk: Walk, ground: Round['ground']): boolean {
  const [start, here] = [walk.footings[0], walk.footings.at(-1)];
  if (start === undefined || here === undefined) return false;
  if (ground !== null) {
    const { hollows } = ground.facts;
    const hollow = hollows[nearestHollow(hollows, here.place)];
    const lowest = hollows[0];
    if (hollow === undefined || lowest === undefined) return false;
    return here.loss - hollow.loss <= little * (start.loss - lowest.loss);
  }
  return start.loss > here.loss && promisedGain(walk, here) <= little * (start.loss - here.loss);
}

/** How much lower the bottom of a parabola lies that fits the slope and the curvature here; Infinity where it has none. */
function promisedGain({ footings }: Walk, { gradient, hessian, place }: Footing): number {
  if (hessian !== null) {
    const { values, vectors } = symmetricEigen(hessian);
    if (values.some((curvature) => curvature <= 0)) return Infinity;
    return values.reduce(
      (sum, curvature, k) => sum + dot(vectors[k] ?? [], gradient) ** 2 / (2 * curvature),
      0,
    );
  }
  // The curvature along the last steps: how the slope changed, for each unit of the way.
  const before = footings.slice(-4)[0];
  if (before === undefined) return Infinity;
  const moved = minus(place, before.place);
  const curvature = dot(moved, minus(gradient, before.gradient)) / dot(moved, moved);
  return curvature > 0 ? dot(gradient, gradient) / (2 * curvature) : Infinity;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, part, i) => sum + part * (b[i] ?? 0), 0);
}

function minus(a: readonly number[], b: readonly number[]): number[] {
  return a.map((part, i) => part - (b[i] ?? 0));
}
