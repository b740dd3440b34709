import type { Ground, RoundState } from '@lowest-point/game';
import { playerAt } from './fold.ts';
import type { Config, Facts, Player, Public, Staff, State } from './types.ts';

/*
 * The one place where views trust that a round of this type holds what this type's rules put there: the rules folded
 * `play`, and what was revealed has passed the schemas of the server.
 */

export function playOf(round: RoundState): State {
  return round.play as State;
}

export function playerOf(round: RoundState, seat: number): Player {
  return playerAt(playOf(round), seat);
}

/** What was hidden, once it is not. */
export function groundOf(round: RoundState): Ground<Config, Facts> | null {
  return round.revealed === null ? null : (round.hidden as Ground<Config, Facts> | null);
}

export function publicOf(round: RoundState): Public | null {
  return (round.revealed?.everyone ?? null) as Public | null;
}

export function staffOf(round: RoundState): Staff | null {
  return (round.revealed?.staff ?? null) as Staff | null;
}
