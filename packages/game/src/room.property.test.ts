import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RoomEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { parseEvent, readRecording, writeRecording } from './recording.ts';
import { chaos } from './test/chaos.ts';
import { context, deepFreeze, host, newcomer, player } from './test/given.ts';
import { rounds } from './test/guess.ts';
import { decide } from './decide.ts';
import type { RoomState } from './state.ts';

const eventsOf = (room: { steps: readonly { event: RoomEvent }[] }) => room.steps.map(({ event }) => event);

test('E1 folding the recorded events, as read back from a file, gives the live state at every number', () => {
  fc.assert(
    fc.property(chaos, (room) => {
      const read = readRecording(writeRecording(eventsOf(room)), rounds);
      let state: RoomState | null = null;
      for (const [k, event] of read.entries()) {
        state = evolve(state, event, rounds);
        expect(state).toEqual(room.steps[k]?.after);
      }
    }),
  );
});

test('E2 every event, and every state, is the same after a journey through JSON', () => {
  fc.assert(
    fc.property(chaos, (room) => {
      for (const { event, after } of room.steps) {
        expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
        expect(JSON.parse(JSON.stringify(after))).toEqual(after);
      }
    }),
  );
});

test('E3 deciding changes nothing, whatever comes of it', () => {
  const senders = fc.constantFrom(host, newcomer, player(0), player(1));
  const commands = fc.constantFrom(
    { type: 'joinRoom', name: 'Ada', kind: 'student' } as const,
    { type: 'makeMove', round: 0, move: { guess: 4 } } as const,
    { type: 'makeMove', round: 1, move: { guess: 'x' } } as const,
    { type: 'openRound', round: 0 } as const,
    { type: 'closeRound', round: 0 } as const,
    { type: 'revealRound', round: 0 } as const,
    { type: 'removePlayer', seat: 0 } as const,
    { type: 'changeSettings', settings: { maxPlayers: 1 } } as const,
  );
  fc.assert(
    fc.property(chaos, senders, commands, (room, by, command) => {
      // The live room is frozen to its depths: a write would throw. What is not frozen would show here.
      const state = room.state();
      const before = JSON.stringify(state);
      decide(state, deepFreeze(command), context(by));
      expect(JSON.stringify(room.state())).toBe(before);
    }),
  );
});

test('E4 events are numbered from 1 without gaps, in an order that time agrees with', () => {
  fc.assert(
    fc.property(chaos, (room) => {
      const events = eventsOf(room);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, k) => k + 1));
      expect(events.every(({ at }, k) => k === 0 || at >= (events[k - 1]?.at ?? 0))).toBe(true);
    }),
  );
});

test('M7 each player’s recorded commands are numbered 1, 2, 3 …, and the state knows the last', () => {
  fc.assert(
    fc.property(chaos, (room) => {
      for (const [seat, known] of room.state().seats.entries()) {
        const numbers = eventsOf(room).flatMap(({ by, n }) => (by === seat && n !== undefined ? [n] : []));
        expect(numbers).toEqual(numbers.map((_, k) => k + 1));
        expect(known?.n).toBe(numbers.length);
      }
    }),
  );
});

test('M1 every recorded move stands between its round’s opening and closing, in no pause, before the deadline', () => {
  fc.assert(
    fc.property(chaos, (room) => {
      for (const { before, event } of room.steps) {
        if (event.type !== 'moveMade') continue;
        const phase = before?.phase;
        expect(phase).toMatchObject({ name: 'open', round: event.data.round });
        if (phase?.name === 'open' && phase.closesAt !== null) expect(event.at).toBeLessThan(phase.closesAt);
      }
    }),
  );
});

test('M4 nobody ever has more moves recorded than the lesson gives', () => {
  fc.assert(
    fc.property(chaos, (room) => {
      const made = new Map<string, number>();
      for (const event of eventsOf(room)) {
        if (event.type !== 'moveMade') continue;
        const key = `${event.data.round}/${event.data.seat}`;
        made.set(key, (made.get(key) ?? 0) + 1);
      }
      for (const [key, count] of made) {
        expect(count).toBeLessThanOrEqual(room.state().lesson.rounds[Number(key.split('/')[0])]?.moves ?? 0);
      }
    }),
  );
});

test.each(['roundOpened', 'roundClosed', 'roundScored', 'roundRevealed', 'classRevealed'] as const)(
  'H2 whatever is tapped, a round has at most one %s',
  (type) => {
    fc.assert(
      fc.property(chaos, (room) => {
        const numbers = eventsOf(room).flatMap((event) => (event.type === type ? [event.data.round] : []));
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
    );
  },
);

test('J1 seats are counted from 0, and pseudonyms are never given twice', () => {
  fc.assert(
    fc.property(chaos, (room) => {
      const joined = eventsOf(room).flatMap((event) => (event.type === 'playerJoined' ? [event.data] : []));
      expect(joined.map(({ seat }) => seat)).toEqual([...joined.keys()]);
      expect(new Set(joined.map(({ pseudonym }) => pseudonym)).size).toBe(joined.length);
    }),
  );
});
