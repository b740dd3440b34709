import { angleBetween, degreesOf, unit } from '../angle.ts';
import type { ArrowFace, ArrowTruth } from './item.ts';

type Place = readonly [number, number];

/**
 * Square to the ring through the dot, to the side where the lower ring is: what one can read off the map.
 * The tangent is that of the ring's nearest piece.
 */
export function knowingArrow({ dot, rings }: ArrowFace): number {
  const [lower, own] = rings;
  const points = own?.points ?? [];
  const pieces = points.map((from, k) => ({ from, to: points[(k + 1) % points.length] ?? from }));
  // The dot is one of the ring's places: of the two pieces beside it, the mean.
  const nearest = pieces.toSorted(
    (a, b) => away(middle(a.from, a.to), dot) - away(middle(b.from, b.to), dot),
  );
  const [x, y] = nearest.slice(0, 2).reduce<Place>(
    (sum, { from, to }) => {
      const length = away(from, to) || 1;
      return [sum[0] + (to[0] - from[0]) / length, sum[1] + (to[1] - from[1]) / length];
    },
    [0, 0],
  );
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

function middle([x, y]: Place, [a, b]: Place): Place {
  return [(x + a) / 2, (y + b) / 2];
}
