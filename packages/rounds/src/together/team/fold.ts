import { withSeat, type RoundFold } from '@lowest-point/game';
import type { Event, Member, Shown, State, Turn } from './types.ts';

/** How teams follow from their members' nudges. */
export const teamFold: RoundFold<Shown, Event, State> = {
  initialState: (shown) => ({ play: 'team', shown, members: [], teams: [] }),
  evolve,
  movesMade: (state, seat) => state.members[seat]?.nudges.length ?? 0,
};

function evolve(state: State, seat: number, event: Event): State {
  const old = memberAt(state, seat);
  if (event.type === 'joined') {
    return { ...state, members: withSeat(state.members, seat, { ...old, weight: event.weight }) };
  }
  const { weight, by, weights, outcome, stands, turns, slices } = event;
  const loss = outcome.type === 'measured' ? outcome.loss : null;
  const member: Member = {
    weight: old.weight,
    nudges: [...old.nudges, { weight, by, loss }],
    told: { weights, loss: stands, turns, slices },
  };
  const turn: Turn = { seat, weight, weights, loss };
  const team = teamOf(state.shown, seat);
  return {
    ...state,
    members: withSeat(state.members, seat, member),
    teams: withSeat(state.teams, team, [...(state.teams[team] ?? []), turn]),
  };
}

export function memberAt({ members, shown }: State, seat: number): Member {
  return members[seat] ?? { weight: weightOf(shown, seat), nudges: [], told: null };
}

/** Seats beside each other are a team, as many as there are weights. */
export function teamOf({ tunable }: Shown, seat: number): number {
  return Math.floor(seat / tunable.length);
}

export function weightOf({ tunable }: Shown, seat: number): number {
  return seat % tunable.length;
}

export function turnsOf(state: State, team: number): readonly Turn[] {
  return state.teams[team] ?? [];
}

/** Where a team stands: after its last nudge, or at the start. */
export function standingOf(state: State, team: number): { weights: readonly number[]; loss: number } {
  const last = turnsOf(state, team).at(-1);
  if (last === undefined) return state.shown.start;
  const loss = turnsOf(state, team).findLast((turn) => turn.loss !== null)?.loss ?? state.shown.start.loss;
  return { weights: last.weights, loss };
}

/** The lowest loss of a team, and after how many nudges; at the start, none. */
export function lowestOfTeam(state: State, team: number): { loss: number; turn: number } {
  let lowest = { loss: state.shown.start.loss, turn: 0 };
  let isFirst = true;
  for (const [k, { loss }] of turnsOf(state, team).entries()) {
    if (loss === null || (!isFirst && loss >= lowest.loss)) continue;
    lowest = { loss, turn: k + 1 };
    isFirst = false;
  }
  return lowest;
}
