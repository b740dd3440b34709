import { evolve, type RoomEvent, type RoomState } from '@lowest-point/game';
import { folds } from '@lowest-point/rounds/folds';

/** The room after these events. Loaded apart from the first page: it brings what every kind of round folds. */
export function fold(room: RoomState | null, events: readonly RoomEvent[]): RoomState | null {
  return events.reduce<RoomState | null>((before, event) => evolve(before, event, folds), room);
}
