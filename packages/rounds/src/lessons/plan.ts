import type { RoundPlan } from '@lowest-point/game';
import type { Config as Descend } from '../descend/types.ts';
import type { Config as Propose } from '../propose/types.ts';

/** A round of proposals, in the light: everyone sees the network. */
export function proposeRound(id: string, config: Propose, seconds: number): RoundPlan {
  return { id, type: 'propose', isDark: false, seconds, moves: config.proposals, config };
}

/** A walk in the dark. */
export function descendRound(id: string, config: Descend, seconds: number): RoundPlan {
  return { id, type: 'descend', isDark: true, seconds, moves: config.steps, config };
}
