import { pathThrough, type Point } from '../geometry.ts';
import type { Trail } from './trail.ts';
import type { View } from './view.ts';

/** So many steps of a walk of the class are drawn in full; what came before is paler, or where many end nothing could be told apart. */
const latest = 3;
/** Of so many walks, casings and full ink would leave nothing of the ground. */
const crowd = 60;
/** So many walks of a crowd share a path: where paths cross the ink still adds up, and there are few of them to draw. */
const together = 30;

export interface TrailLine {
  readonly kind: Trail['kind'];
  readonly d: string;
  readonly isPast: boolean;
  readonly isCrowd: boolean;
  /** The places of a walk that is drawn alone. */
  readonly points: readonly Point[];
}

const order = ['class', 'middle', 'machine', 'best', 'own'] as const;

/** What is drawn, in order: what is past of the class, its latest steps, then everybody who is named. */
export function trailLines(trails: readonly Trail[], view: Pick<View, 'X' | 'Y'>): readonly TrailLine[] {
  const placed = trails.map(({ kind, points }) => ({
    kind,
    points: points.map(([x, y]): Point => [view.X(x), view.Y(y)]),
  }));
  const walks = placed.filter(({ kind }) => kind === 'class').map(({ points }) => points);
  const isCrowd = trails.length > crowd;
  const classLines = (isPast: boolean): TrailLine[] => {
    const parts = walks
      .map((points) => {
        const cut = Math.max(0, points.length - 1 - latest);
        return isPast ? points.slice(0, cut + 1) : points.slice(cut);
      })
      .filter((points) => points.length > 1);
    return chunks(parts, isCrowd ? together : 1).map((chunk) => ({
      kind: 'class',
      d: chunk.map((points) => pathThrough(points)).join(''),
      isPast,
      isCrowd,
      points: [],
    }));
  };
  const named = placed
    .filter(({ kind }) => kind !== 'class')
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map(({ kind, points }): TrailLine => ({
      kind,
      points,
      d: pathThrough(points),
      isPast: false,
      isCrowd: false,
    }));
  return [...classLines(true), ...classLines(false), ...named];
}

function chunks<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, k) => all.slice(k * size, (k + 1) * size));
}
