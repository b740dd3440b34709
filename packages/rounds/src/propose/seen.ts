import { errorsAt } from '@lowest-point/core';
import type { Player, Shown } from './types.ts';

/**
 * The errors at these weights at the points that a player sees, as far as the player may know them: computed where the
 * prediction is live, else only where it was measured. The start is measured from the first second.
 */
export function errorsSeen(
  shown: Shown,
  player: Player,
  weights: readonly number[],
): readonly (number | null)[] {
  if (player.data.length === 0) return [];
  if (shown.sight.prediction === 'live' || areSame(weights, shown.startWeights)) {
    return errorsAt({ network: shown.network, tunable: shown.tunable, data: player.data }, weights);
  }
  const measured = player.proposals.findLast((proposal) => areSame(weights, proposal.weights))?.outcome;
  return player.points.map((point) =>
    measured?.type === 'measured' ? (measured.errors[point] ?? null) : null,
  );
}

export function areSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((weight, i) => weight === b[i]);
}

/**
 * An error that the axis of a drawing can end at for the whole round, read off the errors at the start: room for half
 * as much again, and never less than 7.
 */
export function errorLimit(startErrors: readonly (number | null)[]): number {
  const largest = Math.max(0, ...startErrors.map((error) => Math.abs(error ?? 0)));
  return Math.ceil(Math.max(7, 1.5 * largest));
}
