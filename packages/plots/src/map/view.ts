import type { Box, Size } from '../geometry.ts';

/** A piece of the plane of two weights. */
export interface Bounds {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** A map's scale: weights to places in the map (X, Y) and back (x, y). */
export interface View {
  readonly bounds: Bounds;
  readonly width: number;
  readonly height: number;
  /** Drawing units per unit of the first weight, and of the second: the same, unless the map is stretched. */
  readonly scale: number;
  readonly scaleY: number;
  readonly X: (x: number) => number;
  readonly Y: (y: number) => number;
  readonly x: (X: number) => number;
  readonly y: (Y: number) => number;
  /** The map's own frame, for clipping. */
  readonly box: Box;
}

/**
 * A view that shows all of `wanted`, and more of the roomier direction, so that a circle stays a circle.
 * Stretched it shows exactly what is wanted, each weight at a scale of its own: for sheets on which nobody walks.
 */
export function mapView(wanted: Bounds, { width, height }: Size, stretched = false): View {
  const [spanX, spanY] = [wanted.x[1] - wanted.x[0], wanted.y[1] - wanted.y[0]];
  const both = Math.min(width / spanX, height / spanY);
  const [scale, scaleY] = stretched ? [width / spanX, height / spanY] : [both, both];
  const [midX, midY] = [(wanted.x[0] + wanted.x[1]) / 2, (wanted.y[0] + wanted.y[1]) / 2];
  const [left, top] = [midX - width / 2 / scale, midY + height / 2 / scaleY];
  return {
    bounds: { x: [left, left + width / scale], y: [top - height / scaleY, top] },
    width,
    height,
    scale,
    scaleY,
    X: (x) => (x - left) * scale,
    Y: (y) => (top - y) * scaleY,
    x: (X) => left + X / scale,
    y: (Y) => top - Y / scaleY,
    box: { left: 0, top: 0, right: width, bottom: height },
  };
}
