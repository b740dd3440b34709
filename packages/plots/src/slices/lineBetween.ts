/** What stands on the straight line between two people's weights: (1 − t)·a + t·b. */
export interface LineWords {
  /** At the axis: "loss". */
  readonly loss: string;
  /** Beside the height of the barrier: "barrier". */
  readonly barrier: string;
  /** Where there is none: "no barrier". */
  readonly none: string;
  /** Under the middle of the line: "halfway". */
  readonly halfway: string;
}

/** The highest place of the line, and the level of its higher end, from which a barrier is measured. */
export function highestBetween(losses: readonly number[]): {
  readonly at: number;
  readonly highest: number;
  readonly level: number;
} {
  const level = Math.max(losses[0] ?? 0, losses.at(-1) ?? 0);
  const highest = losses.reduce((most, loss) => (loss > most ? loss : most), -Infinity);
  return { at: losses.indexOf(highest) / Math.max(1, losses.length - 1), highest, level };
}
