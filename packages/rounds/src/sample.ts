import type { Score } from '@lowest-point/game';

/** How many of a class's marks are drawn on a phone. */
export const mostShown = 40;

/** At most `most` of `items`, spread evenly over them, the first and the last included. */
export function sample<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, k) => Math.round((k * (items.length - 1)) / (most - 1))).flatMap(
    (index) => {
      const item = items[index];
      return item === undefined ? [] : [item];
    },
  );
}

/** Those who came to a loss, lowest first. */
export function measuredScores(scores: readonly Score[]): (Score & { readonly loss: number })[] {
  return scores
    .flatMap((score) =>
      score.outcome === 'measured' && score.loss !== null ? [{ ...score, loss: score.loss }] : [],
    )
    .sort((a, b) => a.loss - b.loss || a.moves - b.moves);
}

/** The middle of a list; of two middle ones, the first. */
export function middle<Item>(items: readonly Item[]): Item | undefined {
  return items[Math.floor((items.length - 1) / 2)];
}

/** Rounded to three decimals: all that a drawing needs. */
export function rounded(weights: readonly number[]): number[] {
  // Never −0, which JSON would turn into 0.
  return weights.map((weight) => Math.round(weight * 1000) / 1000 + 0);
}
