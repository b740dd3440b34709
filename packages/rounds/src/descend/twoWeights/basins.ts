import { takeStep } from '@lowest-point/core';
import { groundOf } from '../ground.ts';
import { nearestHollow } from '../hollowNames.ts';
import { isOnSheet } from '../isOnSheet.ts';
import type { Config, Facts } from '../types.ts';

/** From where on the sheet gradient descent ends in which hollow. */
export interface Basins {
  readonly columns: number;
  readonly rows: number;
  /** Row by row from below: the rank of the hollow; −1 where it left the sheet, or had not arrived. */
  readonly cells: readonly number[];
  /** Which part of the sheet leads to each hollow, 0 to 1. */
  readonly shares: readonly number[];
}

const steps = 120;

/**
 * Down from the middle of each cell by half of the rate limit, at most 120 steps. Steps keep within a twelfth and a third of
 * the longest: the way is the same, and flat ground takes no thousand steps. It has arrived within a quarter of a bottom.
 */
export function basinsOf(config: Config, facts: Facts, columns = 80, rows = 60): Basins {
  const ground = groundOf(config, facts);
  const [x = { min: 0, max: 1 }, y = { min: 0, max: 1 }] = facts.bounds;
  const cells = Array.from({ length: columns * rows }, (_, k) => {
    const across = ((k % columns) + 0.5) / columns;
    const up = (Math.floor(k / columns) + 0.5) / rows;
    return endFrom([x.min + across * (x.max - x.min), y.min + up * (y.max - y.min)]);
  });
  return {
    columns,
    rows,
    cells,
    shares: facts.hollows.map((_, rank) => cells.filter((cell) => cell === rank).length / cells.length),
  };

  function endFrom(start: readonly number[]): number {
    let at = start;
    for (let k = 0; k < steps; k++) {
      const gradient = ground.gradient(at);
      const slope = Math.hypot(...gradient);
      if (slope === 0) return -1;
      const length = Math.min(
        Math.max((facts.rateLimit / 2) * slope, facts.longestStep / 12),
        facts.longestStep / 3,
      );
      at = takeStep(at, gradient, length / slope);
      if (!isOnSheet(facts.bounds, at)) return -1;
      if (k % 4 === 3) {
        const rank = nearestHollow(facts.hollows, at);
        const bottom = facts.hollows[rank]?.weights ?? [];
        if (Math.hypot(...at.map((weight, i) => weight - (bottom[i] ?? 0))) < facts.longestStep / 4)
          return rank;
      }
    }
    return -1;
  }
}

/** A run of cells of one kind in one row. */
export interface Strip {
  readonly rank: number;
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** The cells as strips, so that a map of thousands of cells is drawn with few. */
export function stripsOf({ columns, rows, cells }: Basins): Strip[] {
  const strips: Strip[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const rank = cells[row * columns + column] ?? -1;
      const last = strips.at(-1);
      if (last?.row === row && last.rank === rank) strips[strips.length - 1] = { ...last, to: column + 1 };
      else strips.push({ rank, row, from: column, to: column + 1 });
    }
  }
  return strips;
}
