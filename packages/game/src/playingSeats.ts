import type { RoomState } from './state.ts';

/** Everybody who plays: joined and not removed. */
export function playingSeats(state: RoomState): number[] {
  return state.seats.flatMap((seat, number) => (seat !== null && !seat.isRemoved ? [number] : []));
}
