import type { RoundPlan } from '@lowest-point/game';
import { theNeedForOptimization } from '../lessons/theNeedForOptimization.ts';

/** A round of the built-in lesson, by its id. */
export function lessonRound(id: string): RoundPlan {
  const plan = theNeedForOptimization.rounds.find((round) => round.id === id);
  if (plan === undefined) throw new Error(`the lesson has no round "${id}"`);
  return plan;
}
