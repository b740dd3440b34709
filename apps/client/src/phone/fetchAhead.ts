import type { RoomState } from '@lowest-point/game';
import { roundViews } from '@lowest-point/rounds/views';
import { sheetOf } from './phaseFacts.ts';

/**
 * Loads what will be shown next while there is a network and nothing else to do: the rounds of the lesson in the lobby,
 * the reveal of a round while it is played. What cannot be had now is asked for again when it is needed.
 */
export function fetchAhead(room: RoomState): void {
  const sheet = sheetOf(room);
  const types = new Set(room.lesson.rounds.map(({ type }) => type));
  const wanted = sheet ? [roundViews[sheet.outline.type]?.phoneReveal] : [...types].map((type) => roundViews[type]?.phone);
  for (const load of wanted) load?.().catch(() => {});
}
