import { clamp, type Point } from '../geometry.ts';
import type { Scale } from '../scales.ts';

/** What somebody felt at one weight. */
export interface Visit {
  readonly weight: number;
  readonly loss: number;
  readonly slope: number;
  /** d slope / d weight, where it was measured; without it the ground under the lamp is drawn straight. */
  readonly curvature?: number;
}

export interface CurveWords {
  /** In the corner: "loss ↑ weight →". */
  readonly axes: string;
  /** The run of the slope's triangle: "0.1 along:", and its rise: "2.45 down". */
  readonly along: (run: string) => string;
  readonly down: string;
  readonly up: string;
  /** At the landing: "loss ?", "at 0.45". */
  readonly unknown: string;
  readonly at: (weight: string) => string;
}

/** The ground near a visit, as places on the drawing, within `reach` weights: L + s·d + ½ c·d². */
export function groundNear(
  { weight, loss, slope, curvature = 0 }: Visit,
  reach: number,
  x: Scale,
  y: Scale,
): readonly Point[] {
  return Array.from({ length: 17 }, (_, i) => {
    const d = ((i - 8) / 8) * reach;
    return [x(weight + d), y(loss + slope * d + 0.5 * curvature * d * d)] as const;
  });
}

/** The tangent at a visit: a segment of `length` on the drawing, whatever its slope. */
export function tangent(
  { weight, loss, slope }: Visit,
  length: number,
  x: Scale,
  y: Scale,
): readonly [Point, Point] {
  const [X, Y] = [x(weight), y(loss)];
  const [dx, dy] = [x(weight + 1) - X, y(loss + slope) - Y];
  const half = length / 2 / (Math.hypot(dx, dy) || 1);
  return [
    [X - dx * half, Y - dy * half],
    [X + dx * half, Y + dy * half],
  ];
}

/**
 * The ink of one of many tangents: where few felt the ground each is plain; where many did they fade, so that what is
 * dark is where the class felt the same. Never so thin that a single one is lost.
 */
export function crowdInk(count: number): number {
  return clamp(22 / Math.max(1, count), 0.16, 0.8);
}

/** The curve of a loss as places on the drawing. */
export function curvePoints(
  loss: (weight: number) => number,
  x: Scale,
  y: Scale,
  count = 120,
): readonly Point[] {
  const [from, to] = x.domain;
  return Array.from({ length: count + 1 }, (_, i) => {
    const weight = from + ((to - from) * i) / count;
    return [x(weight), y(Math.min(loss(weight), y.domain[1] * 4))] as const;
  });
}
