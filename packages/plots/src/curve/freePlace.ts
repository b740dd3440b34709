import type { Box } from '../geometry.ts';

/** A place for some words, and the side at which they are aligned. */
export interface WordPlace extends Box {
  readonly anchor: 'start' | 'end';
}

/** Words of this size whose near edge stands at x, to the right (1) or the left (−1) of it, their middle at y. */
export function wordPlace(x: number, side: 1 | -1, y: number, width: number, height: number): WordPlace {
  const left = side > 0 ? x : x - width;
  return {
    left,
    top: y - height / 2,
    right: left + width,
    bottom: y + height / 2,
    anchor: side > 0 ? 'start' : 'end',
  };
}

const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** The first place that covers none of what is taken and lies in the frame; else the one that covers least. */
export function freePlace(
  places: readonly WordPlace[],
  taken: readonly Box[],
  frame: Box,
): WordPlace | undefined {
  const covered = (place: WordPlace) => {
    const area = (place.right - place.left) * (place.bottom - place.top);
    return 4 * (area - overlap(place, frame)) + taken.reduce((sum, box) => sum + overlap(place, box), 0);
  };
  return places.reduce<WordPlace | undefined>(
    (best, next) => (best === undefined || covered(next) < covered(best) - 0.5 ? next : best),
    undefined,
  );
}
