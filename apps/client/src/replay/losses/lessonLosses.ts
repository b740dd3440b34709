import { playingSeats, type Recording, type RoomState } from '@lowest-point/game';
import type { RecordedMove } from '../report/moves.ts';
import { ownStarts } from '../report/ownStarts.ts';
import { startLoss } from '../report/startLoss.ts';
import { bestOf, middleOf, roundLosses, type Fall, type LossPath, type RoundLosses } from './roundLosses.ts';

/** The losses of a round, and when it was played. */
export interface PlayedRound extends RoundLosses {
  /** In ms since 1970. */
  readonly opensAt: number;
  /** From its opening to its end, in ms. */
  readonly lasts: number;
  /** Of the class: each time somebody came lower than all before, and its middle. */
  readonly best: readonly Fall[];
  readonly middle: Pick<LossPath, 'times' | 'losses'>;
}

/**
 * By round of the lesson; null: it was never opened. `last`: the room at the end, as its screen knew it. `moves`: all of
 * the recording.
 */
export function lessonLosses(
  recording: Recording,
  last: RoomState | null,
  moves: readonly RecordedMove[],
): readonly (PlayedRound | null)[] {
  const times = new Map<number, { from: number; to: number }>();
  for (const event of recording.events) {
    if (event.type === 'roundOpened') times.set(event.data.round, { from: event.at, to: event.at });
    const time = 'round' in event.data ? times.get(event.data.round) : undefined;
    if (time !== undefined && (event.type === 'moveMade' || event.type === 'roundClosed'))
      time.to = Math.max(time.to, event.at);
  }
  const students = last === null ? [] : playingSeats(last);
  const made = Map.groupBy(moves, ({ round }) => round);
  return (last?.rounds ?? []).map((round, index): PlayedRound | null => {
    const time = times.get(index);
    if (round === null || time === undefined) return null;
    const [start, own] = [startLoss(round), ownStarts(recording, index)];
    const lasts = time.to - time.from;
    const losses = roundLosses(made.get(index) ?? [], (seat) => own.get(seat) ?? start);
    return {
      ...losses,
      opensAt: time.from,
      lasts,
      best: bestOf(losses.paths, students),
      middle: middleOf(losses.paths, students, lasts),
    };
  });
}
