import type { PlaceFace, PlaceTruth } from './item.ts';

/** The steeper place steps further, whatever the sign and the height; from heights alone nobody can tell. */
export function knowingPlace({ a, b }: PlaceFace): number {
  if (a.slope === null || b.slope === null) return 0.5;
  return Math.abs(b.slope) > Math.abs(a.slope) ? 1 : 0;
}

export function isChance(answer: number): boolean {
  return answer >= 0 && answer <= 1;
}

/** Does B step further? step = rate × slope, and the rate is the same. */
export function isFurtherB({ a, b }: PlaceTruth): boolean {
  return Math.abs(b.slope) > Math.abs(a.slope);
}

/** The squared error of a chance: (chance of B − what came out, 1 or 0)² (Brier 1950). */
export function lossOfPlace(truth: PlaceTruth, chance: number): number {
  return (chance - (isFurtherB(truth) ? 1 : 0)) ** 2;
}
