import {
  asSeenBy,
  createRoom,
  decide,
  evolve,
  playerStandings,
  roundStandings,
  type Command,
  type Context,
  type PlayerStandings,
  type RoomEvent,
  type RoomState,
  type RoundOutline,
  type RoundState,
  type Sender,
  type Standing,
  type Viewer,
} from '@lowest-point/game';
import { areYouDone, compassAndCrow, oppositeDay, steepOrHigh } from '../../lessons/judgements.ts';
import { machines } from '../../machines.ts';
import { rounds } from '../../rules.ts';
import { seeded } from '../../test/seeded.ts';
import type { State } from '../types.ts';

const lesson = { id: 'judgements', rounds: [oppositeDay, steepOrHigh, compassAndCrow, areYouDone] };
const openedAt = 1_700_000_000_000;

/** One answer: who, and what; null: no move. */
export interface Given {
  readonly seat: number;
  readonly answer: number | ((state: State, seat: number) => number);
}

export interface Played {
  readonly outline: RoundOutline;
  /** The round as this viewer has folded it from the events that the viewer may see. */
  readonly seenBy: (viewer: Viewer) => RoundState;
  readonly standings: readonly Standing[];
  readonly standingsFor: (seat: number) => PlayerStandings | null;
  readonly moveTimes: readonly { readonly seat: number; readonly at: number; readonly data: unknown }[];
  readonly openedAt: number;
  readonly closesAt: number | null;
}

/** Plays one round of questions with the rules that the server runs. `until`: how far the host goes. */
export function playRound(
  id: string,
  players: number,
  given: readonly Given[],
  until: 'open' | 'revealed' = 'open',
  seed = 1,
): Played {
  const index = lesson.rounds.findIndex((round) => round.id === id);
  const outline = lesson.rounds[index];
  if (outline === undefined) throw new Error(`there is no round "${id}"`);
  const random = seeded(seed);
  const events: RoomEvent[] = [];
  let room = null as RoomState | null;
  const record = (drafts: readonly object[], by: RoomEvent['by'], at: number): void => {
    for (const draft of drafts) {
      const event = { ...draft, seq: events.length + 1, at, by, version: 1 } as RoomEvent;
      events.push(event);
      room = evolve(room, event, rounds);
    }
  };
  const send = (by: Sender, command: Command, at: number): void => {
    const context: Context = {
      by,
      now: at,
      random,
      names: { isTaken: () => false, isUnfit: () => false },
      rounds,
      machines,
      sha256: () => '0'.repeat(64),
    };
    if (room === null) throw new Error('no room');
    const result = decide(room, command, context);
    if (!result.ok) throw new Error(`${command.type}: ${JSON.stringify(result)}`);
    record(result.value.events, by.role === 'player' ? by.seat : 'host', at);
  };

  record(createRoom({ room: '0'.repeat(32), lesson, language: 'en' }), 'server', openedAt - 60_000);
  for (let seat = 0; seat < players; seat++)
    send({ role: 'newcomer' }, { type: 'joinRoom', name: null, kind: 'student' }, openedAt - 30_000);
  send({ role: 'host' }, { type: 'briefRound', round: index, from: 'lobby' }, openedAt - 5_000);
  send({ role: 'host' }, { type: 'openRound', round: index }, openedAt);
  for (const [k, { seat, answer }] of given.entries()) {
    const state = room?.rounds[index]?.play as State;
    const move = {
      item: state.players[seat]?.answered.length ?? 0,
      answer: typeof answer === 'number' ? answer : answer(state, seat),
    };
    const at = openedAt + Math.round((50_000 * (k + 1)) / given.length);
    send({ role: 'player', seat }, { type: 'makeMove', round: index, move }, at);
  }
  if (until === 'revealed') {
    send({ role: 'host' }, { type: 'closeRound', round: index }, openedAt + 58_000);
    send({ role: 'host' }, { type: 'revealRound', round: index }, openedAt + 59_000);
  }

  return {
    outline,
    seenBy: (viewer) => fold(events, viewer, index),
    standings: room === null ? [] : roundStandings(room, index),
    standingsFor: (seat) =>
      room === null ? null : (playerStandings(room, (k) => `Surveyor ${k + 1}`)?.(seat) ?? null),
    moveTimes: events.flatMap((event) =>
      event.type === 'moveMade' ? [{ seat: event.data.seat, at: event.at, data: event.data.data }] : [],
    ),
    openedAt,
    closesAt: outline.seconds === null ? null : openedAt + outline.seconds * 1000,
  };
}

function fold(events: readonly RoomEvent[], viewer: Viewer, index: number): RoundState {
  let whole: RoomState | null = null;
  let seen: RoomState | null = null;
  for (const event of events) {
    const visible = asSeenBy(viewer, whole, event, rounds);
    whole = evolve(whole, event, rounds);
    if (visible !== null) seen = evolve(seen, visible, rounds);
  }
  const round = seen?.rounds[index];
  if (!round) throw new Error('the round was not opened');
  return round;
}
