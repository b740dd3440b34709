import { playingSeats, rulesFor, type RoomEvent, type RoomState } from '@lowest-point/game';
import type { RosterRow } from '@lowest-point/protocol';
import { machineName } from '@lowest-point/rounds/views';
import { folds } from '@lowest-point/rounds/folds';

/** What somebody is called here: the roster says, and until it has come the pseudonym. */
export function nameFinder(state: RoomState, roster: readonly RosterRow[]): (seat: number) => string {
  const names = new Map(roster.map(({ seat, name }) => [seat, name]));
  return (seat) => {
    const machine = state.seats[seat]?.machine ?? null;
    if (machine !== null) return machineName(machine, state.language);
    return names.get(seat) ?? state.seats[seat]?.pseudonym ?? '';
  };
}

/** How many play, and how many of their phones are away; when the lesson is finished nobody is missed. */
export function attendance(
  state: RoomState,
  roster: readonly RosterRow[],
): { players: number; away: number } {
  const isOver = state.phase.name === 'finished';
  const away = new Set(roster.filter(({ isConnected }) => !isConnected && !isOver).map(({ seat }) => seat));
  const seats = playingSeats(state);
  return { players: seats.length, away: seats.filter((seat) => away.has(seat)).length };
}

/** Moves made in a round, and how many there could be. */
export function movesOf(state: RoomState, index: number): { made: number; possible: number } {
  const outline = state.lesson.rounds[index];
  const round = state.rounds[index];
  const seats = playingSeats(state);
  if (outline === undefined) return { made: 0, possible: 0 };
  const possible = outline.moves * seats.length;
  if (!round) return { made: 0, possible };
  const rules = rulesFor(folds, outline.type);
  return { made: seats.reduce((sum, seat) => sum + rules.movesMade(round.play, seat), 0), possible };
}

/** When each move of a round was made, for drawings over time. */
export function moveTimes(events: readonly RoomEvent[], index: number) {
  return events.flatMap((event) =>
    event.type === 'moveMade' && event.data.round === index
      ? [{ seat: event.data.seat, at: event.at, data: event.data.data }]
      : [],
  );
}
