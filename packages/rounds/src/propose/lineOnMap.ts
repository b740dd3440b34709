import type { Bounds } from '@lowest-point/plots';
import type { Perfect } from './perfect.ts';

type Place = readonly [number, number];

/** Where the line slopes · w = rest leaves the map, from left to right; null where it passes outside. */
export function lineEnds({ slopes, rest }: Perfect, { x, y }: Bounds): readonly [Place, Place] | null {
  const [a1 = 0, a2 = 0] = slopes;
  const crossings: Place[] = [
    ...(a2 === 0 ? [] : x.map((w1): Place => [w1, (rest - a1 * w1) / a2])),
    ...(a1 === 0 ? [] : y.map((w2): Place => [(rest - a2 * w2) / a1, w2])),
  ];
  const ends = crossings
    .filter(([w1, w2]) => isWithin(w1, x) && isWithin(w2, y))
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const [first, last] = [ends[0], ends.at(-1)];
  return first === undefined || last === undefined || first === last ? null : [first, last];
}

/** Which end of a line is further from a place: there its words are not in the way of whatever crowds around it. */
export function freeEnd(
  [start, end]: readonly [Place, Place],
  { x, y }: Bounds,
  place: readonly number[],
): 'start' | 'end' {
  const far = ([w1, w2]: Place): number =>
    Math.hypot((w1 - (place[0] ?? 0)) / (x[1] - x[0]), (w2 - (place[1] ?? 0)) / (y[1] - y[0]));
  return far(start) > far(end) ? 'start' : 'end';
}

/** `count` places along a line, evenly spread. */
export function placesAlong([from, to]: readonly [Place, Place], count: number): Place[] {
  return Array.from({ length: count }, (_, k): Place => {
    const t = k / (count - 1);
    return [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
  });
}

function isWithin(value: number, [low, high]: readonly [number, number]): boolean {
  const dust = 1e-9 * (high - low);
  return value >= low - dust && value <= high + dust;
}
