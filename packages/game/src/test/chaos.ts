import fc from 'fast-check';
import type { Command } from '../command.ts';
import type { Sender } from '../context.ts';
import type { RoomState } from '../state.ts';
import { clock, host, newcomer, player, server } from './given.ts';
import { liveRoom, type LiveRoom } from './liveRoom.ts';

interface Impulse {
  readonly kind: number;
  readonly seat: number;
  readonly round: number;
  readonly number: number;
  readonly waitMs: number;
}

/** A class that does anything at any time, and a host who mostly, but not always, goes on with the lesson. */
export const chaos: fc.Arbitrary<LiveRoom> = fc
  .tuple(
    fc.integer(),
    fc.array(
      fc.record<Impulse>({
        kind: fc.integer({ min: 0, max: 39 }),
        seat: fc.nat(4),
        round: fc.nat(3),
        number: fc.oneof(fc.integer({ min: -2, max: 12 }), fc.constant(5000)),
        waitMs: fc.oneof(fc.constant(0), fc.nat(3000), fc.nat(3000), fc.nat(70_000)),
      }),
      { minLength: 20, maxLength: 100, size: 'max' },
    ),
  )
  .map(([seed, impulses]) => {
    const room = liveRoom(seed);
    for (const impulse of impulses) {
      room.wait(impulse.waitMs);
      const [by, command] = act(room.state(), impulse, room.now());
      room.send(by, command);
    }
    return room;
  });

function act(state: RoomState, { kind, seat, round, number }: Impulse, now: number): [Sender, Command] {
  const here = 'round' in state.phase ? state.phase.round : round;
  if (kind < 6) return [newcomer, { type: 'joinRoom', name: null, kind: 'student' }];
  if (kind < 24) {
    return [player(seat), { type: 'makeMove', round: kind === 6 ? round : here, move: { guess: number } }];
  }
  if (kind < 30) return [host, nextStep(state)];
  const from = 'closesAt' in state.phase ? state.phase.closesAt : null;
  const others: [Sender, Command][] = [
    [host, { type: 'briefRound', round, from: state.phase.name }],
    [host, { type: 'pauseRound', round: here }],
    [host, { type: 'resumeRound', round: here }],
    [host, { type: 'moveDeadline', round: here, from, byMs: number === 5000 ? null : number * 1000 }],
    [host, { type: 'removePlayer', seat }],
    [host, { type: 'restorePlayer', seat }],
    [host, { type: 'changeSettings', settings: { isLocked: number > 9, admitsLate: number < 9 } }],
    [player(seat), { type: 'renameMyself', name: `Ada ${number}` }],
    [clock, { type: 'passDeadline' }],
    [server, { type: 'resumeAfterOutage', downMs: now % 50_000 }],
  ];
  return others[kind - 30] ?? [host, nextStep(state)];
}

/** What a host does who just goes on. */
function nextStep({ phase, lesson }: RoomState): Command {
  switch (phase.name) {
    case 'lobby':
      return { type: 'briefRound', round: 0, from: 'lobby' };
    case 'briefed':
      return { type: 'openRound', round: phase.round };
    case 'open':
      return { type: 'closeRound', round: phase.round };
    case 'paused':
      return { type: 'resumeRound', round: phase.round };
    case 'closed':
      return { type: 'revealRound', round: phase.round };
    case 'revealed':
      return { type: 'showStandings', round: phase.round };
    case 'standings':
      return phase.round + 1 < lesson.rounds.length
        ? { type: 'briefRound', round: phase.round + 1, from: 'standings' }
        : { type: 'showPodium', from: 'standings' };
    case 'podium':
    case 'finished':
      return { type: 'finishLesson', from: phase.name };
  }
}
