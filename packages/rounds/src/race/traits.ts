import { wentUp } from './nextRate.ts';
import type { PlayedRun, Racer } from './types.ts';

/** What somebody's runs tell about how they think; no more than they were told themselves. */
export interface Traits {
  readonly hasRaced: boolean;
  /** How many runs diverged, or ended higher than the start. */
  readonly ups: number;
  /** Did the last run diverge, or end higher than the start? */
  readonly isUp: boolean;
  /** The last run came down by less than half, on ground where a rate can do better, and so did every run before. */
  readonly crawls: boolean;
  /** A larger rate after a run that went up, on the same ground, with no less momentum. */
  readonly wentLarger: boolean;
  /** Runs on the ground as it is. */
  readonly rawRuns: number;
  readonly isStandardised: boolean;
  readonly keepsNearlyAll: boolean;
  readonly neverMomentum: boolean;
}

export function traitsOf({ runs, isStandardised }: Racer, canStandardise: boolean): Traits {
  const last = runs.at(-1);
  const start = last?.losses[0] ?? 0;
  const lossOf = ({ outcome }: PlayedRun): number => (outcome.type === 'measured' ? outcome.loss : Infinity);
  const hasComeDown = runs.some((run) => lossOf(run) <= (run.losses[0] ?? 0) / 2);
  return {
    hasRaced: runs.length > 0,
    ups: runs.filter(wentUp).length,
    isUp: last !== undefined && wentUp(last),
    crawls:
      last !== undefined && lossOf(last) < start && (last.isStandardised || !canStandardise) && !hasComeDown,
    wentLarger: runs.some((run, k) => {
      const before = runs[k - 1];
      return (
        before !== undefined &&
        wentUp(before) &&
        before.isStandardised === run.isStandardised &&
        run.momentum >= before.momentum &&
        run.learningRate > before.learningRate
      );
    }),
    rawRuns: runs.filter((run) => !run.isStandardised).length,
    isStandardised,
    keepsNearlyAll: (last?.momentum ?? 0) >= 0.95,
    neverMomentum: runs.length >= 2 && runs.every(({ momentum }) => momentum === 0),
  };
}
