import type { RoomState } from './state.ts';

/** The class: everybody who joined and was not removed. Optimisers are no part of it. */
export function playingSeats(state: RoomState): number[] {
  return seatsWhere(state, (machine) => machine === null);
}

/** The optimisers that play. */
export function machineSeats(state: RoomState): number[] {
  return seatsWhere(state, (machine) => machine !== null);
}

function seatsWhere({ seats }: RoomState, belongs: (machine: string | null) => boolean): number[] {
  return seats.flatMap((seat, number) =>
    seat !== null && !seat.isRemoved && belongs(seat.machine) ? [number] : [],
  );
}
