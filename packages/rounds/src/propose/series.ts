import type { Proposal } from './types.ts';

/** One proposal as it came in: when, by whom, and how far off, for the error that this drawing is about. */
export interface TimedError {
  readonly seat: number;
  /** Seconds since the round was opened. */
  readonly at: number;
  /** target − prediction. */
  readonly error: number;
}

/** A stretch of the middle: from this second on, half of the class is nearer. */
export interface MiddleError {
  readonly at: number;
  readonly size: number;
}

/**
 * How the middle of the class shrinks: the median of |error| over all players, each at their nearest so far
 * (`nearest`) or at their last (`last`); before their first proposal, at the start.
 *
 * One entry for every second in which something came in, and one at 0. Of two middle ones the smaller.
 */
export function middleOverTime(
  errors: readonly TimedError[],
  starts: ReadonlyMap<number, number>,
  counts: 'nearest' | 'last',
): MiddleError[] {
  const sizes = new Map([...starts].map(([seat, error]) => [seat, Math.abs(error)]));
  const found: MiddleError[] = [{ at: 0, size: middleOf([...sizes.values()]) }];
  for (const [k, { seat, at, error }] of errors.entries()) {
    const before = counts === 'nearest' ? (sizes.get(seat) ?? Infinity) : Infinity;
    sizes.set(seat, Math.min(before, Math.abs(error)));
    const second = Math.ceil(at);
    const next = errors[k + 1];
    if (next === undefined || Math.ceil(next.at) > second)
      found.push({ at: second, size: middleOf([...sizes.values()]) });
  }
  return found;
}

/** The median of what there is; of two middle ones the smaller. NaN of nothing. */
export function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** The proposal with the lowest loss, the first of equals; null where none has a loss that this viewer knows. */
export function bestOf(
  proposals: readonly Proposal[],
): (Proposal & { readonly loss: number; readonly index: number }) | null {
  let best: (Proposal & { readonly loss: number; readonly index: number }) | null = null;
  for (const [index, proposal] of proposals.entries()) {
    const { outcome } = proposal;
    if (outcome.type !== 'measured' || outcome.loss === null) continue;
    if (best === null || outcome.loss < best.loss) best = { ...proposal, loss: outcome.loss, index };
  }
  return best;
}

/** The error of a proposal at one point; null where it diverged, or this viewer is not told. */
export function errorAt({ outcome }: Pick<Proposal, 'outcome'>, point: number): number | null {
  return outcome.type === 'measured' ? (outcome.errors[point] ?? null) : null;
}

/** The loss of an outcome; null where it diverged, or this viewer is not told. */
export function lossOf(outcome: Proposal['outcome']): number | null {
  return outcome.type === 'measured' ? outcome.loss : null;
}
