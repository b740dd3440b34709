import { areSame } from './seen.ts';
import { bestOf, errorAt } from './series.ts';
import { ownPoint, playerOf } from './read.ts';
import type { State } from './types.ts';

/** What can be read off one player's proposals; the host's list and the host's hints are made of it. */
export interface Traits {
  readonly moves: number;
  readonly loss: number | null;
  /** The errors at the player's own point, in order, where they were measured. */
  readonly errors: readonly number[];
  readonly isExact: boolean;
  /** Two proposals running with the same weights. */
  readonly isRepeated: boolean;
  /** More than one proposal, and all of them too low, or all too high. */
  readonly side: 'low' | 'high' | null;
  /** The last proposal is on the other side of the target than the start was. */
  readonly isPast: boolean;
  /** Two weights or more, and all proposals changed the same one of them. */
  readonly isOneWeight: boolean;
  /** The last proposal has a higher loss than an earlier one. */
  readonly isWorse: boolean;
  /** The own point has next to no error at last, and the others make a loss that is high, as every one before was. */
  readonly isOnlyOwn: boolean;
  /** Lower, with all points in sight, than ever while only the own point was. */
  readonly cameDown: boolean;
  readonly hasDiverged: boolean;
}

/** As far as two printed decimals tell, there is no error left. */
const noError = 0.005;

/** The start, for comparison: the error at the player's own point, and the loss where all points are known. */
export interface Start {
  readonly error: number;
  readonly loss: number | null;
}

export function traitsOf(state: State, seat: number, start: Start): Traits {
  const { shown } = state;
  const { proposals } = playerOf(state, seat);
  const point = ownPoint(state, seat);
  const errors = proposals.map((proposal) => errorAt(proposal, point)).filter((error) => error !== null);
  const best = bestOf(proposals);
  const last = proposals.at(-1);
  const lastLoss = last?.outcome.type === 'measured' ? last.outcome.loss : null;
  const lastError = errors.at(-1) ?? null;
  const blindBest = bestOf(proposals.slice(0, shown.sight.ownPointFor));
  const openBest = bestOf(proposals.slice(shown.sight.ownPointFor));
  return {
    moves: proposals.length,
    loss: best?.loss ?? null,
    errors,
    isExact: shown.pointCount === 1 && errors.some((error) => Math.abs(error) < noError),
    isRepeated: proposals.some(
      (proposal, k) => k > 0 && areSame(proposal.weights, proposals[k - 1]?.weights ?? []),
    ),
    side: sideOf(errors),
    isPast: lastError !== null && Math.abs(lastError) >= noError && lastError * start.error < 0,
    isOneWeight: proposals.length > 0 && turned(state, seat).length === 1 && shown.tunable.length > 1,
    isWorse: best !== null && lastLoss !== null && lastLoss > best.loss,
    isOnlyOwn:
      shown.pointCount > 1 &&
      lastError !== null &&
      lastLoss !== null &&
      lastError ** 2 < lastLoss / 20 &&
      (start.loss === null || (best?.loss ?? lastLoss) > start.loss / 4),
    cameDown: blindBest !== null && openBest !== null && openBest.loss < blindBest.loss,
    hasDiverged: proposals.some(({ outcome }) => outcome.type === 'diverged'),
  };
}

function sideOf(errors: readonly number[]): 'low' | 'high' | null {
  if (errors.length < 2) return null;
  if (errors.every((error) => error >= noError)) return 'low';
  return errors.every((error) => error <= -noError) ? 'high' : null;
}

/** Which weights somebody ever changed, against the start. */
function turned(state: State, seat: number): number[] {
  const { shown } = state;
  const { proposals } = playerOf(state, seat);
  return shown.startWeights.flatMap((start, i) =>
    proposals.some(({ weights }) => weights[i] !== start) ? [i] : [],
  );
}
