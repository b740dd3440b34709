import type { RoomView } from '../room/roomView.ts';

/** A short break in the line is nobody's concern. */
const unnoticedMs = 1200;

/** Is the line gone for longer than a moment? */
export function isNoticeablyOffline(room: RoomView): boolean {
  // `now` is read for its ticking; how long the line is gone is told by the browser's clock.
  return room.link.type === 'offline' && room.now > 0 && Date.now() - room.link.since > unnoticedMs;
}
