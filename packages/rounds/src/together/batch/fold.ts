import { withSeat, type RoundFold } from '@lowest-point/game';
import type { Event, Player, Shown, State } from './types.ts';

/** How a class's descent follows from the arrows that its members add. */
export const batchFold: RoundFold<Shown, Event, State> = {
  initialState: (shown) => ({
    play: 'batch',
    shown,
    players: [],
    path: [{ ...shown.start, arrows: 0 }],
    arrows: 0,
    waiting: [],
  }),
  evolve,
  movesMade: (state, seat) => state.players[seat]?.arrows.length ?? 0,
};

const noHand: Player = { hand: { points: [], data: [] }, arrows: [], told: null };

function evolve(state: State, seat: number, event: Event): State {
  const old = state.players[seat] ?? noHand;
  if (event.type === 'dealt') {
    return { ...state, players: withSeat(state.players, seat, { ...old, hand: event.hand }) };
  }
  const { by, isBluff, outcome, standing, next } = event;
  const own = [...old.arrows, { by, isBluff, step: state.path.length - 1, hand: old.hand }];
  const players = withSeat(state.players, seat, {
    hand: next ?? old.hand,
    arrows: own,
    told: standing,
  });
  const arrows = state.arrows + 1;
  switch (outcome.type) {
    case 'waiting':
      return { ...state, players, arrows, waiting: [...state.waiting, by] };
    case 'diverged':
      return { ...state, players, arrows, waiting: [] };
    case 'stepped':
      return {
        ...state,
        players,
        arrows,
        waiting: [],
        path: [...state.path, { weights: standing.weights, loss: standing.loss, arrows }],
      };
  }
}

/** How many arrows make a step, for as many as hold points. */
export function batchSize({ players, shown: { batch } }: State): number {
  const holders = players.filter((player) => player !== null && player.hand.points.length > 0).length;
  return Math.min(batch.most, Math.max(1, Math.round(holders * batch.share)));
}

/** The lowest place that the class came to by steps; the start, before the first step. */
export function lowestOnPath({ path }: State): State['path'][number] {
  const [start, ...steps] = path;
  const [first = start, ...others] = steps;
  if (first === undefined) throw new Error('a path begins at the start');
  return others.reduce((lowest, place) => (place.loss < lowest.loss ? place : lowest), first);
}
