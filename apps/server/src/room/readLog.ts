import {
  evolve,
  inBulk,
  parseEvent,
  type RoomEvent,
  type RoomState,
  type RoundRegistry,
} from '@lowest-point/game';

/** One recorded event with the room before and after it. */
export interface Step {
  readonly before: RoomState | null;
  readonly event: RoomEvent;
  readonly after: RoomState;
}

/**
 * Folds a log as it is stored. `visit` sees each event with the room before it, which it must not keep: the fold goes on
 * in place. Throws, and says at which event, where one cannot be read or folded.
 */
export function readLog(
  log: readonly string[],
  rounds: RoundRegistry,
  visit: (step: Pick<Step, 'before' | 'event'>) => void,
): RoomState {
  return inBulk(() => {
    let state: RoomState | null = null;
    for (const [k, text] of log.entries()) {
      const event = parseEvent(JSON.parse(text));
      if (event.seq !== k + 1) throw new Error(`wanted event ${k + 1}, got event ${event.seq}`);
      visit({ before: state, event });
      state = evolve(state, event, rounds);
    }
    if (state === null) throw new Error('the log is empty');
    return state;
  });
}
