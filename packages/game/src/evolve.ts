import type { DraftEvent, RoomEvent } from './event.ts';
import { rulesFor, type FoldRegistry } from './roundRules.ts';
import { withSeat } from './seats.ts';
import type { Hidden, Phase, RoomState, RoundState, Seat } from './state.ts';

/** Somebody who joined, but whose joining this viewer may not see. */
const unknownSeat: Seat = { pseudonym: '', kind: 'student', machine: null, isRemoved: false, n: 0 };

/**
 * The room after one more event. Everything that anyone ever sees is folded by this function: live, after a
 * reconnect, in a replay, after a crash. It decides nothing and computes no loss: what counts stands in the event.
 *
 * Viewers who may not see every event may leave numbers out, but never go back. [E1, E6, V6]
 * Throws where the event does not follow the state: the log is then damaged, or newer than the program.
 */
export function evolve(state: RoomState | null, event: RoomEvent, rounds: FoldRegistry): RoomState {
  const before = state ?? created(event);
  if (state !== null && event.seq <= state.seq) {
    throw new Error(`event ${event.seq} does not follow event ${state.seq}`);
  }
  const after = applied(before, event, event, rounds);
  const consumed =
    typeof event.by === 'number' && event.n !== undefined
      ? withNumber(after.seats, event.by, event.n)
      : after.seats;
  return { ...after, seats: consumed, seq: event.seq };
}

function created(event: RoomEvent): RoomState {
  if (event.type !== 'roomCreated')
    throw new Error(`event ${event.seq}: a room begins with roomCreated, not ${event.type}`);
  const { room, lesson, language, settings } = event.data;
  return {
    seq: 0,
    room,
    lesson,
    language,
    settings,
    seats: [],
    phase: { name: 'lobby' },
    rounds: lesson.rounds.map(() => null),
    scored: [],
    configs: null,
    drawn: null,
  };
}

function applied(state: RoomState, event: DraftEvent, { at }: RoomEvent, rounds: FoldRegistry): RoomState {
  switch (event.type) {
    case 'roomCreated':
      if (state.seq > 0) throw new Error('the room was created before');
      return state;
    case 'lessonLoaded':
      return { ...state, configs: event.data.configs };
    case 'settingsChanged':
      return { ...state, settings: { ...state.settings, ...event.data.settings } };

    case 'playerJoined': {
      const { seat, pseudonym, kind, machine = null } = event.data;
      return { ...state, seats: withSeat(state.seats, seat, { ...unknownSeat, pseudonym, kind, machine }) };
    }
    case 'playerRenamed':
      return state;
    case 'playerRemoved':
      return { ...state, seats: changeSeat(state.seats, event.data.seat, { isRemoved: true }) };
    case 'playerRestored':
      return { ...state, seats: changeSeat(state.seats, event.data.seat, { isRemoved: false }) };

    case 'roundBriefed':
      return { ...state, phase: { name: 'briefed', round: event.data.round } };
    case 'roundDrawn':
      return { ...state, drawn: event.data };
    case 'roundOpened':
      return roundOpened(state, event.data, at, rounds);
    case 'seatDealt':
    case 'moveMade': {
      const { round, seat, data } = event.data;
      const rules = rulesFor(rounds, outline(state, round).type);
      return changeRound(state, round, (old) => ({ ...old, play: rules.evolve(old.play, seat, data) }));
    }
    case 'roundPaused':
      return { ...state, phase: { name: 'paused', ...event.data } };
    case 'roundResumed':
      return { ...state, phase: { name: 'open', ...event.data } };
    case 'deadlineMoved':
      return { ...state, phase: { name: 'open', round: event.data.round, closesAt: event.data.closesAt } };
    case 'roundClosed':
      return { ...state, phase: { name: 'closed', round: event.data.round } };
    case 'roundScored':
      return scored(state, event.data);
    case 'roundRevealed': {
      const { round, config, facts, salt, data, machines = [] } = event.data;
      const revealed = changeRound(state, round, (old) => ({
        ...old,
        hidden: { config, facts, salt },
        machines,
        revealed: { everyone: data, staff: old.revealed?.staff ?? null },
      }));
      return { ...revealed, phase: { name: 'revealed', round } };
    }
    case 'classRevealed': {
      const { round, data } = event.data;
      const known = scored(state, event.data);
      return changeRound(known, round, (old) => ({
        ...old,
        revealed: { everyone: old.revealed?.everyone ?? null, staff: data },
      }));
    }
    case 'standingsShown':
      return { ...state, phase: { name: 'standings', round: event.data.round } };
    case 'podiumShown':
      return { ...state, phase: { name: 'podium' } };
    case 'lessonFinished':
      return { ...state, phase: { name: 'finished' } };
  }
}

function roundOpened(
  state: RoomState,
  { round, shown, commitment, closesAt }: Extract<DraftEvent, { type: 'roundOpened' }>['data'],
  at: number,
  rounds: FoldRegistry,
): RoomState {
  const rules = rulesFor(rounds, outline(state, round).type);
  const opened: RoundState = {
    openedAt: at,
    commitment,
    shown,
    play: rules.initialState(shown),
    hidden: drawnFor(state, round),
    standings: null,
    machineStandings: [],
    machines: [],
    revealed: null,
  };
  const phase: Phase = { name: 'open', round, closesAt };
  return { ...state, phase, drawn: null, rounds: state.rounds.with(round, opened) };
}

/** What was drawn for the round about to open; null for all but the server. */
export function drawnFor({ drawn, configs }: RoomState, round: number): Hidden | null {
  return drawn?.round === round ? { config: configs?.[round], facts: drawn.facts, salt: drawn.salt } : null;
}

function scored(
  state: RoomState,
  { round, standings, machines = [] }: Extract<DraftEvent, { type: 'roundScored' }>['data'],
): RoomState {
  const changed = changeRound(state, round, (old) => ({ ...old, standings, machineStandings: machines }));
  return state.scored.includes(round) ? changed : { ...changed, scored: [...state.scored, round] };
}

function outline(state: RoomState, round: number) {
  const found = state.lesson.rounds[round];
  if (found === undefined) throw new Error(`the lesson has no round ${round}`);
  return found;
}

function changeRound(state: RoomState, round: number, change: (old: RoundState) => RoundState): RoomState {
  const old = state.rounds[round];
  if (!old) throw new Error(`round ${round} was never opened`);
  return { ...state, rounds: state.rounds.with(round, change(old)) };
}

function changeSeat(seats: RoomState['seats'], number: number, change: Partial<Seat>): RoomState['seats'] {
  return withSeat(seats, number, { ...(seats[number] ?? unknownSeat), ...change });
}

function withNumber(seats: RoomState['seats'], number: number, n: number): RoomState['seats'] {
  return changeSeat(seats, number, { n });
}
