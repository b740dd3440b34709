import { judged, judgesOf } from '../judges.ts';
import { playerOf } from '../read.ts';
import { areSame } from '../seen.ts';
import { bestOf } from '../series.ts';
import type { Proposal, State } from '../types.ts';
import { squaresOf } from './likedLines.ts';

/** What can be read off one player's lines, each by the judge that judged it. */
export interface LineTraits {
  readonly moves: number;
  readonly loss: number | null;
  /** No mean error, and yet as many points far off as on the level line through their middle. */
  readonly isCancelled: boolean;
  /** While sizes were judged, the line left the many for the one far point. */
  readonly isPulledEarly: boolean;
  /** While squares were judged, one point alone made nearly all of them: the line keeps to the many. */
  readonly isUnmoved: boolean;
  /** Two proposals running with the same line. */
  readonly isRepeated: boolean;
  readonly hasDiverged: boolean;
}

/** The mean error is 0 as far as one printed decimal tells. */
const noMeanError = 0.05;
/** Less than half of all sizes in the largest: the others are not met. More than nine tenths of the squares: they are. */
const half = 0.5;
const nearlyAll = 0.9;

export function lineTraits(state: State, seat: number): LineTraits {
  const losses = state.shown.losses ?? [];
  const { proposals } = playerOf(state, seat);
  const lastBy = judgesOf(losses).map((judge) => ({
    judge,
    errors: errorsOf(proposals.findLast((_, k) => losses[k] === judge)),
  }));
  const errorsBy = (wanted: string) => lastBy.find(({ judge }) => judge === wanted)?.errors ?? [];
  const [signed, sizes, squares] = [
    errorsBy('meanError'),
    errorsBy('meanAbsoluteError'),
    errorsBy('meanSquaredError'),
  ];
  return {
    moves: proposals.length,
    loss: bestOf(proposals)?.loss ?? null,
    isCancelled:
      signed.length > 0 &&
      judged('meanError', signed) < noMeanError &&
      judged('meanSquaredError', signed) > spread(state),
    isPulledEarly: sizes.length > 0 && shareOfLargest(sizes) < half,
    isUnmoved: squares.length > 0 && shareOfSquare(squares) > nearlyAll,
    isRepeated: proposals.some(
      (proposal, k) => k > 0 && areSame(proposal.weights, proposals[k - 1]?.weights ?? []),
    ),
    hasDiverged: proposals.some(({ outcome }) => outcome.type === 'diverged'),
  };
}

function errorsOf(proposal: Proposal | undefined): number[] {
  return proposal?.outcome.type === 'measured'
    ? proposal.outcome.errors.filter((error) => error !== null)
    : [];
}

/** Three quarters of the mean squared error of the level line through the middle of all targets: their variance. */
function spread({ shown }: State): number {
  const targets = (shown.data ?? []).map(({ target }) => target);
  const middle = targets.reduce((sum, target) => sum + target, 0) / Math.max(1, targets.length);
  return (
    0.75 * judged('meanSquaredError', targets.length === 0 ? [0] : targets.map((target) => target - middle))
  );
}

function shareOfLargest(errors: readonly number[]): number {
  const sizes = errors.map(Math.abs);
  return (
    Math.max(...sizes) /
    Math.max(
      sizes.reduce((sum, size) => sum + size, 0),
      1e-12,
    )
  );
}

function shareOfSquare(errors: readonly number[]): number {
  const { largest, others } = squaresOf(errors);
  return largest / Math.max(largest + others, 1e-12);
}
