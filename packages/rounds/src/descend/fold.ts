import type { RoundFold } from '@lowest-point/game';
import { withSeat } from '../seats.ts';
import type { Event, Shown, State, Walker } from './types.ts';

/** How a walk follows from its events. */
export const descendFold: RoundFold<Shown, Event, State> = {
  initialState: (shown) => ({ shown, walkers: [] }),
  evolve,
  movesMade: (state, seat) => state.walkers[seat]?.steps.length ?? 0,
};

function evolve(state: State, seat: number, { way, learningRate, to, outcome }: Event): State {
  const old = walkerAt(state, seat);
  const here = outcome.type === 'measured' ? outcome : outcome.type === 'diverged' ? old.here : null;
  const steps = [...old.steps, { way, learningRate, to, outcome }];
  return { ...state, walkers: withSeat(state.walkers, seat, { at: to, here, steps }) };
}

export function walkerAt({ walkers, shown }: State, seat: number): Walker {
  return walkers[seat] ?? { at: shown.start, here: shown.here, steps: [] };
}
