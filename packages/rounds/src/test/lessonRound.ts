import type { RoundPlan } from '@lowest-point/game';
import { lessons } from '../lessons.ts';

/** A round of the built-in lessons, by its id. */
export function lessonRound(id: string): RoundPlan {
  const plan = lessons.flatMap(({ rounds }) => rounds).find((round) => round.id === id);
  if (plan === undefined) throw new Error(`no lesson has a round "${id}"`);
  return plan;
}
