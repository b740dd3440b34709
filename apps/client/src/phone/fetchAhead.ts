import type { RoomState } from '@lowest-point/game';
import { roundViews } from '@lowest-point/rounds/views';
import { sheetOf } from './phaseFacts.ts';

export const loadResults = () => import('./Results.svelte');

/**
 * Loads what comes next while there is a network and nothing else to do: the first round in the lobby, its reveal
 * when it is closed, the next round while that is looked at. What cannot be had now is asked for again
 * when it is needed.
 */
export function fetchAhead(room: RoomState): void {
  for (const load of nextParts(room)) load().catch(() => {});
}

function nextParts(room: RoomState): (() => Promise<unknown>)[] {
  const sheet = sheetOf(room);
  const viewsAt = (round: number) => roundViews[room.lesson.rounds[round]?.type ?? ''];
  switch (room.phase.name) {
    case 'lobby':
      return parts(viewsAt(0)?.phone);
    case 'briefed':
      return parts(sheet && viewsAt(sheet.index)?.phone);
    case 'open':
    case 'paused':
      return [];
    case 'closed':
      return parts(sheet && viewsAt(sheet.index)?.phoneReveal, loadResults);
    case 'revealed':
    case 'standings':
      return parts(sheet && viewsAt(sheet.index + 1)?.phone, loadResults);
    case 'podium':
    case 'finished':
      return [];
  }
}

function parts(
  ...loads: readonly ((() => Promise<unknown>) | null | undefined)[]
): (() => Promise<unknown>)[] {
  return loads.filter((load) => load != null);
}
