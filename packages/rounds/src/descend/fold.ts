import { withSeat, type RoundFold } from '@lowest-point/game';
import type { Event, Facts, Shown, State, Walker } from './types.ts';

/** How a walk follows from its events. */
export const descendFold: RoundFold<Shown, Event, State> = {
  initialState: (shown) => ({ shown, walkers: [] }),
  evolve,
  movesMade: (state, seat) => state.walkers[seat]?.steps.length ?? 0,
};

function evolve(state: State, seat: number, event: Event): State {
  const { to, outcome } = event;
  if (event.type === 'dealt') {
    const here = outcome.type === 'measured' ? outcome : null;
    const dealt = { start: to, here, isMachine: event.isMachine };
    return { ...state, walkers: withSeat(state.walkers, seat, { at: to, here, steps: [], dealt }) };
  }
  const old = walkerAt(state, seat);
  const here = outcome.type === 'measured' ? outcome : outcome.type === 'diverged' ? old.here : null;
  const { way, learningRate } = event;
  const steps = [...old.steps, { way, learningRate, to, outcome }];
  return { ...state, walkers: withSeat(state.walkers, seat, { ...old, at: to, here, steps }) };
}

export function walkerAt({ walkers, shown }: State, seat: number): Walker {
  return walkers[seat] ?? { at: shown.start, here: shown.here, steps: [] };
}

/** Where somebody began, and what was felt there; null where this viewer is not told. */
export function startOf(
  { shown }: Pick<State, 'shown'>,
  walker: Walker | null | undefined,
): { readonly place: readonly number[]; readonly here: Facts['here'] | null } {
  return walker?.dealt
    ? { place: walker.dealt.start, here: walker.dealt.here }
    : { place: shown.start, here: shown.here };
}
