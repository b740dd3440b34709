import type { RoomState } from '@lowest-point/game';
import { roundText } from '../words/lessonText.svelte.ts';
import type { PlayWords } from '../words/play.ts';
import { remainingMs, sheetOf } from './phaseFacts.ts';

const warnings = [10, 30, 60] as const;

/** What somebody who cannot see the page is told when it changes: the phase, and the last minute of the clock. */
export function announcement(room: RoomState, now: number, { announce }: PlayWords): string {
  const sheet = sheetOf(room);
  const name = sheet ? roundText(room.lesson, sheet.index).name : '';
  const number = sheet?.number ?? 0;
  switch (room.phase.name) {
    case 'briefed':
      return announce.briefed(number, name);
    case 'open': {
      const seconds = Math.ceil((remainingMs(room.phase, now) ?? Infinity) / 1000);
      const warning = warnings.find((limit) => seconds <= limit);
      return warning === undefined ? announce.open(number, name) : announce.secondsLeft(warning);
    }
    case 'lobby':
    case 'paused':
    case 'closed':
    case 'revealed':
    case 'standings':
    case 'podium':
    case 'finished':
      return announce[room.phase.name];
  }
}
