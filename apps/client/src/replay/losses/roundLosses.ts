import { areOneCrew, whoseLoss, type RecordedMove } from '../report/moves.ts';

/** How somebody's lowest loss of a round fell. Times in ms since the round opened, growing. */
export interface LossPath {
  readonly times: readonly number[];
  readonly losses: readonly number[];
  /** When moves of theirs diverged. */
  readonly divergedAt: readonly number[];
  /** Who came to each loss; null: it is the start. Who move one set of weights together have the same lists. */
  readonly by: readonly (number | null)[];
}

/** The losses of a round over its time. */
export interface RoundLosses {
  /** By seat; who measured nothing has none. */
  readonly paths: ReadonlyMap<number, LossPath>;
  /** All move one set of weights: the losses are everybody's, as they were measured. */
  readonly shared: LossPath | null;
}

/** A path that grows. */
interface Growing {
  readonly times: number[];
  readonly losses: number[];
  readonly by: (number | null)[];
}

/**
 * Of every player the lowest loss so far; who move one set of weights together have one. `startOf`: where a seat began;
 * null: nobody measured that. Moves in the order in which they were made.
 */
export function roundLosses(
  moves: readonly RecordedMove[],
  startOf: (seat: number) => number | null,
): RoundLosses {
  if (areOneCrew(moves)) return { paths: new Map(), shared: asMeasured(moves, startOf) };
  const lowest = new Map<string, Growing>();
  const paths = new Map<number, LossPath & { readonly divergedAt: number[] }>();
  for (const move of moves) {
    const { seat, sinceMs, loss, hasDiverged } = move;
    const who = whoseLoss(move);
    const path = lowest.get(who) ?? beginning(startOf(seat));
    lowest.set(who, path);
    const own = paths.get(seat) ?? { ...path, divergedAt: [] };
    paths.set(seat, own);
    if (hasDiverged) own.divergedAt.push(sinceMs);
    if (loss === null || !Number.isFinite(loss) || loss >= (path.losses.at(-1) ?? Infinity)) continue;
    path.times.push(sinceMs);
    path.losses.push(loss);
    path.by.push(seat);
  }
  return { paths, shared: null };
}

function beginning(start: number | null): Growing {
  return start === null ? { times: [], losses: [], by: [] } : { times: [0], losses: [start], by: [null] };
}

/** One path for all, with every loss that was measured; null: none was. */
function asMeasured(
  moves: readonly RecordedMove[],
  startOf: (seat: number) => number | null,
): LossPath | null {
  const measured = moves.flatMap(({ seat, sinceMs, loss }) =>
    loss === null ? [] : [{ seat, sinceMs, loss }],
  );
  const [first] = measured;
  if (first === undefined) return null;
  const path = beginning(startOf(first.seat));
  for (const { seat, sinceMs, loss } of measured) {
    path.times.push(sinceMs);
    path.losses.push(loss);
    path.by.push(seat);
  }
  return { ...path, divergedAt: [] };
}

/** Somebody came lower than all before. */
export interface Fall {
  readonly at: number;
  readonly seat: number;
  readonly loss: number;
}

/** The lowest of some paths at every moment, with the seat that came to each. */
export function bestOf(paths: ReadonlyMap<number, LossPath>, seats: readonly number[]): readonly Fall[] {
  const known = new Set(seats);
  const falls = seats
    .flatMap((seat) => {
      const { times, losses, by } = paths.get(seat) ?? beginning(null);
      const credited = (who: number | null | undefined) => (who != null && known.has(who) ? who : seat);
      return times.map((at, k) => ({ at, seat: credited(by[k]), loss: losses[k] ?? 0 }));
    })
    .sort((a, b) => a.at - b.at);
  let least = Infinity;
  return falls.filter(({ loss }) => {
    const isLower = loss < least;
    if (isLower) least = loss;
    return isLower;
  });
}

/** So many points a middle has: more than a plot has pixels to tell apart. */
const samples = 160;

/** The middle of those who moved in the round, at even times; who has no loss yet is not counted. */
export function middleOf(
  paths: ReadonlyMap<number, LossPath>,
  seats: readonly number[],
  lasts: number,
): Pick<LossPath, 'times' | 'losses'> {
  const walked = seats.flatMap((seat) => paths.get(seat) ?? []);
  const next = walked.map(() => 0);
  const times: number[] = [];
  const losses: number[] = [];
  const now = new Float64Array(walked.length);
  for (let k = 0; k <= samples; k++) {
    const at = (lasts * k) / samples;
    let count = 0;
    for (const [i, path] of walked.entries()) {
      let passed = next[i] ?? 0;
      while ((path.times[passed] ?? Infinity) <= at) passed += 1;
      next[i] = passed;
      const loss = path.losses[passed - 1];
      if (loss !== undefined) now[count++] = loss;
    }
    const middle = now.subarray(0, count).sort()[Math.floor((count - 1) / 2)];
    if (middle === undefined || middle === losses.at(-1)) continue;
    times.push(at);
    losses.push(middle);
  }
  return { times, losses };
}
