import type { Point } from '../geometry.ts';

/** A step no longer than `longest` and no shorter than a hundredth of it, in the same direction. */
export function limitStep([dx, dy]: Point, longest: number): Point {
  const length = Math.hypot(dx, dy);
  if (!(length > 0)) return [longest / 100, 0];
  const limited = Math.min(longest, Math.max(longest / 100, length));
  return [(dx / length) * limited, (dy / length) * limited];
}

/** The same step turned counterclockwise by `degrees` and longer by `more`. */
export function turnStep([dx, dy]: Point, degrees: number, more: number, longest: number): Point {
  const length = Math.min(longest, Math.max(longest / 100, Math.hypot(dx, dy) + more));
  const angle = Math.atan2(dy, dx) + (degrees * Math.PI) / 180;
  return [length * Math.cos(angle), length * Math.sin(angle)];
}

/** Degrees counterclockwise from the right, −179 … 180. */
export function directionOf([dx, dy]: Point): number {
  const degrees = Math.round((Math.atan2(dy, dx) * 180) / Math.PI);
  return degrees === -180 ? 180 : degrees || 0;
}
