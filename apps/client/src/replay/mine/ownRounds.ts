import {
  asSeenBy,
  evolve,
  machineSeats,
  playingSeats,
  roundStandings,
  type Recording,
  type RoomEvent,
  type RoomState,
  type RoundOutline,
  type RoundRegistry,
  type RoundState,
  type Standing,
} from '@lowest-point/game';
import type { MoveLine } from '@lowest-point/plots';
import { resultRow } from '../alone/resultOf.ts';
import type { ResultRow } from '../alone/keptGame.ts';
import { classCurve, curveSigns, type CurveNames } from '../report/classCurve.ts';
import { recordedMoves } from '../report/moves.ts';

/** A printed round, as one player went through it. */
export interface OwnRound {
  readonly index: number;
  readonly outline: RoundOutline;
  readonly row: ResultRow;
  /** As the phone is told it: no place where the host hides ranks. */
  readonly own: (Omit<Standing, 'place'> & { readonly place: number | null }) | null;
  readonly bestSeat: number | null;
  /** How many moves this player made. */
  readonly moves: number;
  /** The printed sheet as this player's phone may know it, with the first so many of its own moves. */
  after(moves: number): RoundState | null;
  /** The lowest loss so far: this player's up to that move, and the class's and the optimisers' whole. Empty where there is none. */
  curve(
    moves: number,
    names: CurveNames & { readonly own: string },
    nameOf: (seat: number) => string,
  ): readonly MoveLine[];
}

export interface OwnLesson {
  /** The room at its end, as its host saw it and more. */
  readonly whole: RoomState;
  readonly rounds: readonly OwnRound[];
}

/** Every printed round of a lesson from one seat, in the order in which they were played. Throws where events cannot follow. */
export function ownRounds(recording: Recording, rounds: RoundRegistry, seat: number): OwnLesson {
  const seen: RoomEvent[] = [];
  let whole: RoomState | null = null;
  for (const event of recording.events) {
    const visible = asSeenBy({ role: 'player', seat }, whole, event, rounds);
    whole = evolve(whole, event, rounds);
    if (visible !== null) seen.push(visible);
  }
  if (whole === null) throw new Error('The recording is empty.');
  const room = whole;
  const moves = recordedMoves(recording, rounds);
  const printed = room.scored.flatMap((index): OwnRound[] => {
    const outline = room.lesson.rounds[index];
    const round = room.rounds[index];
    const revealed = seen.findIndex((event) => event.type === 'roundRevealed' && event.data.round === index);
    if (outline === undefined || !round || revealed < 0) return [];
    const isOwnMove = (event: RoomEvent) =>
      event.type === 'moveMade' && event.data.round === index && event.data.seat === seat;
    const upToReveal = seen.slice(0, revealed + 1);
    const standings = roundStandings(room, index);
    const own = standings.find((row) => row.seat === seat);
    const best = standings.find(({ outcome }) => outcome === 'measured');
    const { showsRanks } = room.settings;
    const seats = { students: playingSeats(room), machines: machineSeats(room) };
    const made = moves.filter((move) => move.round === index);
    return [
      {
        index,
        outline,
        row: resultRow(room, index, seat, standings),
        own: own === undefined ? null : { ...own, place: showsRanks ? own.place : null },
        bestSeat: showsRanks ? (best?.seat ?? null) : null,
        moves: upToReveal.filter(isOwnMove).length,
        after(count) {
          let left = count;
          return (
            upToReveal
              .filter((event) => !isOwnMove(event) || left-- > 0)
              .reduce<RoomState | null>((state, event) => evolve(state, event, rounds), null)?.rounds[
              index
            ] ?? null
          );
        },
        curve(count, names, nameOf) {
          // Where several move one set of weights, no loss is one's own.
          if (made.some(({ crew }) => crew !== null)) return [];
          const none = new Map<number, number>();
          const signs = curveSigns(room, nameOf);
          const lines = classCurve(round, made, seats, none, names, signs);
          const mine = classCurve(round, made, { students: [seat], machines: [] }, none, names, signs);
          const losses = mine.find(({ kind }) => kind === 'best')?.losses.slice(0, count + 1);
          return losses === undefined ? lines : [...lines, { name: names.own, kind: 'own', losses }];
        },
      },
    ];
  });
  return { whole: room, rounds: printed };
}
