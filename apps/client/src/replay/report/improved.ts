import type { RecordedMove } from './moves.ts';

/** From the loss of somebody's first measured move to that of the last. */
export interface Improvement {
  readonly seat: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Whose loss fell most from the first measured move to the last, as a share of the first; equals together. Empty where
 * nobody's fell, or where losses do not compare: they are several people's, or every move answers another question.
 */
export function improvedMost(
  movesCompare: boolean,
  moves: readonly RecordedMove[],
  seats: readonly number[],
): readonly Improvement[] {
  if (!movesCompare || moves.some(({ crew }) => crew !== null)) return [];
  const fallen = seats.flatMap((seat): Improvement[] => {
    const losses = moves.flatMap((move) => (move.seat === seat && move.loss !== null ? [move.loss] : []));
    const [from = 0, to = 0] = [losses[0], losses.at(-1)];
    return to < from ? [{ seat, from, to }] : [];
  });
  const least = Math.min(...fallen.map(({ from, to }) => to / from));
  return fallen.filter(({ from, to }) => to / from === least);
}
