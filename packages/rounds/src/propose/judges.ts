import { meanAbsoluteError, meanError, meanSquaredError, type LossName } from '@lowest-point/core';
import { rounded } from '../sample.ts';
import type { Proposal, Shown, Staff, Verdict } from './types.ts';

/** The number that a judge gives to these errors: the lower, the better. Of the mean error it is the size that counts. */
export function judged(loss: LossName, errors: readonly number[]): number {
  switch (loss) {
    case 'meanError':
      return Math.abs(meanError(errors));
    case 'meanAbsoluteError':
      return meanAbsoluteError(errors);
    case 'meanSquaredError':
      return meanSquaredError(errors);
  }
}

/** What judges the next proposal of somebody who has made so many. */
export function judgeAfter({ losses = [] }: Pick<Shown, 'losses'>, proposals: number): LossName {
  return losses[Math.min(proposals, losses.length - 1)] ?? 'meanSquaredError';
}

/** The judges in the order in which they sit, each once. */
export function judgesOf(losses: readonly LossName[]): LossName[] {
  return [...new Set(losses)];
}

/** The best value, by one judge, of the proposals that it judged: the last one judges all. Null where there is none. */
export function bestBy(
  proposals: readonly Proposal[],
  losses: readonly LossName[],
  judge: LossName,
): { readonly weights: readonly number[]; readonly value: number } | null {
  let best: { readonly weights: readonly number[]; readonly value: number } | null = null;
  for (const [k, { weights, outcome }] of proposals.entries()) {
    if ((losses[k] !== judge && judge !== losses.at(-1)) || outcome.type !== 'measured') continue;
    const errors = outcome.errors.filter((error) => error !== null);
    if (errors.length === 0) continue;
    const value = judged(judge, errors);
    if (best === null || value < best.value) best = { weights, value };
  }
  return best;
}

/** Alike as far as two printed decimals tell. */
export function twoDecimals(value: number): number {
  return Math.round(value * 100) / 100;
}

/** What each judge says of the class. */
export function verdictsOf(players: Staff['players'], losses: readonly LossName[]): Verdict[] {
  return judgesOf(losses).map((loss) => {
    const ranked = players
      .flatMap(({ seat, proposals }) => {
        const best = bestBy(proposals, losses, loss);
        return best === null ? [] : [{ seat, weights: rounded(best.weights), loss: best.value }];
      })
      .sort((a, b) => a.loss - b.loss);
    const [best = null] = ranked;
    return {
      loss,
      best,
      middle: ranked[Math.floor((ranked.length - 1) / 2)]?.loss ?? null,
      ties:
        best === null ? 0 : ranked.filter((mark) => twoDecimals(mark.loss) === twoDecimals(best.loss)).length,
    };
  });
}
