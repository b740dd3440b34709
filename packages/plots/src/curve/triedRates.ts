import type { Trail } from '../map/trail.ts';

/** Where runs with rates of a range end; null: they diverge. */
export interface Sweep {
  /** Nothing where there is but one. */
  readonly name: string;
  readonly rates: readonly number[];
  readonly losses: readonly (number | null)[];
}

export interface TriedRate {
  readonly rate: number;
  /** Null: diverged. */
  readonly loss: number | null;
  readonly kind: Trail['kind'];
}

/** How many rates fall into each of `bins` parts of a range; all parts are the same factor wide. */
export function rateBins(
  tried: readonly Pick<TriedRate, 'rate'>[],
  [min, max]: readonly [number, number],
  bins: number,
): readonly { readonly from: number; readonly to: number; readonly count: number }[] {
  const edge = (k: number): number => min * (max / min) ** (k / bins);
  const counts = new Array<number>(bins).fill(0);
  for (const { rate } of tried) {
    const k = Math.floor((bins * Math.log(rate / min)) / Math.log(max / min) + 1e-9);
    const within = Math.min(bins - 1, Math.max(0, k));
    counts[within] = (counts[within] ?? 0) + 1;
  }
  return counts.map((count, k) => ({ from: edge(k), to: edge(k + 1), count }));
}
