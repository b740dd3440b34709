import type { Bounds, Measurement } from '@lowest-point/plots';
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
