import type { Point } from '../geometry.ts';

/** Values at the crossings of a square grid, row by row; that of column i and row j stands at the place (i · cell, j · cell). */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly cell: number;
  readonly values: Float64Array;
}

/** Samples `height` at every crossing of a grid that covers width × height. NaN means: nothing is known there. */
export function sampleGrid(
  width: number,
  height: number,
  cell: number,
  heightAt: (X: number, Y: number) => number,
): Grid {
  const [columns, rows] = [Math.ceil(width / cell) + 1, Math.ceil(height / cell) + 1];
  const values = new Float64Array(columns * rows);
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) values[j * columns + i] = heightAt(i * cell, j * cell);
  return { columns, rows, cell, values };
}

// Which sides of a cell a line joins, by which corners lie above the level (8 top left, 4 top right, 2 bottom
// right, 1 bottom left). Sides: 0 top, 1 right, 2 bottom, 3 left.
const joins: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[3, 2]],
  [[2, 1]],
  [[3, 1]],
  [[0, 1]],
  [[3, 0], [2, 1]], // prettier-ignore
  [[0, 2]],
  [[3, 0]],
  [[3, 0]],
  [[0, 2]],
  [[0, 1], [3, 2]], // prettier-ignore
  [[0, 1]],
  [[3, 1]],
  [[2, 1]],
  [[3, 2]],
  [],
];

/** The contour lines at one level (marching squares), each as connected points; a closed one ends where it began. */
export function contourLines(grid: Grid, level: number): readonly (readonly Point[])[] {
  const { columns, rows, cell, values } = grid;
  const places = new Map<number, Point>();
  const neighbours = new Map<number, number[]>();

  /** Where the line crosses the side of a cell; a side shared by two cells has one key. */
  function crossing(i: number, j: number, side: number): number {
    const vertical = side === 1 || side === 3;
    const [a, b] = [i + (side === 1 ? 1 : 0), j + (side === 2 ? 1 : 0)];
    const start = b * columns + a;
    const key = start * 2 + (vertical ? 1 : 0);
    if (!places.has(key)) {
      const [from, to] = [values[start] ?? NaN, values[vertical ? start + columns : start + 1] ?? NaN];
      const t = (level - from) / (to - from);
      places.set(key, vertical ? [a * cell, (b + t) * cell] : [(a + t) * cell, b * cell]);
    }
    return key;
  }

  function join(p: number, q: number): void {
    const known = neighbours.get(p);
    if (known) known.push(q);
    else neighbours.set(p, [q]);
  }

  // Tens of thousands of cells for each of many levels: the four corners move along the row.
  for (let j = 0; j + 1 < rows; j++) {
    let top = values[j * columns] ?? NaN;
    let bottom = values[(j + 1) * columns] ?? NaN;
    for (let i = 0; i + 1 < columns; i++) {
      const [left, leftBelow] = [top, bottom];
      top = values[j * columns + i + 1] ?? NaN;
      bottom = values[(j + 1) * columns + i + 1] ?? NaN;
      const above =
        (left > level ? 8 : 0) +
        (top > level ? 4 : 0) +
        (bottom > level ? 2 : 0) +
        (leftBelow > level ? 1 : 0);
      if (above === 0 || above === 15 || Number.isNaN(left + top + bottom + leftBelow)) continue;
      for (const [from, to] of joins[above] ?? []) {
        const [p, q] = [crossing(i, j, from), crossing(i, j, to)];
        join(p, q);
        join(q, p);
      }
    }
  }

  const seen = new Set<number>();
  function walk(start: number): Point[] {
    const line: Point[] = [];
    let current: number | undefined = start;
    let last = start;
    while (current !== undefined) {
      seen.add(current);
      const place = places.get(current);
      if (place) line.push(place);
      last = current;
      current = neighbours.get(current)?.find((next) => !seen.has(next));
    }
    const first = line[0];
    if (first && line.length > 2 && neighbours.get(last)?.includes(start)) line.push(first);
    return line;
  }

  const lines: Point[][] = [];
  for (const [key, next] of neighbours) if (next.length === 1 && !seen.has(key)) lines.push(walk(key));
  for (const key of neighbours.keys()) if (!seen.has(key)) lines.push(walk(key));
  return lines.filter((line) => line.length > 1);
}
