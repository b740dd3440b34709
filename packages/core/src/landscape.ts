import { ArgumentError, wantLength } from './argumentError.ts';
import type { Objective } from './objective.ts';

/** A straight way through the ground: from its origin, `min` to `max` times `direction`. */
export interface Axis {
  readonly direction: readonly number[];
  readonly min: number;
  readonly max: number;
}

/** A line through the ground, or (with `y`) a plane: origin + s · x.direction + t · y.direction. */
export interface Axes {
  readonly origin: readonly number[];
  readonly x: Axis;
  readonly y?: Axis;
}

/** One weight, by its place among the weights, from `min` to `max`. */
export interface WeightRange {
  readonly weight: number;
  readonly min: number;
  readonly max: number;
}

/**
 * The line or plane in which one or two weights change and the others stay as they are at `weights`. (The origin has 0 where
 * a weight changes, so that places on the axis are values of the weight.) Refuses a weight that is not there, one twice.
 */
export function weightAxes(weights: readonly number[], x: WeightRange, y?: WeightRange): Axes {
  if (x.weight === y?.weight) throw new ArgumentError('y.weight', 'another weight than x', x.weight);
  const origin = weights.map((weight, k) => (k === x.weight || k === y?.weight ? 0 : weight));
  const along = ({ weight, min, max }: WeightRange): Axis => {
    if (!(weight in weights)) throw new ArgumentError('weight', `one of ${weights.length}`, weight);
    return { direction: weights.map((_, k) => (k === weight ? 1 : 0)), min, max };
  };
  return y === undefined ? { origin, x: along(x) } : { origin, x: along(x), y: along(y) };
}

/** The straight line from one set of weights (at 0) to another (at 1). */
export function lineBetween(from: readonly number[], to: readonly number[]): Axes {
  wantLength('to', to, from.length);
  return { origin: from, x: { direction: to.map((weight, k) => weight - from[k]!), min: 0, max: 1 } };
}

/** The k-th of `count` places on an axis, both ends included. */
export function axisValue({ min, max }: Axis, k: number, count: number): number {
  return k === count - 1 ? max : min + ((max - min) * k) / (count - 1);
}

/**
 * The loss at `resolution` places along one axis, or at resolution² places over two: out[row · resolution + column], columns
 * along x, the first row at y.min. What cannot be computed there stands as NaN or Infinity. Written to `into` where given.
 *
 * A plane through many weights is a shadow: what looks like a barrier in it may have a way round it outside. A walk's
 * points lie in it only if the walk did.
 *
 * Refuses axes of another size than the ground's, and fewer than two places.
 */
export function landscape(
  objective: Objective,
  { origin, x, y }: Axes,
  resolution: number,
  into = new Float64Array(placesOf(resolution, y)),
): Float64Array {
  wantLength('axes.origin', origin, objective.size);
  wantLength('axes.x.direction', x.direction, objective.size);
  if (y !== undefined) wantLength('axes.y.direction', y.direction, objective.size);
  wantLength('into', into, placesOf(resolution, y));
  const places = Float64Array.from({ length: resolution }, (_, k) => axisValue(x, k, resolution));
  const rows = y === undefined ? 1 : resolution;
  for (let row = 0; row < rows; row++) {
    const start = y === undefined ? origin : moved(origin, y, axisValue(y, row, resolution));
    const at = row * resolution;
    if (objective.lossesAlong === undefined) lossesOneByOne(objective, start, x.direction, places, into, at);
    else objective.lossesAlong(start, x.direction, places, into, at);
  }
  return into;
}

/** How many places there are on a line, or in a plane. Refuses fewer than two to an axis. */
function placesOf(resolution: number, y: Axis | undefined): number {
  if (!(Number.isInteger(resolution) && resolution >= 2)) {
    throw new ArgumentError('resolution', 'a whole number of at least 2', resolution);
  }
  return y === undefined ? resolution : resolution * resolution;
}

function lossesOneByOne(
  objective: Objective,
  origin: readonly number[],
  direction: readonly number[],
  places: Float64Array,
  into: Float64Array,
  at: number,
): void {
  const here = [...origin];
  for (const [i, t] of places.entries()) {
    for (let k = 0; k < here.length; k++) here[k] = origin[k]! + t * direction[k]!;
    into[at + i] = objective.loss(here);
  }
}

function moved(origin: readonly number[], { direction }: Axis, t: number): number[] {
  return origin.map((weight, k) => weight + t * direction[k]!);
}
