import type { Bounds } from '../map/view.ts';

/** The ground as a block: x and y within ±1 of its longer side, z = height · tall. */
export interface Block {
  readonly columns: number;
  readonly rows: number;
  /** Half its extent along the first and the second weight. */
  readonly half: readonly [x: number, y: number];
  /** Height of the block at height 1. */
  readonly tall: number;
  /** Row by row, from the least to the greatest second weight. */
  readonly losses: Float64Array;
  readonly bounds: Bounds;
}

/** Samples the loss on a grid of about `cells` × `cells`. Whatever is no number is as high as can be. */
export function surveyBlock(
  loss: (w1: number, w2: number) => number,
  bounds: Bounds,
  cells: number,
  tall = 0.78,
): Block {
  const [spanX, spanY] = [bounds.x[1] - bounds.x[0], bounds.y[1] - bounds.y[0]];
  const longer = Math.max(spanX, spanY);
  // Ground that is far longer than wide is shown stretched: a strip would be no landscape.
  const half = [Math.max(0.45, spanX / longer), Math.max(0.45, spanY / longer)] as const;
  const [columns, rows] = [Math.round(cells * half[0]) + 1, Math.round(cells * half[1]) + 1];
  const losses = new Float64Array(columns * rows);
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const value = loss(bounds.x[0] + (spanX * i) / (columns - 1), bounds.y[0] + (spanY * j) / (rows - 1));
      losses[j * columns + i] = Number.isFinite(value) ? Math.max(0, value) : 1e300;
    }
  return { columns, rows, half, tall, losses, bounds };
}

/** Weights to a place in the block's plane. */
export function placeInBlock(
  { bounds, half }: Block,
  w1: number,
  w2: number,
): readonly [x: number, y: number] {
  const along = (value: number, [least, most]: readonly [number, number]) =>
    ((value - least) / (most - least)) * 2 - 1;
  return [along(w1, bounds.x) * half[0], along(w2, bounds.y) * half[1]];
}

export interface Mesh {
  /** x, y, height, normal x, y, z of each corner; the last four rows of corners are the walls'. */
  readonly corners: Float32Array;
  readonly triangles: Uint32Array;
}

export const cornerSize = 6;
/** The normal of walls lies flat, so a shader knows them by its z. */
const flat = 0;
/** Heights above the cut are kept, for the cut to be drawn where it lies; but no higher than this. */
const highest = 3;

/** Corners with their normals, two triangles a cell, and the four walls down to the base. */
export function meshOf(block: Block, heightOf: (loss: number) => number): Mesh {
  const { columns, rows, half, tall, losses } = block;
  const heights = Float64Array.from(losses, (loss) => Math.min(highest, heightOf(loss)));
  const at = (i: number, j: number) =>
    heights[Math.min(rows - 1, Math.max(0, j)) * columns + Math.min(columns - 1, Math.max(0, i))] ?? 0;
  const [dx, dy] = [(2 * half[0]) / (columns - 1), (2 * half[1]) / (rows - 1)];
  const corners: number[] = [];
  const triangles: number[] = [];

  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const slopeX = ((at(i + 1, j) - at(i - 1, j)) * tall) / (dx * (i === 0 || i === columns - 1 ? 1 : 2));
      const slopeY = ((at(i, j + 1) - at(i, j - 1)) * tall) / (dy * (j === 0 || j === rows - 1 ? 1 : 2));
      const length = Math.hypot(slopeX, slopeY, 1);
      corners.push(
        i * dx - half[0],
        j * dy - half[1],
        at(i, j),
        -slopeX / length,
        -slopeY / length,
        1 / length,
      );
      if (i === 0 || j === 0) continue;
      const here = j * columns + i;
      triangles.push(here - columns - 1, here - columns, here, here - columns - 1, here, here - 1);
    }

  const sides = [
    { count: columns, i: (k: number) => k, j: () => 0, normal: [0, -1] },
    { count: columns, i: (k: number) => k, j: () => rows - 1, normal: [0, 1] },
    { count: rows, i: () => 0, j: (k: number) => k, normal: [-1, 0] },
    { count: rows, i: () => columns - 1, j: (k: number) => k, normal: [1, 0] },
  ] as const;
  for (const { count, i, j, normal } of sides)
    for (let k = 0; k < count; k++) {
      const [x, y] = [i(k) * dx - half[0], j(k) * dy - half[1]];
      const first = corners.length / cornerSize;
      corners.push(
        x,
        y,
        Math.min(1, at(i(k), j(k))),
        normal[0],
        normal[1],
        flat,
        x,
        y,
        0,
        normal[0],
        normal[1],
        flat,
      );
      if (k > 0) triangles.push(first - 2, first - 1, first, first, first - 1, first + 1);
    }
  return { corners: Float32Array.from(corners), triangles: Uint32Array.from(triangles) };
}

/** The height under a place of the block's plane, between the four corners around it. */
export function heightUnder(block: Block, heightOf: (loss: number) => number, x: number, y: number): number {
  const { columns, rows, half, losses } = block;
  const u = Math.min(columns - 1.0001, Math.max(0, ((x / half[0] + 1) / 2) * (columns - 1)));
  const v = Math.min(rows - 1.0001, Math.max(0, ((y / half[1] + 1) / 2) * (rows - 1)));
  const [i, j] = [Math.floor(u), Math.floor(v)];
  const height = (column: number, row: number) => heightOf(losses[row * columns + column] ?? 0);
  const [s, t] = [u - i, v - j];
  return (
    (height(i, j) * (1 - s) + height(i + 1, j) * s) * (1 - t) +
    (height(i, j + 1) * (1 - s) + height(i + 1, j + 1) * s) * t
  );
}
