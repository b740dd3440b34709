import { withSeat, type RoundFold } from '@lowest-point/game';
import type { Event, Probe, Shown, State } from './types.ts';

/** How a swarm follows from its probes. */
export const swarmFold: RoundFold<Shown, Event, State> = {
  initialState: (shown) => ({ play: 'swarm', shown, players: [] }),
  evolve: (state, seat, { at, outcome }) => {
    const probe: Probe = { at, loss: outcome.type === 'measured' ? outcome.loss : null };
    return { ...state, players: withSeat(state.players, seat, [...probesOf(state, seat), probe]) };
  },
  movesMade: (state, seat) => probesOf(state, seat).length,
};

export function probesOf({ players }: State, seat: number): readonly Probe[] {
  return players[seat] ?? [];
}

/** Probes of which place and loss are known. */
export function measuredOf(
  state: State,
  seat: number,
): { readonly at: readonly number[]; readonly loss: number }[] {
  return probesOf(state, seat).flatMap(({ at, loss }) =>
    at === null || loss === null ? [] : [{ at, loss }],
  );
}
