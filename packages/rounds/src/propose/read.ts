import type { DataPoint } from '@lowest-point/core';
import type { Ground, RoundState } from '@lowest-point/game';
import { drawnLine } from './line/drawnLine.ts';
import type { Config, Event, Facts, Player, Public, Staff, State } from './types.ts';

/*
 * The one place where views trust that a round of this type holds what this type's rules put there: the rules folded
 * `play`, and what was revealed has passed the schemas of the server.
 */

export function playOf(round: RoundState): State {
  return round.play as State;
}

/** What was hidden, once it is not. */
export function groundOf(round: RoundState): Ground<Config, Facts> | null {
  return round.revealed === null ? null : (round.hidden as Ground<Config, Facts> | null);
}

/** Recordings from before optimisers played tell nothing of them. */
type Told = Omit<Public, 'machines'> & Partial<Pick<Public, 'machines'>>;

export function publicOf(round: RoundState): Public | null {
  const told = (round.revealed?.everyone ?? null) as Told | null;
  return told && { ...told, machines: told.machines ?? [] };
}

export function staffOf(round: RoundState): Staff | null {
  return (round.revealed?.staff ?? null) as Staff | null;
}

export function eventOf(data: unknown): Event {
  return data as Event;
}

/** What this seat has and did; somebody who did nothing yet sees what everybody is shown. */
export function playerOf({ shown, players }: State, seat: number): Player {
  const data = shown.data ?? [];
  return players[seat] ?? { points: data.map((_, k) => k), data, proposals: [] };
}

/** The number of the point that this seat is judged by at first: the seats take turns, as in the rules. */
export function ownPoint({ shown }: State, seat: number): number {
  return shown.sight.ownPointFor === 0 ? 0 : seat % shown.pointCount;
}

/** All points that this viewer has heard of, by number. */
export function knownPoints({ shown, players }: State): ReadonlyMap<number, DataPoint> {
  const known = new Map<number, DataPoint>();
  for (const [k, point] of (shown.data ?? []).entries()) known.set(k, point);
  for (const player of players)
    for (const [k, number] of (player?.points ?? []).entries()) {
      const point = player?.data[k];
      if (point !== undefined) known.set(number, point);
    }
  return known;
}

/** Is it a line through points, judged by one loss after the other? */
export function hasJudges({ shown }: State): boolean {
  return shown.losses !== undefined && drawnLine(shown, shown.startWeights) !== null;
}
