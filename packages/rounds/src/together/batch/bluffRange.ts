import type { Range } from '../../controls/grid.ts';

/** How far tilt and lift may each go, so that both together are no longer than the longest arrow. */
export function bluffRange(longest: number): Range {
  const step = 10 ** Math.floor(Math.log10(longest / 15));
  const most = Number((Math.floor(longest / Math.SQRT2 / step) * step).toPrecision(6));
  return { min: -most, max: most, step };
}
