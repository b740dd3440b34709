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

/** Sees each event with the room before it, which it must not keep: the fold goes on in place. */
type Visit = (step: Pick<Step, 'before' | 'event'>) => void;

/** So many events at a time: some 15 ms. */
const partSize = 2000;

/** Folds a log as it is stored. Throws, and says at which event, where one cannot be read or folded. */
export function readLog(log: readonly string[], rounds: RoundRegistry, visit: Visit): RoomState {
  return whole(foldPart(null, log, rounds, visit));
}

/** The same in parts, with a `pause` between them: a class that knocks meanwhile is heard, and waits. */
export async function readLongLog(
  log: readonly string[],
  rounds: RoundRegistry,
  visit: Visit,
  pause: () => Promise<void>,
): Promise<RoomState> {
  let state: RoomState | null = null;
  for (let from = 0; from < log.length; from += partSize) {
    if (from > 0) await pause();
    state = foldPart(state, log.slice(from, from + partSize), rounds, visit);
  }
  return whole(state);
}

function foldPart(
  before: RoomState | null,
  log: readonly string[],
  rounds: RoundRegistry,
  visit: Visit,
): RoomState | null {
  return inBulk(() => {
    let state = before;
    for (const text of log) {
      const event = parseEvent(JSON.parse(text));
      const next = (state?.seq ?? 0) + 1;
      if (event.seq !== next) throw new Error(`wanted event ${next}, got event ${event.seq}`);
      visit({ before: state, event });
      state = evolve(state, event, rounds);
    }
    return state;
  });
}

function whole(state: RoomState | null): RoomState {
  if (state === null) throw new Error('the log is empty');
  return state;
}
