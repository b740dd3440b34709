import type { Point } from '../geometry.ts';

/** Somebody of the class, on a shared map. */
export interface Walker {
  readonly seat: number;
  /** Weights, the start first; true positions. */
  readonly points: readonly Point[];
  /** The numbers of points that were not walked to: where somebody was set down anew. */
  readonly restarts?: readonly number[];
  /** Moved just now. */
  readonly isFresh?: boolean;
  /** Two letters, where the class is small enough for them. */
  readonly initials?: string;
}

/** How many of the latest steps of each walk stand out from the older ones. */
export const latest = 3;

/** From here on so many walk that casings and full ink would leave nothing of the ground. */
const crowd = 60;

/** How strongly a step is drawn, by how many steps have followed it: what is past fades, and a crowd fades more. */
export function strengthOf(age: number, walkers: number): number {
  const [newest, oldest] = walkers > crowd ? [0.62, 0.2] : [0.95, 0.6];
  return age >= latest ? oldest : newest + ((oldest - newest) * age) / latest;
}

export function isCrowd(walkers: number): boolean {
  return walkers > crowd;
}

/** A walk that went on: its steps from number `from` on are new. */
export interface Growth {
  readonly walker: Walker;
  readonly from: number;
}

/**
 * What must be drawn to get from one drawing to the next: only the steps that were added. Null where more has changed
 * than that (somebody was removed, another round), and all must be drawn anew.
 */
export function growthOf(
  drawn: ReadonlyMap<number, Walker>,
  now: readonly Walker[],
): readonly Growth[] | null {
  const growth: Growth[] = [];
  let known = 0;
  for (const walker of now) {
    const before = drawn.get(walker.seat);
    if (before === undefined) {
      growth.push({ walker, from: 1 });
      continue;
    }
    known++;
    const end = before.points.length;
    if (walker.points.length < end) return null;
    if (!isSame(before.points[0], walker.points[0])) return null;
    if (!isSame(before.points[end - 1], walker.points[end - 1])) return null;
    if (walker.points.length > end) growth.push({ walker, from: end });
  }
  return known < drawn.size ? null : growth;
}

function isSame(a: Point | undefined, b: Point | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}

export type Step = readonly [from: Point, to: Point];

/** The step to point number `index`; null where nobody walked there. */
export function stepTo({ points, restarts }: Walker, index: number): Step | null {
  const [from, to] = [points[index - 1], points[index]];
  return index > 0 && from && to && restarts?.includes(index) !== true ? [from, to] : null;
}

/** Where a walker is on the way along its last step: `share` 0 … 1 of it. */
export function onTheWay(walker: Walker, share: number): Point {
  const end = walker.points.at(-1) ?? [0, 0];
  const [from, to] = stepTo(walker, walker.points.length - 1) ?? [end, end];
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/**
 * The average of places: the weights of "the average student". On a bowl (a convex loss) its loss is at most the
 * average of their losses: loss(Σ wᵢ / n) ≤ Σ loss(wᵢ) / n (Jensen 1906). Null where nobody stands anywhere.
 */
export function centroidOf(places: readonly Point[]): Point | null {
  if (places.length === 0) return null;
  let [x, y] = [0, 0];
  for (const place of places) {
    x += place[0];
    y += place[1];
  }
  return [x / places.length, y / places.length];
}
