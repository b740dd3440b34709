import type { Bounds, Measurement } from '@lowest-point/plots';
import type { Interval } from '../types.ts';
import type { Footing } from '../walk.ts';

/** What a phone's map must show: where one stands, and a step all around, however narrow the phone. */
export function fieldOfView([x = 0, y = 0]: readonly number[], longestStep: number): Bounds {
  const [across, up] = [1.75 * longestStep, 1.3 * longestStep];
  return { x: [x - across, x + across], y: [y - up, y + up] };
}

/** What is known of the ground under one's feet. Where the curvature is not told, ground is drawn as a plane. */
export function measurementAt({ place, loss, gradient, hessian }: Footing): Measurement {
  const [x = 0, y = 0] = place;
  const [slopeX = 0, slopeY = 0] = gradient;
  const [[xx = 0, xy = 0] = [], [, yy = 0] = []] = hessian ?? [];
  return { x, y, loss, gradient: [slopeX, slopeY], hessian: [xx, xy, yy] };
}

export function pointOf([x = 0, y = 0]: readonly number[]): readonly [number, number] {
  return [x, y];
}

export function boundsOf([x, y]: readonly Interval[]): Bounds {
  const pair = (interval: Interval | undefined) => [interval?.min ?? 0, interval?.max ?? 1] as const;
  return { x: pair(x), y: pair(y) };
}

/** Width over height of a sheet on the projector, the margin for its numbers included. */
export function sheetRatio([x, y]: readonly Interval[]): number {
  if (x === undefined || y === undefined) return 4 / 3;
  return (0.912 * (x.max - x.min)) / (y.max - y.min) + 0.103;
}
