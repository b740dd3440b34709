import { teamOf, turnsOf, weightOf } from './fold.ts';
import type { State } from './types.ts';

/** Those who were dealt a weight in a team, by seat. */
function membersOf({ members, shown: { tunable } }: State, team: number): number[] {
  return tunable.flatMap((_, k) => {
    const seat = team * tunable.length + k;
    return members[seat] ? [seat] : [];
  });
}

/**
 * The weights that a seat may turn: its own first; then those of its team that belong to nobody, shared out in turn; then
 * those whose owner is idle or gone: everybody's, once the others have made two rounds of nudges without that owner. A round is one
 * nudge of each who nudges at all, and one of the owner; but two rounds are never fewer nudges than there are weights, so
 * that who is quick takes nothing away.
 * A function of who was dealt and who nudged, so that nobody who leaves blocks a team.
 */
export function weightsOf(state: State, seat: number): number[] {
  const size = state.shown.tunable.length;
  const team = teamOf(state.shown, seat);
  const seats = [...new Set([...membersOf(state, team), seat])].sort((a, b) => a - b);
  const owned = new Set(seats.map((other) => weightOf(state.shown, other)));
  const ownerless = state.shown.tunable.flatMap((_, weight) => (owned.has(weight) ? [] : [weight]));
  const shared = ownerless.filter((_, k) => k % seats.length === seats.indexOf(seat));
  const active = new Set(turnsOf(state, team).map((turn) => turn.seat));
  const patienceWith = (other: number): number =>
    Math.max(size, 2 * (active.size + (active.has(other) ? 0 : 1)));
  const idle = seats.filter((other) => other !== seat && isIdle(state, team, other, patienceWith(other)));
  return [weightOf(state.shown, seat), ...shared, ...idle.map((other) => weightOf(state.shown, other))];
}

/** Has the team made so many nudges since this seat's last one, or without any of it? */
function isIdle(state: State, team: number, seat: number, patience: number): boolean {
  const turns = turnsOf(state, team);
  return turns.length - 1 - turns.findLastIndex((turn) => turn.seat === seat) >= patience;
}
