import { defineFold, type AnyRoundFold, type RoundFold } from '@lowest-point/game';
import { batchFold } from './batch/fold.ts';
import { swarmFold } from './swarm/fold.ts';
import { teamFold } from './team/fold.ts';
import type { Event, Play, Shown, State } from './types.ts';

const folds: Readonly<Record<Play, AnyRoundFold>> = {
  batch: defineFold(batchFold),
  swarm: defineFold(swarmFold),
  team: defineFold(teamFold),
};

/** Each way of playing folds its own events. */
export const togetherFold: RoundFold<Shown, Event, unknown> = {
  initialState: (shown) => folds[shown.play].initialState(shown),
  evolve: (state, seat, event) => folds[event.play].evolve(state, seat, event),
  movesMade: (state, seat) => folds[playOf(state)].movesMade(state, seat),
};

function playOf(state: unknown): Play {
  return (state as State).play;
}
