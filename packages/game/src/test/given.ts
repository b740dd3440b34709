import { expect } from 'vitest';
import type { Command } from '../command.ts';
import type { Context, Sender } from '../context.ts';
import { decide } from '../decide.ts';
import type { NameChange } from '../decision.ts';
import type { DraftEvent, RoomEvent } from '../event.ts';
import { evolve } from '../evolve.ts';
import type { Rejection } from '../rejection.ts';
import type { RoomState } from '../state.ts';
import { start } from './events.ts';
import { rounds } from './guess.ts';

export const host: Sender = { role: 'host' };
export const newcomer: Sender = { role: 'newcomer' };
export const clock: Sender = { role: 'clock' };
export const server: Sender = { role: 'server' };
export const player = (seat: number): Sender => ({ role: 'player', seat });

/** A context in which nothing is taken or unfit, and chance always says 0.42. */
export function context(by: Sender, changes: Partial<Context> = {}): Context {
  return {
    by,
    now: start,
    random: () => 0.42,
    names: { isTaken: () => false, isUnfit: () => false },
    machines: ['gradientDescent', 'adam'],
    rounds,
    sha256: (text) => `hash of ${text}`,
    ...changes,
  };
}

/** As the room numbers them; all recorded by the server at the same time. */
export function numbered(events: readonly DraftEvent[], from = 1): RoomEvent[] {
  return events.map((event, k) => ({ seq: from + k, at: start, by: 'server', version: 1, ...event }));
}

export function folded(events: readonly RoomEvent[]): RoomState {
  const state = events.reduce<RoomState | null>((before, event) => evolve(before, event, rounds), null);
  if (state === null) throw new Error('no events, no room');
  return state;
}

/**
 * `given(events).when(sender, command).then(events)`, or `.rejects(reason)`. Everything handed to `decide` is frozen
 * to its depths, so that every example also proves that deciding changes nothing.
 */
export function given(...events: readonly DraftEvent[]) {
  const state = deepFreeze(folded(numbered(events)));
  return {
    state,
    when(by: Sender, command: Command, changes: Partial<Context> = {}) {
      const result = decide(state, deepFreeze(command), context(by, changes));
      return {
        then(...expected: readonly DraftEvent[]) {
          expect(result).toEqual({ ok: true, value: expect.objectContaining({ events: expected }) });
        },
        thenNames(...expected: readonly NameChange[]) {
          expect(result).toEqual({ ok: true, value: expect.objectContaining({ names: expected }) });
        },
        rejects(rejection: Rejection) {
          expect(result).toEqual({ ok: false, rejection });
        },
        /** What was decided, for a closer look. */
        events(): readonly DraftEvent[] {
          if (!result.ok) throw new Error(`rejected: ${result.rejection}`);
          return result.value.events;
        },
      };
    },
  };
}

export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

/** Numbers from 0 (included) to 1 (excluded), the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
