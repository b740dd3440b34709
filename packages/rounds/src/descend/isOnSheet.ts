import type { Interval } from './types.ts';

/** Does a place lie within the bounds of the sheet? */
export function isOnSheet(bounds: readonly Interval[], place: readonly number[]): boolean {
  return bounds.every(({ min, max }, i) => {
    const value = place[i] ?? Number.NaN;
    return value >= min && value <= max;
  });
}
