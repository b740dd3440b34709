import { withSeat, type RoundFold } from '@lowest-point/game';
import type { Event, Racer, Shown, State } from './types.ts';

/** How a race follows from its events. */
export const raceFold: RoundFold<Shown, Event, State> = {
  initialState: (shown) => ({ shown, racers: [] }),
  evolve: (state, seat, event) => ({
    ...state,
    racers: withSeat(state.racers, seat, after(racerAt(state, seat), event)),
  }),
  movesMade: (state, seat) => racerAt(state, seat).moves,
};

function after(old: Racer, event: Event): Racer {
  const moves = old.moves + 1;
  switch (event.type) {
    case 'raced': {
      const { type: _, ...run } = event;
      return { ...old, moves, runs: [...old.runs, { ...run, move: moves }] };
    }
    case 'standardised':
      return { ...old, moves, isStandardised: true };
    case 'machineSeated':
      return { ...old, isMachine: true };
    case 'moved':
      return { ...old, moves };
  }
}

export function racerAt({ racers }: Pick<State, 'racers'>, seat: number): Racer {
  return racers[seat] ?? { isMachine: false, moves: 0, isStandardised: false, runs: [] };
}
