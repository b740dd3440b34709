import type { Point } from '../geometry.ts';

/** Values at the crossings of a square grid; `value(i, j)` stands at the place (i · cell, j · cell). */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly cell: number;
  readonly value: (i: number, j: number) => number;
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
  return { columns, rows, cell, value: (i, j) => values[j * columns + i] ?? NaN };
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
  const { columns, rows, cell, value } = grid;
  const places = new Map<number, Point>();
  const neighbours = new Map<number, number[]>();

  /** Where the line crosses the side of a cell; a side shared by two cells has one key. */
  function crossing(i: number, j: number, side: number): number {
    const vertical = side === 1 || side === 3;
    const [a, b] = [i + (side === 1 ? 1 : 0), j + (side === 2 ? 1 : 0)];
    const key = (b * columns + a) * 2 + (vertical ? 1 : 0);
    if (!places.has(key)) {
      const [from, to] = [value(a, b), vertical ? value(a, b + 1) : value(a + 1, b)];
      const t = (level - from) / (to - from);
      places.set(key, vertical ? [a * cell, (b + t) * cell] : [(a + t) * cell, b * cell]);
    }
    return key;
  }

  for (let j = 0; j + 1 < rows; j++)
    for (let i = 0; i + 1 < columns; i++) {
      const [a, b, c, d] = [value(i, j), value(i + 1, j), value(i + 1, j + 1), value(i, j + 1)];
      if (Number.isNaN(a + b + c + d)) continue;
      const above = (a > level ? 8 : 0) + (b > level ? 4 : 0) + (c > level ? 2 : 0) + (d > level ? 1 : 0);
      for (const [from, to] of joins[above] ?? []) {
        const [p, q] = [crossing(i, j, from), crossing(i, j, to)];
        neighbours.set(p, [...(neighbours.get(p) ?? []), q]);
        neighbours.set(q, [...(neighbours.get(q) ?? []), p]);
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
