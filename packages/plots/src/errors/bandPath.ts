import { pathThrough, type Point } from '../geometry.ts';
import type { Scale } from '../scales.ts';

export interface MedianAt {
  /** Seconds since the round opened. */
  readonly at: number;
  /** The middle of the class's |error|, each with the best so far. */
  readonly median: number;
}

/** A band ± median around zero that changes in steps, up to `now`. */
export function bandPath(medians: readonly MedianAt[], now: number, x: Scale, y: Scale): string {
  const seen = medians.filter(({ at }) => at <= now);
  const edge = (sign: 1 | -1): Point[] =>
    seen.flatMap(({ at, median }, i) => {
      const until = seen[i + 1]?.at ?? now;
      const Y = y(sign * median);
      return [[x(at), Y] as const, [x(until), Y] as const];
    });
  return pathThrough([...edge(1), ...edge(-1).reverse()], true);
}
