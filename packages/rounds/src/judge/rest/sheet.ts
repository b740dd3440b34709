import type { RestItem } from './item.ts';

interface Bounds {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** How much of the ground is printed: the place with its surroundings, and the lower ground that was known of. */
export function sheetOf({ face, truth }: RestItem): Bounds {
  const places = [truth.at, truth.lowest ?? truth.at];
  const side = (axis: 0 | 1): readonly [number, number] => {
    const values = places.map((place) => place[axis]);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const margin = Math.max(3 * face.pace, (high - low) * 0.35);
    return [low - margin, high + margin];
  };
  return { x: side(0), y: side(1) };
}

/** Where the two weights differ so much in range that one scale would make a needle of the sheet. */
export function isLopsided({ x, y }: Bounds): boolean {
  const [across, up] = [x[1] - x[0], y[1] - y[0]];
  return Math.max(across / up, up / across) > 3;
}
