import type { Audience } from './audience.ts';
import type { Command, HostCommand, JoinCommand, PlayerCommand } from './command.ts';
import type { Context, NewRoom } from './context.ts';
import { decideHost } from './decideHost.ts';
import { decideJoin, decidePlayer } from './decidePlayer.ts';
import { closed, deadlineOf } from './decideRound.ts';
import type { Decision } from './decision.ts';
import type { DraftEvent } from './event.ts';
import { outlineOf } from './lesson.ts';
import { accept, reject, type Result } from './result.ts';
import { defaultSettings } from './settings.ts';
import type { RoomState } from './state.ts';

/** The first events of a room. */
export function createRoom({ room, lesson, language }: NewRoom): DraftEvent[] {
  const configs = lesson.rounds.map((round) => round.config);
  return [
    {
      type: 'roomCreated',
      data: {
        room,
        lesson: { ...outlineOf(lesson), rounds: [...outlineOf(lesson).rounds] },
        language,
        settings: defaultSettings,
      },
    },
    { type: 'lessonLoaded', data: { configs } },
  ];
}

/**
 * What comes of a command: events, or the reason why nothing happens. Changes nothing itself, and is handed everything
 * it needs, so that the same state, command and context always give the same answer.
 */
export function decide(state: RoomState, command: Command, context: Context): Result<Decision> {
  const { by } = context;
  switch (command.type) {
    case 'joinRoom':
      return by.role === 'newcomer'
        ? decideJoin(state, command satisfies JoinCommand, context)
        : reject('unknownSeat');
    case 'renameMyself':
    case 'makeMove':
      return by.role === 'player'
        ? decidePlayer(state, command satisfies PlayerCommand, by.seat, context)
        : reject('unknownSeat');
    case 'passDeadline':
      return decidePassDeadline(state, context);
    case 'resumeAfterOutage':
      return decideResumeAfterOutage(state, command.downMs, context);
    default:
      return by.role === 'host'
        ? decideHost(state, command satisfies HostCommand, context)
        : reject('notHost');
  }
}

/** When the room wants to hear from the clock; null: not at all. */
export function nextDeadline(state: RoomState): number | null {
  return state.phase.name === 'open' ? state.phase.closesAt : null;
}

function decidePassDeadline(state: RoomState, context: Context): Result<Decision> {
  const deadline = deadlineOf(state);
  if (context.by.role !== 'clock' || deadline === null || context.now < deadline.closesAt)
    return reject('phasePassed');
  return closed(state, deadline.round, 'clock', context);
}

/** The least time that is left of a round when the server comes back. */
const leastAfterOutageMs = 20_000;

function decideResumeAfterOutage(state: RoomState, downMs: number, context: Context): Result<Decision> {
  const deadline = deadlineOf(state);
  if (context.by.role !== 'server' || deadline === null) return reject('phasePassed');
  const closesAt = Math.max(
    deadline.closesAt + Math.max(0, Math.round(downMs)),
    context.now + leastAfterOutageMs,
  );
  return accept({
    events: [{ type: 'deadlineMoved', data: { round: deadline.round, closesAt, because: 'outage' } }],
  });
}

/** Who may see an event, from its type alone. */
export function audienceOf(event: DraftEvent): Audience {
  switch (event.type) {
    case 'lessonLoaded':
    case 'roundDrawn':
      return { to: 'server' };
    case 'roundScored':
      return { to: 'host' };
    case 'classRevealed':
      return { to: 'staff' };
    case 'playerJoined':
    case 'playerRenamed':
    case 'playerRemoved':
    case 'playerRestored':
    case 'seatDealt':
    case 'moveMade':
      return { to: 'players', seats: [event.data.seat] };
    default:
      return { to: 'everyone' };
  }
}
