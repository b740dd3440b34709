import { angleBetween, degreesOf, unit } from '../angle.ts';
import type { ArrowFace, ArrowTruth } from './item.ts';

type Place = readonly [number, number];

/**
 * Square to the ring through the dot, to the side where the lower ring is: what one can read off the map.
 * The tangent there is read off the two places of the ring beside the dot.
 */
export function knowingArrow({ dot, rings }: ArrowFace): number {
  const [lower, own] = rings;
  const points = own?.points ?? [];
  const nearest = points.reduce(
    (best, place, k) => (away(place, dot) < away(points[best] ?? place, dot) ? k : best),
    0,
  );
  const at = (k: number): Place => points[(nearest + k + points.length) % points.length] ?? dot;
  const [before, after] = [at(-1), at(1)];
  const [back, ahead] = [away(before, dot) || 1, away(after, dot) || 1];
  // The slope of the parabola through the three places, which need not be equally far apart.
  const along = (axis: 0 | 1): number =>
    ((after[axis] - dot[axis]) / ahead) * back + ((dot[axis] - before[axis]) / back) * ahead;
  const [x, y] = [along(0), along(1)];
  const square = degreesOf(-y, x);
  const beside = (degrees: number): number => {
    const [dx, dy] = unit(degrees);
    const reach = Math.min(...(lower?.points ?? []).map((place) => away(place, dot))) / 2;
    const there: Place = [dot[0] + reach * dx, dot[1] + reach * dy];
    return Math.min(...(lower?.points ?? []).map((place) => away(place, there)));
  };
  return beside(square) <= beside(square + 180) ? square : degreesOf(y, -x);
}

export function isDirection(answer: number): boolean {
  return Math.abs(answer) <= 360;
}

/**
 * (1 − cos(angle between the arrow and −gradient)) / 2. A short step s along an arrow changes the loss by −s·|gradient|·cos: so this is
 * the share of the fall that the arrow gives away. 0 steepest down, ½ along the contour, 1 straight up.
 */
export function lossOfArrow({ downhill }: ArrowTruth, answer: number): number {
  return (1 - Math.cos((angleBetween(answer, downhill) * Math.PI) / 180)) / 2;
}

function away([x, y]: Place, [a, b]: Place): number {
  return Math.hypot(x - a, y - b);
}
