import { evolve, type RoomEvent, type RoomState } from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';

/** The room after these events. Loaded apart from the first page: it brings the rules of every kind of round. */
export function fold(room: RoomState | null, events: readonly RoomEvent[]): RoomState | null {
  return events.reduce<RoomState | null>((before, event) => evolve(before, event, rounds), room);
}
