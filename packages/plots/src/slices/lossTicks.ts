import { decades, multiples, niceStep } from '../scales.ts';

/** The losses printed at an axis, linear or logarithmic, at most about `wanted` of them. */
export function lossTicks(
  domain: readonly [number, number],
  wanted: number,
  log: boolean,
): readonly number[] {
  if (!log) return multiples(domain, niceStep(domain[1] - domain[0], Math.max(1, wanted)));
  const powers = decades(domain);
  const every = Math.max(1, Math.ceil(powers.length / Math.max(1, wanted)));
  return powers.filter((_, i) => i % every === 0);
}
