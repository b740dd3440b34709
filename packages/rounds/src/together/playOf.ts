import type { RoundState } from '@lowest-point/game';
import type { Play, Shown } from './types.ts';

/** Which of the ways to play together this round is, typed by trust. */
export function playOf({ shown }: RoundState): Play {
  return (shown as Shown).play;
}
