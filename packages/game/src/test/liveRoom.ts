import type { Command } from '../command.ts';
import type { Sender } from '../context.ts';
import { createRoom, decide } from '../decide.ts';
import type { Cause, DraftEvent, RoomEvent } from '../event.ts';
import { evolve } from '../evolve.ts';
import type { Rejection } from '../rejection.ts';
import type { RoomState } from '../state.ts';
import { lesson, start } from './events.ts';
import { context, deepFreeze, seeded } from './given.ts';
import { rounds } from './guess.ts';

/** One recorded event, with the room before and after it. */
export interface Step {
  readonly before: RoomState | null;
  readonly event: RoomEvent;
  readonly after: RoomState;
}

/** A room that goes on: commands are decided and recorded as a server does it, by a clock that the test turns. */
export interface LiveRoom {
  readonly steps: readonly Step[];
  state(): RoomState;
  /** What came of the command: the reason why not, or null. */
  send(by: Sender, command: Command): Rejection | null;
  wait(ms: number): void;
  now(): number;
}

export function liveRoom(seed: number): LiveRoom {
  const random = seeded(seed);
  const steps: Step[] = [];
  let state: RoomState | null = null;
  let now = start;

  const record = (drafts: readonly DraftEvent[], by: Cause, n?: number): void => {
    for (const draft of drafts) {
      const number = n === undefined ? {} : { n };
      const event = deepFreeze<RoomEvent>({
        seq: steps.length + 1,
        at: now,
        by,
        ...number,
        version: 1,
        ...draft,
      });
      const after = deepFreeze(evolve(state, event, rounds));
      steps.push({ before: state, event, after });
      state = after;
    }
  };
  const current = (): RoomState => {
    if (state === null) throw new Error('no room');
    return state;
  };

  record(createRoom({ room: 'r'.repeat(32), lesson, language: 'en' }), 'server');
  return {
    steps,
    state: current,
    send(by, command) {
      const result = decide(current(), deepFreeze(command), context(by, { now, random }));
      if (!result.ok) return result.rejection;
      const n = by.role === 'player' ? (current().seats[by.seat]?.n ?? 0) + 1 : undefined;
      record(result.value.events, causeOf(by, current().seats.length), n);
      return null;
    },
    wait(ms) {
      now += ms;
    },
    now: () => now,
  };
}

function causeOf(by: Sender, nextSeat: number): Cause {
  if (by.role === 'player') return by.seat;
  return by.role === 'newcomer' ? nextSeat : by.role;
}
