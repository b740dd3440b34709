import { audienceOf, belongsTo, type Viewer } from './audience.ts';
import type { RoomEvent } from './event.ts';
import { rulesFor, type RoundRegistry } from './roundRules.ts';
import type { RoomState } from './state.ts';

/**
 * The event as this viewer may see it, or null where the viewer gets the number only. [V1–V4]
 *
 * `before` is the full state before the event. Moves and deals pass through their round's own redaction.
 */
export function asSeenBy(
  viewer: Viewer,
  before: RoomState | null,
  event: RoomEvent,
  rounds: RoundRegistry,
): RoomEvent | null {
  if (!belongsTo(viewer, audienceOf(event))) return null;
  if (viewer.role === 'server' || (event.type !== 'moveMade' && event.type !== 'seatDealt')) return event;
  const { round: index, seat, data } = event.data;
  const round = before?.rounds[index];
  const outline = before?.lesson.rounds[index];
  if (!round || outline === undefined) return null;
  const seen = rulesFor(rounds, outline.type).redact(round.play, seat, data, viewer);
  return seen === data ? event : { ...event, data: { ...event.data, data: seen } };
}
