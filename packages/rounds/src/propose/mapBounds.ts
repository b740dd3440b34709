import type { Bounds } from '@lowest-point/plots';
import type { Range } from '../controls/grid.ts';

/**
 * The piece of the plane that a map of two weights shows: all places that must be seen, nine tenths of the class, and
 * some room around them; nowhere beyond where weights can be proposed, give or take that room.
 */
export function mapBounds(
  must: readonly (readonly number[])[],
  places: readonly (readonly number[])[],
  ranges: readonly Range[],
): Bounds {
  return { x: spanOf(0, must, places, ranges), y: spanOf(1, must, places, ranges) };
}

/** How much room is left around what is shown, as a share of it. */
const room = 0.14;

function spanOf(
  axis: number,
  must: readonly (readonly number[])[],
  places: readonly (readonly number[])[],
  ranges: readonly Range[],
): [number, number] {
  const range = ranges[axis] ?? { min: -1, max: 1, step: 1 };
  const along = places.map((place) => place[axis] ?? 0).sort((a, b) => a - b);
  const cut = Math.floor(along.length / 20);
  const shown = [...along.slice(cut, along.length - cut), ...must.map((place) => place[axis] ?? 0)];
  const [low, high] = shown.length === 0 ? [range.min, range.max] : [Math.min(...shown), Math.max(...shown)];
  // A class that stands in one place still gets a map: a quarter of what could be proposed.
  const least = (range.max - range.min) / 4;
  const missing = Math.max(0, least - (high - low)) / 2;
  const margin = room * Math.max(least, high - low);
  return [Math.max(range.min, low - missing) - margin, Math.min(range.max, high + missing) + margin];
}
