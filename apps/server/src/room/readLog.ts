import { evolve, parseEvent, type RoomEvent, type RoomState, type RoundRegistry } from '@lowest-point/game';

/** One recorded event with the room before and after it. */
export interface Step {
  readonly before: RoomState | null;
  readonly event: RoomEvent;
  readonly after: RoomState;
}

/** Folds a log as it is stored. Throws, and says at which event, where one cannot be read or folded. */
export function readLog(
  log: readonly string[],
  rounds: RoundRegistry,
  visit: (step: Step) => void,
): RoomState {
  let state: RoomState | null = null;
  for (const [k, text] of log.entries()) {
    const event = parseEvent(JSON.parse(text));
    if (event.seq !== k + 1) throw new Error(`wanted event ${k + 1}, got event ${event.seq}`);
    const before = state;
    const after = evolve(before, event, rounds);
    visit({ before, event, after });
    state = after;
  }
  if (state === null) throw new Error('the log is empty');
  return state;
}
