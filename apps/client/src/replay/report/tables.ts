import {
  machineSeats,
  playingSeats,
  roundStandings,
  rulesFor,
  type Recording,
  type RoomState,
  type RoundRegistry,
} from '@lowest-point/game';
import type { Cell } from './csv.ts';
import { callerOf, scoredRounds, seenByHost } from './lesson.ts';
import { recordedMoves, type RecordedMove } from './moves.ts';
import type { TableWords } from './words.ts';

export type Table = readonly (readonly Cell[])[];

/** What a round is called, by its number in the lesson. */
export type RoundNames = (state: RoomState, round: number) => string;

/** One row for each player, and each machine, and round that was scored; the headings first. Whoever was removed is left out. */
export function resultsTable(
  recording: Recording,
  rounds: RoundRegistry,
  words: TableWords,
  nameOfRound: RoundNames,
): Table {
  const state = seenByHost(recording, rounds);
  const nameOf = callerOf(recording, state, state.language);
  const lastMs = new Map(
    recordedMoves(recording, rounds).map(({ round, seat, sinceMs }) => [`${round}/${seat}`, sinceMs]),
  );
  const { columns, yes, no, outcomes } = words;
  const headings = [
    ...[columns.player, columns.isMachine, columns.round, columns.roundName, columns.kind, columns.moves],
    ...[columns.loss, columns.outcome, columns.place, columns.points, columns.lastMove],
  ];
  const rows = scoredRounds(state).flatMap((round) => {
    const outline = state.lesson.rounds[round];
    const play = state.rounds[round]?.play;
    if (outline === undefined) return [];
    const rules = rulesFor(rounds, outline.type);
    const machines = new Set(machineSeats(state));
    const standings = new Map(
      [...roundStandings(state, round), ...(state.rounds[round]?.machineStandings ?? [])].map((each) => [
        each.seat,
        each,
      ]),
    );
    return [...playingSeats(state), ...machines].map((seat): readonly Cell[] => {
      const standing = standings.get(seat);
      const last = lastMs.get(`${round}/${seat}`);
      const isMachine = machines.has(seat);
      return [
        ...[nameOf(seat), isMachine ? yes : no, round + 1, nameOfRound(state, round), outline.type],
        ...[rules.movesMade(play, seat), standing?.loss ?? null, outcomes[standing?.outcome ?? 'none']],
        // Machines are ranked among themselves: their places would be mistaken for the class's.
        ...[isMachine ? null : (standing?.place ?? null), standing?.points ?? 0],
        last === undefined ? null : last / 1000,
      ];
    });
  });
  return [headings, ...rows];
}

/** One row for each move; the headings first. */
export function movesTable(
  recording: Recording,
  rounds: RoundRegistry,
  words: TableWords,
  nameOfRound: RoundNames,
): Table {
  const state = seenByHost(recording, rounds);
  const nameOf = callerOf(recording, state, state.language);
  const { columns, yes, no } = words;
  const headings = [
    ...[columns.time, columns.seconds, columns.round, columns.roundName, columns.player, columns.isMachine],
    ...[columns.moveNumber, columns.move, columns.loss, columns.diverged],
  ];
  const row = ({
    at,
    sinceMs,
    round,
    seat,
    number,
    move,
    loss,
    hasDiverged,
  }: RecordedMove): readonly Cell[] => [
    ...[new Date(at).toISOString(), sinceMs / 1000, round + 1, nameOfRound(state, round), nameOf(seat)],
    ...[state.seats[seat]?.machine == null ? no : yes, number, move === null ? null : JSON.stringify(move)],
    ...[loss, hasDiverged ? yes : no],
  ];
  return [headings, ...recordedMoves(recording, rounds).map(row)];
}
