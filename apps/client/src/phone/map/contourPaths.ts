import type { Samples } from './samples.ts';

/** Takes strokes as they are found; a Path2D does. */
export interface Strokes {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
}

/**
 * Contours by marching squares, one cell after the other: short strokes that meet, and no need to join them up.
 * `levels` ascend; every stroke goes to the strokes of its level. Each cell looks only at the levels that cross it.
 */
export function drawContours(
  grid: Samples,
  levels: readonly { readonly loss: number; readonly to: Strokes }[],
): void {
  const { columns, rows, cell, values } = grid;
  for (let j = 0; j + 1 < rows; j++)
    for (let i = 0; i + 1 < columns; i++) {
      const at = j * columns + i;
      const a = values[at] ?? NaN;
      const b = values[at + 1] ?? NaN;
      const c = values[at + columns + 1] ?? NaN;
      const d = values[at + columns] ?? NaN;
      const least = Math.min(a, b, c, d);
      const most = Math.max(a, b, c, d);
      for (const { loss, to } of levels) {
        if (loss < least) continue;
        if (loss >= most) break;
        strokeCell(i * cell, j * cell, cell, [a, b, c, d], loss, to);
      }
    }
}

/** Corners clockwise from the upper left. */
function strokeCell(
  x: number,
  y: number,
  cell: number,
  [a, b, c, d]: readonly [number, number, number, number],
  level: number,
  to: Strokes,
): void {
  let ends = 0;
  const end = (X: number, Y: number) => {
    if (ends++ % 2 === 0) to.moveTo(X, Y);
    else to.lineTo(X, Y);
  };
  const part = (from: number, until: number) => ((level - from) / (until - from)) * cell;
  if (a > level !== b > level) end(x + part(a, b), y);
  if (b > level !== c > level) end(x + cell, y + part(b, c));
  if (d > level !== c > level) end(x + part(d, c), y + cell);
  if (a > level !== d > level) end(x, y + part(a, d));
}
