import {
  createRoom,
  decide,
  evolve,
  type Cause,
  type Command,
  type Context,
  type DraftEvent,
  type Lesson,
  type NameChange,
  type RoomEvent,
  type RoomState,
  type Sender,
} from '@lowest-point/game';
import { createHash } from 'node:crypto';
import { machines, rounds } from '../rules.ts';
import { seeded } from './seeded.ts';

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A room as a server keeps it, with chance from a seed and a clock that is turned by hand. */
export interface LiveRoom {
  readonly events: readonly RoomEvent[];
  state(): RoomState;
  now(): number;
  wait(ms: number): void;
  /** Throws where the rules refuse. */
  send(by: Sender, command: Command): void;
}

export function liveRoom(lesson: Lesson, startAt: number, seed: number): LiveRoom {
  const random = seeded(seed);
  const events: RoomEvent[] = [];
  const names = new Map<number, string>();
  let state: RoomState | null = null;
  let now = startAt;

  const current = (): RoomState => {
    if (state === null) throw new Error('no room');
    return state;
  };
  const record = (drafts: readonly DraftEvent[], by: Cause, n?: number): void => {
    for (const draft of drafts) {
      const number = n === undefined ? {} : { n };
      const event: RoomEvent = { seq: events.length + 1, at: now, by, ...number, version: 1, ...draft };
      state = evolve(state, event, rounds);
      events.push(event);
    }
  };
  const contextFor = (by: Sender): Context => ({
    by,
    now,
    random,
    names: {
      isTaken: (name, except) => [...names].some(([seat, other]) => other === name && seat !== except),
      isUnfit: () => false,
    },
    rounds,
    machines,
    sha256,
  });
  const remember = ({ seat, name }: NameChange): void => {
    if (name === null) names.delete(seat);
    else names.set(seat, name);
  };

  record(createRoom({ room: 'f'.repeat(32), lesson, language: 'en' }), 'server');
  return {
    events,
    state: current,
    now: () => now,
    wait(ms) {
      now += ms;
    },
    send(by, command) {
      const result = decide(current(), command, contextFor(by));
      if (!result.ok) throw new Error(`${command.type}: ${result.rejection}`);
      const n = by.role === 'player' ? (current().seats[by.seat]?.n ?? 0) + 1 : undefined;
      const cause =
        by.role === 'player' ? by.seat : by.role === 'newcomer' ? current().seats.length : by.role;
      record(result.value.events, cause, n);
      result.value.names?.forEach(remember);
    },
  };
}
