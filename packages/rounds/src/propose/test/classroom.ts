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
import { theNeedForOptimization as lesson } from '../../lessons/theNeedForOptimization.ts';
import { machines, type Machine } from '../../machines.ts';
import { rounds } from '../../rules.ts';
import { seeded } from '../../test/seeded.ts';
import { proposeMachine } from '../machine.ts';

/** One proposal: who, which weights, how many seconds after the round was opened. */
export interface Proposed {
  readonly seat: number;
  readonly weights: readonly number[];
  readonly at: number;
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

const openedAt = 1_700_000_000_000;

/** Plays one round of the lesson with the rules that the server runs. `until`: how far the host goes. */
export function playRound(
  id: string,
  players: number,
  proposed: readonly Proposed[],
  until: 'open' | 'revealed' = 'open',
  names: readonly string[] = [],
  /** Optimisers, who take the seats after the players and make all their moves. */
  seated: readonly Machine[] = [],
): Played {
  const index = lesson.rounds.findIndex((round) => round.id === id);
  const outline = lesson.rounds[index];
  if (outline === undefined) throw new Error(`the lesson has no round "${id}"`);

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
      random: () => 0.5,
      names: { isTaken: () => false, isUnfit: () => false },
      rounds,
      sha256: () => '0'.repeat(64),
      machines,
    };
    if (room === null) throw new Error('no room');
    const result = decide(room, command, context);
    if (!result.ok) throw new Error(`${command.type}: ${JSON.stringify(result)}`);
    record(result.value.events, by.role === 'player' ? by.seat : 'host', at);
  };

  record(createRoom({ room: '0'.repeat(32), lesson, language: 'en' }), 'server', openedAt - 60_000);
  for (let seat = 0; seat < players; seat++)
    send({ role: 'newcomer' }, { type: 'joinRoom', name: null, kind: 'student' }, openedAt - 30_000);
  for (const machine of seated) send({ role: 'host' }, { type: 'addMachine', machine }, openedAt - 20_000);
  send({ role: 'host' }, { type: 'briefRound', round: index, from: 'lobby' }, openedAt - 5_000);
  send({ role: 'host' }, { type: 'openRound', round: index }, openedAt);
  const random = seeded(1);
  for (const [k, machine] of seated.entries()) {
    for (let turn = 0; turn < outline.moves; turn++) {
      const seat = players + k;
      const move = proposeMachine(playAt(room, index), seat, machine, random);
      if (move === null) break;
      send({ role: 'player', seat }, { type: 'makeMove', round: index, move }, openedAt + 500);
    }
  }
  for (const { seat, weights, at } of proposed.toSorted((a, b) => a.at - b.at)) {
    send(
      { role: 'player', seat },
      { type: 'makeMove', round: index, move: { weights: [...weights] } },
      openedAt + Math.round(at * 1000),
    );
  }
  if (until === 'revealed') {
    send({ role: 'host' }, { type: 'closeRound', round: index }, openedAt + 88_000);
    send({ role: 'host' }, { type: 'revealRound', round: index }, openedAt + 89_000);
  }

  return {
    outline,
    seenBy: (viewer) => fold(events, viewer, index),
    standings: room === null ? [] : roundStandings(room, index),
    standingsFor: (seat) =>
      room === null ? null : (playerStandings(room, (k) => names[k] ?? `Surveyor ${k + 1}`)?.(seat) ?? null),
    moveTimes: events.flatMap((event) =>
      event.type === 'moveMade' ? [{ seat: event.data.seat, at: event.at, data: event.data.data }] : [],
    ),
    openedAt,
    closesAt: outline.seconds === null ? null : openedAt + outline.seconds * 1000,
  };
}

function playAt(room: RoomState | null, index: number): unknown {
  return room?.rounds[index]?.play;
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
