import type { Interval } from '../types.ts';

type Place = readonly number[];

/** Places without those that stand within `distance` of one that is kept: enough to draw what they cover together. */
export function thinned(places: readonly Place[], distance: number): Place[] {
  const kept = new Map<number, Place>();
  for (const place of places) {
    const [x = 0, y = 0] = place;
    // Two whole numbers in one: a sheet is fewer than a million cells wide.
    const cell = Math.floor(x / distance) * 2 ** 20 + Math.floor(y / distance);
    if (!kept.has(cell)) kept.set(cell, place);
  }
  return [...kept.values()];
}

/** Which part of the sheet lies within `radius` of a place where somebody stood: 0 to 1, on a grid of 80 × 60. */
export function coveredShare(places: readonly Place[], [x, y]: readonly Interval[], radius: number): number {
  if (x === undefined || y === undefined) return 0;
  const [columns, rows] = [80, 60];
  const [width, height] = [(x.max - x.min) / columns, (y.max - y.min) / rows];
  const covered = new Uint8Array(columns * rows);
  let count = 0;
  const first = (from: number, least: number, size: number): number =>
    Math.max(0, Math.ceil((from - radius - least) / size - 0.5));
  for (const [px = 0, py = 0] of thinned(places, radius / 4)) {
    for (let j = first(py, y.min, height); j < rows && cellAt(y.min, height, j) <= py + radius; j++) {
      const reach = Math.sqrt(Math.max(0, radius ** 2 - (cellAt(y.min, height, j) - py) ** 2));
      for (let i = first(px, x.min, width); i < columns && cellAt(x.min, width, i) <= px + reach; i++) {
        if (covered[j * columns + i] === 1 || cellAt(x.min, width, i) < px - reach) continue;
        covered[j * columns + i] = 1;
        count++;
      }
    }
  }
  return count / (columns * rows);
}

/** The middle of the k-th cell. */
function cellAt(least: number, size: number, k: number): number {
  return least + (k + 0.5) * size;
}
