import type { Facts, Interval } from './types.ts';

type Hollow = Facts['hollows'][number];

/** What a hollow is called: by its depth, and where it lies. The words are the catalog's. */
export type HollowName =
  | { readonly type: 'lowest' | 'mirror' | 'false' | 'upper' | 'lower' | 'left' | 'right' | 'far' }
  | { readonly type: 'numbered'; readonly number: number };

/**
 * Names for the hollows of a sheet, deepest first: the Lowest Point, the False Bottom (the next deepest), the Far
 * Hollow (of the others, the one farthest from the Lowest Point), and the rest by the side of the sheet they lie on. What
 * is as low as the lowest is its mirror image.
 */
export function nameHollows(hollows: readonly Hollow[], bounds: readonly Interval[]): HollowName[] {
  const lowest = hollows[0];
  if (lowest === undefined) return [];
  const equals = countLowest(hollows);
  const distances = hollows.map((hollow) => distance(hollow.weights, lowest.weights));
  const farthest = hollows.length > 3 ? distances.indexOf(Math.max(...distances.slice(2))) : -1;
  const taken = new Set<string>();
  return hollows.map(({ weights }, rank): HollowName => {
    if (rank === 0) return { type: 'lowest' };
    if (rank < equals) return { type: 'mirror' };
    if (rank === equals) return { type: 'false' };
    if (rank === farthest) return { type: 'far' };
    const side = sideOf(weights, bounds);
    if (taken.has(side)) return { type: 'numbered', number: rank + 1 };
    taken.add(side);
    return { type: side };
  });
}

/** How many hollows are the lowest, to a billionth of what the highest of them has above 0: mirror images of each other. */
export function countLowest(hollows: readonly { readonly loss: number }[]): number {
  const [lowest, highest] = [hollows[0]?.loss ?? 0, hollows.at(-1)?.loss ?? 0];
  return hollows.filter(({ loss }) => loss - lowest <= 1e-9 * highest).length;
}

function sideOf(
  weights: readonly number[],
  bounds: readonly Interval[],
): 'upper' | 'lower' | 'left' | 'right' {
  const [x = 0, y = 0] = weights.map((weight, i) => {
    const { min, max } = bounds[i] ?? { min: 0, max: 1 };
    return (2 * (weight - min)) / (max - min) - 1;
  });
  if (Math.abs(y) * 1.5 > Math.abs(x) && bounds.length > 1) return y > 0 ? 'upper' : 'lower';
  return x > 0 ? 'right' : 'left';
}

/** The hollow that lies nearest to a place, by its rank: 0 is the lowest. */
export function nearestHollow(hollows: readonly Hollow[], place: readonly number[]): number {
  const distances = hollows.map(({ weights }) => distance(weights, place));
  return distances.indexOf(Math.min(...distances));
}

function distance(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(...a.map((weight, i) => weight - (b[i] ?? 0)));
}
