import { evolve, inBulk, readRecording, type RoomEvent, type RoomState } from '@lowest-point/game';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rounds } from '../rules.ts';

const folder = join(import.meta.dirname, '../../../../fixtures/recordings');
const events = readRecording(readFileSync(join(folder, '002-all-kinds.jsonl'), 'utf8'), rounds);

function folded(state: RoomState | null, some: readonly RoomEvent[]): RoomState | null {
  return some.reduce((before: RoomState | null, event) => evolve(before, event, rounds), state);
}

/** Whoever writes to it, or to anything in it, throws. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

it('a fold in bulk ends as a fold event by event, for every kind of round', () => {
  expect(inBulk(() => folded(null, events))).toEqual(folded(null, events));
});

it('changes nothing that it began with, and nothing changes what it ended with', () => {
  let state: RoomState | null = null;
  for (let k = 0; k < events.length; k += 37) {
    const begun: RoomState | null = state;
    state = frozen(inBulk(() => folded(begun, events.slice(k, k + 37))));
  }
  expect(state).toEqual(folded(null, events));
});

it('a fold that throws leaves no other fold in bulk', () => {
  expect(() =>
    inBulk(() => {
      throw new Error('torn');
    }),
  ).toThrow('torn');
  // Each state is kept, and must stay as it is.
  const state = events.reduce(
    (before: RoomState | null, event) => frozen(evolve(before, event, rounds)),
    null,
  );
  expect(state).toEqual(inBulk(() => folded(null, events)));
});
