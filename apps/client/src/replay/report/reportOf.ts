import {
  machineSeats,
  playingSeats,
  roundStandings,
  totals,
  type Recording,
  type RoomState,
  type RoundRegistry,
  type Standing,
  type Total,
} from '@lowest-point/game';
import type { MoveLine } from '@lowest-point/plots';
import type { HostAdvice, Insight, Speech } from '@lowest-point/rounds/views';
import { classCurve, curveSigns } from './classCurve.ts';
import { improvedMost, type Improvement } from './improved.ts';
import { callerOf, seenByHost } from './lesson.ts';
import { areOneCrew, recordedMoves } from './moves.ts';
import { ownStarts } from './ownStarts.ts';
import type { ReportWords } from './words.ts';

export interface MachineTotal {
  readonly seat: number;
  readonly points: number;
}

export interface RoundReport {
  readonly index: number;
  /** The class's, the lowest loss first. */
  readonly standings: readonly Standing[];
  readonly tookPart: number;
  readonly middle: number | null;
  readonly best: number | null;
  readonly bestSeats: readonly number[];
  readonly machines: readonly Standing[];
  readonly curve: readonly MoveLine[];
  /** The loss of the curve is the whole class's. */
  readonly isTogether: boolean;
  readonly insights: readonly Insight[];
  readonly improved: readonly Improvement[];
}

/** What is to be said of a lesson. */
export interface LessonReport {
  readonly state: RoomState;
  readonly nameOf: (seat: number) => string;
  readonly players: number;
  readonly standings: readonly Total[];
  /** Most points first. */
  readonly machines: readonly MachineTotal[];
  /** The rounds that were printed, in the order of the lesson. */
  readonly rounds: readonly RoundReport[];
}

/** `advice`: what each kind of round knows to tell a host. */
export function reportOf(
  recording: Recording,
  rounds: RoundRegistry,
  advice: ReadonlyMap<string, HostAdvice>,
  speech: Speech,
  words: ReportWords,
): LessonReport {
  const state = seenByHost(recording, rounds);
  const nameOf = callerOf(recording, state, speech.language);
  const seats = { students: playingSeats(state), machines: machineSeats(state) };
  const signs = curveSigns(state, nameOf);
  const moves = recordedMoves(recording, rounds);
  const names = { best: words.bestLine, middle: words.middleLine, everyone: words.together };

  const printed = state.lesson.rounds.flatMap(({ type }, index): RoundReport[] => {
    const round = state.rounds[index];
    if (!round?.revealed) return [];
    const standings = roundStandings(state, index);
    const known = standings.filter(({ outcome }) => outcome === 'measured');
    const movesCompare = advice.get(type)?.movesCompare ?? false;
    const made = moves.filter((move) => move.round === index);
    return [
      {
        index,
        standings,
        tookPart: standings.filter(({ outcome }) => outcome !== 'none').length,
        middle: known[Math.floor((known.length - 1) / 2)]?.loss ?? null,
        best: known[0]?.loss ?? null,
        bestSeats: known.filter(({ place }) => place === 1).map(({ seat }) => seat),
        machines: round.machineStandings.filter(({ outcome }) => outcome !== 'none'),
        curve: movesCompare ? classCurve(round, made, seats, ownStarts(recording, index), names, signs) : [],
        isTogether: areOneCrew(made),
        insights: advice.get(type)?.insights(round, seats.students, speech) ?? [],
        improved: improvedMost(movesCompare, made, seats.students),
      },
    ];
  });
  const pointsOf = (seat: number) =>
    printed
      .flatMap(({ machines }) => machines)
      .reduce((sum, each) => sum + (each.seat === seat ? each.points : 0), 0);
  const machines = seats.machines.map((seat) => ({ seat, points: pointsOf(seat) }));
  return {
    state,
    nameOf,
    players: seats.students.length,
    standings: totals(state),
    machines: machines.sort((a, b) => b.points - a.points),
    rounds: printed,
  };
}
