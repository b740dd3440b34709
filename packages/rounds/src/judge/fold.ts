import { withSeat, type RoundFold } from '@lowest-point/game';
import type { Event, Player, Shown, State } from './types.ts';

/** How a round of questions follows from its events. */
export const judgeFold: RoundFold<Shown, Event, State> = {
  initialState: (shown) => ({ shown, players: [] }),
  evolve,
  movesMade: (state, seat) => state.players[seat]?.answered.length ?? 0,
};

function evolve(state: State, seat: number, { answer, outcome, next }: Event): State {
  const old = playerAt(state, seat);
  // Who is not told the questions counts them all the same.
  const face = old.face ?? state.shown.first;
  const answered = [...old.answered, { face, answer, outcome }];
  return { ...state, players: withSeat(state.players, seat, { answered, face: next }) };
}

export function playerAt({ shown, players }: State, seat: number): Player {
  return players[seat] ?? { answered: [], face: shown.first };
}
