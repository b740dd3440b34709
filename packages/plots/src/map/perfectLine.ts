import type { Point } from '../geometry.ts';
import type { Shape } from './marks.ts';
import type { View } from './view.ts';

/** All weights with a₁w₁ + a₂w₂ = b: no error at one point. */
export interface PerfectLine {
  readonly a: Point;
  readonly b: number;
  readonly label: string;
  /** Its own mark and its own dash: three lines are told apart without colour. */
  readonly shape: Shape;
  readonly dash?: string;
  /** At which end its words stand, seen from the left. */
  readonly at?: 'start' | 'end';
}

/** Where words of this width stand along a line from left to right, near one of its ends but inside the map. */
export function labelOnLine(
  from: Point,
  to: Point,
  width: number,
  view: Pick<View, 'width' | 'height'>,
  at: 'start' | 'end',
): { readonly X: number; readonly Y: number; readonly angle: number } {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const room = width / 2 + 18;
  const along = Math.min(Math.max(at === 'end' ? length - room : room, 0), length);
  const X = Math.min(Math.max(from[0] + along * ux, 20), view.width - 20);
  const Y = Math.min(Math.max(from[1] + along * uy, 20), view.height - 20);
  return { X, Y, angle: (Math.atan2(uy, ux) * 180) / Math.PI };
}
