import type { Command } from './command.ts';
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

/** The first events of a room. [R1] */
export function createRoom({ room, lesson, language }: NewRoom): DraftEvent[] {
  const { id, rounds } = outlineOf(lesson);
  return [
    {
      type: 'roomCreated',
      data: { room, lesson: { id, rounds: [...rounds] }, language, settings: defaultSettings },
    },
    { type: 'lessonLoaded', data: { configs: lesson.rounds.map((round) => round.config) } },
  ];
}

/**
 * What comes of a command: events, or the reason why nothing happens. Changes nothing itself, and is handed everything
 * it needs, so that the same state, command and context always give the same answer. [E3, M8, H1]
 */
export function decide(state: RoomState, command: Command, context: Context): Result<Decision> {
  const { by } = context;
  switch (command.type) {
    case 'joinRoom':
      return by.role === 'newcomer' ? decideJoin(state, command, context) : reject('unknownSeat');
    case 'renameMyself':
    case 'makeMove':
      return by.role === 'player' ? decidePlayer(state, command, by.seat, context) : reject('unknownSeat');
    case 'passDeadline':
      return by.role === 'clock' ? passDeadline(state, context) : reject('notHost');
    case 'resumeAfterOutage':
      return by.role === 'server' ? resumeAfterOutage(state, command.downMs, context) : reject('notHost');
    case 'briefRound':
    case 'openRound':
    case 'pauseRound':
    case 'resumeRound':
    case 'moveDeadline':
    case 'closeRound':
    case 'revealRound':
    case 'showStandings':
    case 'showPodium':
    case 'finishLesson':
    case 'changeSettings':
    case 'addMachine':
    case 'renamePlayer':
    case 'removePlayer':
    case 'restorePlayer':
      return by.role === 'host' ? decideHost(state, command, context) : reject('notHost');
  }
}

/** When the room wants to hear from the clock; null: not at all. [T5] */
export function nextDeadline(state: RoomState): number | null {
  return deadlineOf(state)?.closesAt ?? null;
}

/** [T2] */
function passDeadline(state: RoomState, context: Context): Result<Decision> {
  const deadline = deadlineOf(state);
  if (deadline === null || context.now < deadline.closesAt) return reject('phasePassed');
  return closed(state, deadline.round, 'clock', context);
}

/** The least time that is left of a round when the server comes back. */
const leastAfterOutageMs = 20_000;

/** [T4] */
function resumeAfterOutage(state: RoomState, downMs: number, context: Context): Result<Decision> {
  const deadline = deadlineOf(state);
  if (deadline === null) return reject('phasePassed');
  const { round } = deadline;
  const closesAt = Math.max(
    deadline.closesAt + Math.max(0, Math.round(downMs)),
    context.now + leastAfterOutageMs,
  );
  return accept({ events: [{ type: 'deadlineMoved', data: { round, closesAt, because: 'outage' } }] });
}
