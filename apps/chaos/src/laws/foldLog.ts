import { evolve, parseEvent, type RoomState } from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';
import type { Step } from '../../../server/src/room/readLog.ts';

/** Each event of a log with the room before and after it. Throws where the numbers have a gap, or an event cannot follow. */
export function foldLog(log: readonly string[]): readonly Step[] {
  let before: RoomState | null = null;
  return log.map((text, k) => {
    const event = parseEvent(JSON.parse(text));
    if (event.seq !== k + 1) throw new Error(`wanted event ${k + 1}, got event ${event.seq}`);
    const step: Step = { before, event, after: evolve(before, event, rounds) };
    before = step.after;
    return step;
  });
}
