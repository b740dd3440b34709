import type { RoomState, RoundState } from '@lowest-point/game';
import type { MoveLine, Shape } from '@lowest-point/plots';
import { machineShape } from '@lowest-point/rounds/views';
import { areOneCrew, whoseLoss, type RecordedMove } from './moves.ts';
import { startLoss } from './startLoss.ts';

/** Fewer points make no curve. */
const fewestMoves = 3;

export interface CurveNames {
  readonly best: string;
  readonly middle: string;
  readonly everyone: string;
}

/** How somebody is told from the others. */
export interface CurveSigns {
  readonly nameOf: (seat: number) => string;
  /** Of a machine. */
  readonly shapeOf: (seat: number) => Shape;
}

/** Machines wear the signs that they have on every sheet. */
export function curveSigns({ seats }: RoomState, nameOf: CurveSigns['nameOf']): CurveSigns {
  return { nameOf, shapeOf: (seat) => machineShape(seats[seat]?.machine ?? '') };
}

/**
 * How the loss of a round fell, move by move, as lines to draw: the middle of the class, its best, and each machine, by
 * the lowest loss so far, of those who move one set of weights together counted as theirs; where all do, that loss. Empty where a kind of round has no such thing.
 * `own`: what seats were dealt at a start of their own.
 */
export function classCurve(
  round: RoundState,
  moves: readonly RecordedMove[],
  seats: { readonly students: readonly number[]; readonly machines: readonly number[] },
  own: ReadonlyMap<number, number>,
  names: CurveNames,
  { nameOf, shapeOf }: CurveSigns,
): readonly MoveLine[] {
  const start = startLoss(round);
  if (start === null) return [];
  const whose = new Map(moves.map((move) => [move.seat, whoseLoss(move)]));
  const made = Map.groupBy(moves, whoseLoss);
  const lowest = (seat: number) => lowestSoFar(own.get(seat) ?? start, made.get(whose.get(seat) ?? '') ?? []);
  const machines = seats.machines
    .map((seat): MoveLine => ({
      ...{ name: nameOf(seat), kind: 'machine', shape: shapeOf(seat) },
      losses: lowest(seat),
    }))
    .filter(({ losses }) => losses.length > 1);

  if (areOneCrew(moves)) {
    const shared = moves.filter(({ seat, loss }) => seats.students.includes(seat) && loss !== null);
    const losses = [start, ...shared.map(({ loss }) => loss)];
    return shared.length < fewestMoves ? [] : [{ name: names.everyone, kind: 'best', losses }, ...machines];
  }

  const students = seats.students.map(lowest).filter((losses) => losses.length > 1);
  const most = Math.max(0, ...students.map((losses) => losses.length - 1));
  if (most < fewestMoves) return [];
  /** Whoever made fewer moves stays where they came to. */
  const after = (k: number) =>
    students.flatMap((losses) => losses[Math.min(k, losses.length - 1)] ?? []).sort((a, b) => a - b);
  const numbers = Array.from({ length: most + 1 }, (_, k) => after(k));
  const best = numbers.flatMap(([least]) => least ?? []);
  const middle = numbers.flatMap((losses) => losses[Math.floor((losses.length - 1) / 2)] ?? []);
  return [
    { name: names.middle, kind: 'middle', losses: middle },
    { name: names.best, kind: 'best', losses: best },
    ...machines,
  ];
}

function lowestSoFar(start: number, moves: readonly RecordedMove[]): number[] {
  let least = start;
  return [start, ...moves.map(({ loss }) => (least = Math.min(least, loss ?? Infinity)))];
}
