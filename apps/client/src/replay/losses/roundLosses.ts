import type { RecordedMove } from '../report/moves.ts';

/** How somebody's lowest loss of a round fell. Times in ms since the round opened, growing. */
export interface LossPath {
  readonly times: readonly number[];
  readonly losses: readonly number[];
  /** When moves of theirs diverged. */
  readonly divergedAt: readonly number[];
}

/** The losses of a round over its time. */
export interface RoundLosses {
  /** By seat; who measured nothing has none. */
  readonly paths: ReadonlyMap<number, LossPath>;
  /** All move one set of weights: the losses are everybody's, as they were measured. */
  readonly shared: LossPath | null;
}

/**
 * Of every player the lowest loss so far. `starts`: where each began; null, or not there: nobody measured that.
 * Moves in the order in which they were made.
 */
export function roundLosses(
  moves: readonly RecordedMove[],
  startOf: (seat: number) => number | null,
): RoundLosses {
  const paths = new Map<number, { times: number[]; losses: number[]; divergedAt: number[] }>();
  const shared = { times: [] as number[], losses: [] as number[], divergedAt: [] as number[] };
  for (const { seat, sinceMs, loss, hasDiverged, isShared } of moves) {
    const start = startOf(seat);
    if (isShared && loss !== null) {
      if (shared.times.length === 0 && start !== null) {
        shared.times.push(0);
        shared.losses.push(start);
      }
      shared.times.push(sinceMs);
      shared.losses.push(loss);
    }
    if (isShared) continue;
    let path = paths.get(seat);
    if (path === undefined) {
      path =
        start === null
          ? { times: [], losses: [], divergedAt: [] }
          : { times: [0], losses: [start], divergedAt: [] };
      paths.set(seat, path);
    }
    if (hasDiverged) path.divergedAt.push(sinceMs);
    if (loss === null || !Number.isFinite(loss) || loss >= (path.losses.at(-1) ?? Infinity)) continue;
    path.times.push(sinceMs);
    path.losses.push(loss);
  }
  return { paths, shared: shared.times.length === 0 ? null : shared };
}

/** Somebody came lower than all before. */
export interface Fall {
  readonly at: number;
  readonly seat: number;
  readonly loss: number;
}

/** The lowest of some paths at every moment, with the seat that came to each. */
export function bestOf(paths: ReadonlyMap<number, LossPath>, seats: readonly number[]): readonly Fall[] {
  const falls = seats
    .flatMap((seat) => {
      const { times, losses } = paths.get(seat) ?? { times: [], losses: [] };
      return times.map((at, k) => ({ at, seat, loss: losses[k] ?? 0 }));
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
