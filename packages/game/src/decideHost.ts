import { chosenName } from './chosenName.ts';
import type { HostCommand } from './command.ts';
import type { Context } from './context.ts';
import { machineAdded } from './decideMachine.ts';
import { closed, opened, revealed } from './decideRound.ts';
import type { Decision } from './decision.ts';
import type { DraftEvent } from './event.ts';
import { accept, reject, type Result } from './result.ts';
import type { Phase, RoomState } from './state.ts';

type PhaseName = Phase['name'];

/** A host asks for something. Steps that name a phase or round that has passed change nothing. [H2–H5, R2–R9] */
export function decideHost(state: RoomState, command: HostCommand, context: Context): Result<Decision> {
  if (state.phase.name === 'finished') return reject('roomFinished');
  switch (command.type) {
    case 'briefRound':
      return briefed(state, command.round, command.from);
    case 'openRound':
      return isIn(state, command.round, 'briefed')
        ? opened(state, command.round, context)
        : reject('phasePassed');
    case 'pauseRound':
      return paused(state, command.round, context);
    case 'resumeRound':
      return resumed(state, command.round, context);
    case 'moveDeadline':
      return deadlineMoved(state, command, context);
    case 'closeRound':
      return isIn(state, command.round, 'open', 'paused')
        ? closed(state, command.round, 'host', context)
        : reject('phasePassed');
    case 'revealRound':
      return isIn(state, command.round, 'closed')
        ? revealed(state, command.round, context)
        : reject('phasePassed');
    case 'showStandings':
      return isIn(state, command.round, 'revealed')
        ? one({ type: 'standingsShown', data: { round: command.round } })
        : reject('phasePassed');
    case 'showPodium':
      return startsFrom(state, command.from, 'briefed', 'revealed', 'standings')
        ? one({ type: 'podiumShown', data: {} })
        : reject('phasePassed');
    case 'finishLesson':
      return finished(state, command.from);
    case 'changeSettings':
      return one({ type: 'settingsChanged', data: { settings: command.settings } });
    case 'addMachine':
      return machineAdded(state, command.machine, context);
    case 'renamePlayer':
      return playerRenamed(state, command.seat, command.name, context);
    case 'removePlayer':
      return state.seats[command.seat]?.isRemoved === false
        ? one({ type: 'playerRemoved', data: { seat: command.seat } })
        : reject('unknownSeat');
    case 'restorePlayer':
      return state.seats[command.seat]?.isRemoved === true
        ? one({ type: 'playerRestored', data: { seat: command.seat } })
        : reject('nothingToUndo');
  }
}

/** [R2] */
function briefed(state: RoomState, round: number, from: string): Result<Decision> {
  if (state.lesson.rounds[round] === undefined) return reject('unknownRound');
  const isNew = state.rounds[round] === null && !isIn(state, round, 'briefed');
  return isNew && startsFrom(state, from, 'lobby', 'briefed', 'revealed', 'standings')
    ? one({ type: 'roundBriefed', data: { round } })
    : reject('phasePassed');
}

/** [R4] */
function paused(state: RoomState, round: number, { now }: Context): Result<Decision> {
  const { phase } = state;
  if (phase.name !== 'open' || phase.round !== round) return reject('phasePassed');
  const remainingMs = phase.closesAt === null ? null : Math.max(0, phase.closesAt - now);
  return one({ type: 'roundPaused', data: { round, remainingMs } });
}

/** [R4] */
function resumed(state: RoomState, round: number, { now }: Context): Result<Decision> {
  const { phase } = state;
  if (phase.name !== 'paused' || phase.round !== round) return reject('phasePassed');
  const closesAt = phase.remainingMs === null ? null : now + phase.remainingMs;
  return one({ type: 'roundResumed', data: { round, closesAt } });
}

/** [T3] */
function deadlineMoved(
  state: RoomState,
  command: Extract<HostCommand, { type: 'moveDeadline' }>,
  { now }: Context,
): Result<Decision> {
  const { phase } = state;
  if (phase.name !== 'open' || phase.round !== command.round) return reject('phasePassed');
  if (phase.closesAt !== command.from) return reject('deadlinePassed');
  const closesAt = command.byMs === null ? null : Math.max(now, (phase.closesAt ?? now) + command.byMs);
  return one({ type: 'deadlineMoved', data: { round: command.round, closesAt, because: 'host' } });
}

/** [R9] */
function finished(state: RoomState, from: string): Result<Decision> {
  if (state.phase.name === 'open' || state.phase.name === 'paused') return reject('roundStillOpen');
  return state.phase.name === from ? one({ type: 'lessonFinished', data: {} }) : reject('phasePassed');
}

/** [N3, N6] */
function playerRenamed(
  state: RoomState,
  seat: number,
  name: string | null,
  context: Context,
): Result<Decision> {
  if (!state.seats[seat]) return reject('unknownSeat');
  const chosen = chosenName(state, name, seat, context);
  if (!chosen.ok) return chosen;
  return accept({
    events: [{ type: 'playerRenamed', data: { seat } }],
    names: [{ seat, name: chosen.value }],
  });
}

function isIn(state: RoomState, round: number, ...names: readonly PhaseName[]): boolean {
  const { phase } = state;
  return names.includes(phase.name) && 'round' in phase && phase.round === round;
}

function startsFrom(state: RoomState, from: string, ...names: readonly PhaseName[]): boolean {
  return state.phase.name === from && names.includes(state.phase.name);
}

function one(event: DraftEvent): Result<Decision> {
  return accept({ events: [event] });
}
