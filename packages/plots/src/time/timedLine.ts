import type { Shape } from '../map/marks.ts';
import type { Trail } from '../map/trail.ts';

/** How somebody's lowest loss fell: from each of these times on it was that loss. Times only grow, in ms. */
export interface TimedLine {
  readonly name: string;
  /** own: chosen by whoever looks. */
  readonly kind: Trail['kind'];
  readonly times: readonly number[];
  readonly losses: readonly number[];
  /** When a move of theirs left for infinity. */
  readonly divergedAt?: readonly number[];
  /** The sign at which a line that is named stands. */
  readonly shape?: Shape;
  /** An optimiser that was chosen, too. */
  readonly isChosen?: boolean;
}

/** The loss of a line at a moment; null: it has none yet. */
export function lossAtTime(
  { times, losses }: Pick<TimedLine, 'times' | 'losses'>,
  at: number,
): number | null {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return losses[low - 1] ?? null;
}

/** Seconds between ticks as people count time: at most `wanted` of them in the span, which is in ms. */
export function timeStep(span: number, wanted: number): number {
  const least = span / 1000 / Math.max(1, wanted);
  const steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 1800, 3600];
  return (steps.find((step) => step >= least) ?? Math.ceil(least / 3600) * 3600) * 1000;
}
