import type { HeightKind } from './relief.ts';

/** From tint to tint: the mean factor between losses (log scale), or their difference (linear scale). */
export function legendStep(thresholds: readonly number[], scale: HeightKind): number {
  const [first = 1, last = 1] = [thresholds[0], thresholds.at(-1)];
  const steps = Math.max(1, thresholds.length - 1);
  return scale === 'log' ? (last / first) ** (1 / steps) : (last - first) / steps;
}
