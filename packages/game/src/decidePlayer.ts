import * as v from 'valibot';
import { chosenName } from './chosenName.ts';
import type { JoinCommand, PlayerCommand } from './command.ts';
import type { Context } from './context.ts';
import { deadlineOf } from './decideRound.ts';
import type { Decision } from './decision.ts';
import type { DraftEvent } from './event.ts';
import { playingSeats } from './playingSeats.ts';
import { drawPseudonym } from './pseudonym.ts';
import type { Rejection } from './rejection.ts';
import { accept, reject, type Result } from './result.ts';
import { rulesFor } from './roundRules.ts';
import type { RoomState } from './state.ts';

/** A newcomer asks for a seat. [J1–J5, N4, N5] */
export function decideJoin(state: RoomState, command: JoinCommand, context: Context): Result<Decision> {
  const refusal = refusesNewcomers(state);
  if (refusal !== null) return reject(refusal);

  const seat = state.seats.length;
  const chosen = chosenName(state, command.name, seat, context);
  if (!chosen.ok) return chosen;

  const pseudonym = pseudonymFor(state, context);
  const events: DraftEvent[] = [{ type: 'playerJoined', data: { seat, pseudonym, kind: command.kind } }];
  const dealt = dealtLate(state, seat, false, context);
  if (dealt !== null) events.push(dealt);
  return accept({ events, names: [{ seat, name: chosen.value }] });
}

function pseudonymFor(state: RoomState, { suggestion, names, random }: Context): string {
  const isTaken = (name: string): boolean =>
    names.isTaken(name, null) || state.seats.some((other) => other?.pseudonym === name);
  const isFree = suggestion !== undefined && !isTaken(suggestion);
  return isFree ? suggestion : drawPseudonym(state.language, isTaken, random);
}

/** [J2–J4, H5] */
function refusesNewcomers(state: RoomState): Rejection | null {
  if (state.phase.name === 'finished') return 'roomFinished';
  if (state.settings.isLocked) return 'roomLocked';
  if (!state.settings.admitsLate && state.phase.name !== 'lobby') return 'lessonUnderWay';
  return playingSeats(state).length >= state.settings.maxPlayers ? 'roomFull' : null;
}

/** What the others were dealt when the round opened. [J5] */
export function dealtLate(
  state: RoomState,
  seat: number,
  isMachine: boolean,
  context: Pick<Context, 'rounds'>,
): Extract<DraftEvent, { type: 'seatDealt' }> | null {
  if (state.phase.name !== 'open' && state.phase.name !== 'paused') return null;
  const { round: index } = state.phase;
  const round = state.rounds[index];
  const outline = state.lesson.rounds[index];
  if (!round?.hidden || outline === undefined) return null;
  const data = rulesFor(context.rounds, outline.type).deal(round.play, round.hidden, seat, isMachine);
  return data === null ? null : { type: 'seatDealt', data: { round: index, seat, data } };
}

/** A player who has a seat asks for something. [J6, M8] */
export function decidePlayer(
  state: RoomState,
  command: PlayerCommand,
  seat: number,
  context: Context,
): Result<Decision> {
  const player = state.seats[seat];
  if (!player) return reject('unknownSeat');
  if (player.isRemoved) return reject('playerRemoved');
  switch (command.type) {
    case 'renameMyself':
      return renamed(state, seat, command.name, context);
    case 'makeMove':
      return decideMove(state, command.round, command.move, seat, context);
  }
}

/** [N6, H5] */
function renamed(state: RoomState, seat: number, name: string | null, context: Context): Result<Decision> {
  if (state.phase.name === 'finished') return reject('roomFinished');
  const chosen = chosenName(state, name, seat, context);
  if (!chosen.ok) return chosen;
  return accept({
    events: [{ type: 'playerRenamed', data: { seat } }],
    names: [{ seat, name: chosen.value }],
  });
}

function decideMove(
  state: RoomState,
  index: number,
  move: unknown,
  seat: number,
  context: Context,
): Result<Decision> {
  const outcome = outcomeOf(state, index, move, seat, context);
  if (!outcome.ok) return outcome;
  return accept({ events: [{ type: 'moveMade', data: { round: index, seat, data: outcome.value } }] });
}

/** What the round's own rules record of a move. [M1–M6] */
export function outcomeOf(
  state: RoomState,
  index: number,
  move: unknown,
  seat: number,
  context: Pick<Context, 'now' | 'rounds'>,
): Result<unknown> {
  const { phase } = state;
  if (phase.name === 'paused' && phase.round === index) return reject('roundPaused');
  if (phase.name !== 'open') return reject('roundNotOpen');
  if (phase.round !== index) return reject('otherRound');
  const deadline = deadlineOf(state);
  if (deadline !== null && context.now >= deadline.closesAt) return reject('roundNotOpen');

  const round = state.rounds[index];
  const outline = state.lesson.rounds[index];
  if (!round?.hidden || outline === undefined) return reject('roundNotOpen');
  const rules = rulesFor(context.rounds, outline.type);
  if (rules.movesMade(round.play, seat) >= outline.moves) return reject('movesUsedUp');
  const parsed = v.safeParse(rules.schemas.move, move);
  if (!parsed.success) return reject('moveMisshapen');
  return rules.decide(round.play, round.hidden, seat, parsed.output);
}
