import { machineSeats, playingSeats, totals, type RoomState } from '@lowest-point/game';
import { lossAtTime } from '@lowest-point/plots/screen';
import type { PlayedRound } from './lessonLosses.ts';

/** Somebody at a moment of the lesson. */
export interface PersonAt {
  readonly seat: number;
  /** Null: nobody is to see places, or there is none yet. */
  readonly place: number | null;
  /** The lowest loss of the round so far, or the points of the lesson so far; null: none. */
  readonly value: number | null;
}

/** Everybody at a moment, the lowest first. By loss where `round` is one whose losses compare, else by points. */
export function rowsAt(state: RoomState, round: PlayedRound | null, now: number): readonly PersonAt[] {
  const seats = playingSeats(state);
  if (!state.settings.showsRanks) return seats.map((seat) => ({ seat, place: null, value: null }));
  if (round === null)
    return totals(state).map(({ seat, place, points }) =>
      state.scored.length === 0 ? { seat, place: null, value: null } : { seat, place, value: points },
    );
  const rows = seats
    .map((seat) => ({ seat, value: lossNow(round, seat, now) }))
    .sort((a, b) => (a.value ?? Infinity) - (b.value ?? Infinity) || a.seat - b.seat);
  let place = 0;
  return rows.map(({ seat, value }, k) => {
    if (value !== rows[k - 1]?.value) place = k + 1;
    return { seat, place: value === null ? null : place, value };
  });
}

/** The optimisers at a moment; they have no places. */
export function machineRowsAt(state: RoomState, round: PlayedRound | null, now: number): readonly PersonAt[] {
  return machineSeats(state).map((seat) => ({
    seat,
    place: null,
    value: round === null ? null : lossNow(round, seat, now),
  }));
}

function lossNow({ paths, opensAt }: PlayedRound, seat: number, now: number): number | null {
  const path = paths.get(seat);
  return path === undefined ? null : lossAtTime(path, now - opensAt);
}
