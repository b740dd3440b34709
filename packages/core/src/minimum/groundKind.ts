import { dot, norm } from '../linear/vector.ts';
import { measure, type Objective } from '../objective.ts';
import { curvatures, type Curvature } from './curvatures.ts';

/**
 * What kind of place the ground is at some weights.
 *
 *     slope      it goes downhill from here: not a stationary point
 *     minimum    level, and uphill or flat in every direction
 *     saddle     level, uphill one way and downhill another
 *     maximum    level, and downhill or flat in every direction
 *     plateau    level and flat, but there is lower ground further along
 *     diverged   loss, slope or curvature is not a finite number
 */
export type GroundKind = 'slope' | 'minimum' | 'saddle' | 'maximum' | 'plateau' | 'diverged';

export interface GroundShape {
  readonly kind: GroundKind;
  /** In how many directions, square to each other, it is flat: 0 at the bottom of a bowl, 1 at the bottom of a trough. */
  readonly flatDirections: number;
  /** From a saddle, a maximum or a plateau: a place that lies lower. Else null. */
  readonly lower: readonly number[] | null;
}

/** How near to a level place, measured in the weights' own size, counts as there. */
const near = 1e-6;

/**
 * Reads the kind of place from slope and curvature and, where those are silent (in a flat direction), from looking along it.
 *
 * A plateau can only be told from a minimum as far as one looks: out to ten times the weights' size, and back towards where
 * the weights have no part in the flat direction.
 */
export function groundKind(objective: Objective, weights: readonly number[]): GroundShape {
  const here = measure(objective, weights);
  if (here === null) return { kind: 'diverged', flatDirections: 0, lower: null };
  const { loss, gradient, hessian } = here;
  const { directions, units } = curvatures(hessian);
  const flat = directions.filter(({ isFlat }) => isFlat);
  // In the weights' own units: how far they are from 0, and how far a curvature of 1 reaches that is as high as the loss.
  const size = Math.hypot(norm(weights.map((weight, i) => weight / units[i]!)), Math.sqrt(Math.abs(loss)));
  if (!directions.every((along) => isLevel(along, dot(along.direction, gradient), size, loss)))
    return { kind: 'slope', flatDirections: flat.length, lower: null };

  const [first] = directions;
  if (first !== undefined && !first.isFlat && first.curvature < 0) {
    const rises = directions.some(({ curvature, isFlat }) => !isFlat && curvature > 0);
    const lower = lowerAlong(objective, weights, first.direction, size, loss);
    return { kind: rises ? 'saddle' : 'maximum', flatDirections: flat.length, lower };
  }
  for (const { direction } of flat) {
    const lower = lowerAlong(objective, weights, direction, size, loss);
    if (lower !== null) return { kind: 'plateau', flatDirections: flat.length, lower };
  }
  return { kind: 'minimum', flatDirections: flat.length, lower: null };
}

/**
 * Where it curves: is the level place, slope/curvature away, near? Where it is flat: does the slope, over all of the weights'
 * size, amount to nothing beside the loss, or beside what a curvature of 1 would make of that size?
 */
function isLevel({ curvature, isFlat }: Curvature, slope: number, size: number, loss: number): boolean {
  if (!isFlat) return Math.abs(slope) <= near * size * Math.abs(curvature);
  return Math.abs(slope) * size <= near * Math.abs(loss) || Math.abs(slope) <= 1e-9 * size;
}

/**
 * The first clearly lower place on the straight line through here: nearby ones are tried before those far off, and then those
 * on the way to where the weights have no part in the direction. Lengths are in the weights' own units, as `along` is.
 */
function lowerAlong(
  objective: Objective,
  weights: readonly number[],
  along: readonly number[],
  size: number,
  loss: number,
): readonly number[] | null {
  const part = dot(along, weights) / dot(along, along);
  const reach = size || 1;
  const outwards = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10].flatMap((share) => [
    share * reach,
    -share * reach,
  ]);
  const halvings = Array.from({ length: 12 }, (_, k) => -part * (1 - 2 ** -(k + 1)));
  for (const distance of [...outwards, ...halvings]) {
    const there = weights.map((weight, i) => weight + distance * along[i]!);
    if (objective.loss(there) < loss - 1e-9 * Math.abs(loss)) return there;
  }
  return null;
}
