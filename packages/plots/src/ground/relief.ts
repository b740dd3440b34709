import { clamp } from '../geometry.ts';
import { sampleGrid, type Grid } from '../map/contours.ts';
import { contourLevels, linearLevels, linearThresholds, tintThresholds, type Level } from '../map/levels.ts';
import type { View } from '../map/view.ts';

/** What height stands for on the sheet: the loss, or its logarithm. */
export type HeightKind = 'log' | 'linear';

/** The measured sheet: losses on a grid, and what follows from them for all plates. */
export interface Relief {
  readonly view: View;
  /** loss on the grid */
  readonly losses: Grid;
  readonly scale: HeightKind;
  /**
   * The ground as it is drawn, in factors of e: log(loss + softening), where without the softening (a tenth of the median) a
   * loss of 0 would be a hole without a bottom. On the linear scale loss · 3 / upper, where three quarters of the ground lie
   * lower than `upper`: so both are about equally steep on the whole.
   */
  readonly heightOf: (loss: number) => number;
  /** Seven losses between the eight tints, ascending. */
  readonly thresholds: readonly number[];
  readonly levels: readonly Level[];
}

export interface ReliefOptions {
  /** Side of a grid cell in drawing units: smaller is finer and slower. */
  readonly cell?: number;
  readonly scale?: HeightKind;
  readonly thresholds?: readonly number[];
  /** About how many contours. */
  readonly contours?: number;
}

export function surveyRelief(
  loss: (x: number, y: number) => number,
  view: View,
  options: ReliefOptions = {},
): Relief {
  const losses = sampleGrid(view.width, view.height, options.cell ?? 3, (X, Y) => {
    const value = loss(view.x(X), view.y(Y));
    return Number.isFinite(value) ? Math.max(value, 0) : Number.MAX_VALUE;
  });
  const sorted = losses.values.filter((_, i) => i % 5 === 0).sort();
  const quantile = (q: number) => sorted[Math.floor(q * (sorted.length - 1))] ?? 1;
  const median = quantile(0.5);
  const logThresholds = options.thresholds ?? tintThresholds(median);
  const count = options.contours ?? 40;
  if (options.scale === 'linear') {
    const thresholds = linearThresholds(logThresholds.at(-1) ?? 1);
    const upper = Math.max(quantile(0.75), 1e-12);
    return {
      view,
      losses,
      scale: 'linear',
      heightOf: (loss) => (3 * Math.min(loss, 20 * upper)) / upper,
      thresholds,
      levels: linearLevels(quantile(0), Math.min(quantile(0.98), thresholds.at(-1) ?? 1), count),
    };
  }
  const thresholds = logThresholds;
  const least = Math.max(quantile(0), (thresholds[0] ?? 1) / 4);
  const softening = Math.max(0.1 * median, 1e-12);
  return {
    view,
    losses,
    scale: 'log',
    heightOf: (loss) => Math.log(loss + softening),
    thresholds,
    // At the very bottom only the heavy ones: the hollow would be all ink otherwise.
    levels: contourLevels(least, quantile(0.995), count).filter(
      (level) => level.index || level.loss >= (thresholds[2] ?? 0),
    ),
  };
}

/**
 * How the ground is lit, −1 (shadow) … 0 (level) … 1 (light), at grid crossings: 72 % light from the upper left at 45°,
 * 14 % each from left and top. The slope is that of the height, per twelfth of the map's width.
 */
export function hillShade({ losses, heightOf, view }: Relief): Grid {
  const { columns, rows, cell } = losses;
  const heights = losses.values.map(heightOf);
  const height = (i: number, j: number) =>
    heights[clamp(j, 0, rows - 1) * columns + clamp(i, 0, columns - 1)] ?? 0;
  const perStep = (1.15 * view.width) / 12 / (2 * cell);
  const values = new Float64Array(columns * rows);
  const level = Math.SQRT1_2;
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const right = (height(i + 1, j) - height(i - 1, j)) * perStep;
      const down = (height(i, j + 1) - height(i, j - 1)) * perStep;
      const upright = 1 / Math.sqrt(1 + right * right + down * down);
      const main = ((right + down) / 2 + level) * upright;
      const sides = ((right + down) * level * 0.5 + level) * upright;
      values[j * columns + i] = clamp((0.72 * main + 0.28 * sides - level) / level, -1, 1);
    }
  return { columns, rows, cell, values };
}

/** A value between crossings, from the four around it. */
export function between({ columns, rows, cell, values }: Grid, X: number, Y: number): number {
  const u = clamp(X / cell, 0, columns - 1.001);
  const v = clamp(Y / cell, 0, rows - 1.001);
  const i = Math.floor(u);
  const j = Math.floor(v);
  const s = u - i;
  const t = v - j;
  const at = j * columns + i;
  const [a, b] = [values[at] ?? 0, values[at + 1] ?? 0];
  const [c, d] = [values[at + columns] ?? 0, values[at + columns + 1] ?? 0];
  return (a * (1 - s) + b * s) * (1 - t) + (c * (1 - s) + d * s) * t;
}
