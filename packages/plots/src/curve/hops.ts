import { round, type Point } from '../geometry.ts';

/** A step from one place of a curve to the next, as a leap over the ground between: the wider, the higher. */
export function hopPath([fromX, fromY]: Point, [toX, toY]: Point): string {
  const height = Math.min(46, 0.34 * Math.abs(toX - fromX));
  const top = Math.min(fromY, toY) - height;
  return `M${round(fromX)} ${round(fromY)}Q${round((fromX + toX) / 2)} ${round(top)} ${round(toX)} ${round(toY)}`;
}
