import { withSeat, type RoundFold } from '@lowest-point/game';
import type { Event, Hand, Player, Shown, State } from './types.ts';

/** How a round of proposals follows from its events. */
export const proposeFold: RoundFold<Shown, Event, State> = {
  initialState: (shown) => ({ shown, players: [] }),
  evolve,
  movesMade: (state, seat) => proposalsOf(state, seat).length,
};

function evolve(state: State, seat: number, event: Event): State {
  const old = state.players[seat] ?? newcomer(state.shown);
  const dealt = event.type === 'dealt' ? handed(old, event.hand) : proposed(old, event);
  return { ...state, players: withSeat(state.players, seat, dealt) };
}

function proposed(old: Player, { weights, outcome, hand }: Extract<Event, { type: 'proposed' }>): Player {
  const player: Player = { ...old, proposals: [...old.proposals, { weights, outcome }] };
  return hand === null ? player : handed(player, hand);
}

function handed(old: Player, { points, data, outcomes }: Hand): Player {
  const proposals = old.proposals.map((proposal, k) => ({
    ...proposal,
    outcome: outcomes[k] ?? proposal.outcome,
  }));
  return { points, data, proposals };
}

export function newcomer(shown: Shown): Player {
  return { points: (shown.data ?? []).map((_, k) => k), data: shown.data ?? [], proposals: [] };
}

export function proposalsOf(state: State, seat: number): Player['proposals'] {
  return state.players[seat]?.proposals ?? [];
}
