import { clipSegment, type Box, type Point } from '../geometry.ts';
import type { Scale } from '../scales.ts';

/** prediction = slope · x + intercept. */
export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

/** A point with one input: x is the input, y the target. */
export interface Target {
  readonly x: number;
  readonly y: number;
}

export interface PlotBounds {
  readonly x: { readonly min: number; readonly max: number };
  readonly y: { readonly min: number; readonly max: number };
}

export interface Residual {
  /** target − prediction. */
  readonly error: number;
  readonly x: number;
  /** Where the target and where the prediction stand on the drawing. */
  readonly target: number;
  readonly prediction: number;
}

export interface ErrorSquare {
  readonly error: number;
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

function predictionAt({ slope, intercept }: Line, x: number): number {
  return slope * x + intercept;
}

/** Bounds that hold all points with a tenth to spare. */
export function boundsOf(points: readonly Target[]): PlotBounds {
  return { x: spanOf(points.map(({ x }) => x)), y: spanOf(points.map(({ y }) => y)) };
}

function spanOf(values: readonly number[]): { min: number; max: number } {
  const [min, max] = [Math.min(...values), Math.max(...values)];
  if (!(max > min))
    return { min: Number.isFinite(min) ? min - 1 : 0, max: Number.isFinite(max) ? max + 1 : 1 };
  const spare = (max - min) / 10;
  return { min: min - spare, max: max + spare };
}

/** The part of a line that lies in the box, or null when it passes outside. */
export function lineInBox(line: Line, x: Scale, y: Scale, box: Box): readonly [Point, Point] | null {
  const [from, to] = x.domain;
  const end = (at: number): Point => [x(at), y(predictionAt(line, at))];
  return clipSegment(end(from), end(to), box);
}

export function residuals(points: readonly Target[], line: Line, x: Scale, y: Scale): readonly Residual[] {
  return points.map((point) => {
    const prediction = predictionAt(line, point.x);
    return { error: point.y - prediction, x: x(point.x), target: y(point.y), prediction: y(prediction) };
  });
}

/**
 * The square on a residual: as wide as the error is tall on the drawing, so that its area is the squared error at one
 * scale for all points. It lies on the side where the line runs away from it, or on the other where only there is room.
 */
export function errorSquare(
  { error, x, target, prediction }: Residual,
  slope: number,
  box: Box,
): ErrorSquare {
  const side = Math.abs(target - prediction);
  const fitsLeft = x - side >= box.left;
  const fitsRight = x + side <= box.right;
  const wantsLeft = error * slope > 0;
  const isLeft = wantsLeft ? fitsLeft || !fitsRight : fitsLeft && !fitsRight;
  return { error, left: isLeft ? x - side : x, top: Math.min(target, prediction), side };
}
