import { clamp } from '../geometry.ts';
import type { Sign } from '../strokes.ts';

/** The loss along one weight, all the others staying where one stands. */
export interface WeightSlice {
  /** The weight's name: "w₁". */
  readonly name: string;
  /** Where the loss was computed, from low to high, and the loss there; beyond all bounds may be Infinity. */
  readonly weights: readonly number[];
  readonly losses: readonly number[];
  /** The value of this weight where one stands. */
  readonly here: number;
  /** d loss / d weight there, where it is known exactly; else it is read off the slice. */
  readonly slope?: number;
}

export interface SliceWords {
  /** At the shared axis: "loss". */
  readonly loss: string;
  /** Before the sign: "slope". */
  readonly slope: string;
}

/** Loss and slope where one stands, read between the samples. */
export function footing(slice: WeightSlice): { readonly loss: number; readonly slope: number } {
  const { weights, losses, here } = slice;
  const first = weights.findIndex((weight) => weight >= here);
  const above = clamp(first < 0 ? weights.length - 1 : first, 1, Math.max(1, weights.length - 1));
  const at = (i: number) => ({ weight: weights[i] ?? here, loss: losses[i] ?? NaN });
  const between = (i: number, j: number) => (at(j).loss - at(i).loss) / (at(j).weight - at(i).weight || 1);
  const straight = between(above - 1, above);
  const loss = at(above - 1).loss + straight * (here - at(above - 1).weight);
  if (slice.slope !== undefined) return { loss, slope: slice.slope };
  // The parabola through three samples has the slope of Newton's divided differences; a cliff has none.
  const third = above + 1 < weights.length ? above + 1 : above - 2;
  const bend = (between(above, third) - straight) / (at(third).weight - at(above - 1).weight || 1);
  const curved = straight + bend * (2 * here - at(above - 1).weight - at(above).weight);
  return { loss, slope: Number.isFinite(curved) ? curved : straight };
}

/** Flat is what changes the loss by less than this share of the axis while the weight crosses its whole slice. */
const flat = 0.002;

/** `highest` is the top of the axis; on a logarithmic one what counts is the loss where one stands. */
export function slopeSign(slice: WeightSlice, highest: number, log = false): Sign {
  const { loss, slope } = footing(slice);
  const span = (slice.weights.at(-1) ?? 0) - (slice.weights[0] ?? 0);
  if (!(Math.abs(slope) * span >= flat * (log ? loss : highest))) return 'zero';
  return slope > 0 ? 'positive' : 'negative';
}

/**
 * The shared axis of losses. Linear: from 0 up to four times the loss where one stands or three quarters of what the
 * slices hold, whichever is more: steep walls leave the frame, so that the bottoms can be seen. Logarithmic: all of it.
 */
export function sharedLosses(slices: readonly WeightSlice[], log: boolean): readonly [number, number] {
  const known = slices.flatMap(({ losses }) => losses.filter(Number.isFinite)).sort((a, b) => a - b);
  const most = known.at(-1) ?? 1;
  if (log) {
    const least = known.find((loss) => loss > 0) ?? 1e-3;
    return [Math.max(least, most * 1e-8) * 0.8, Math.max(most, least * 2) * 1.25];
  }
  const here = Math.max(...slices.map((slice) => footing(slice).loss).filter(Number.isFinite), 0);
  const walls = known[Math.floor(known.length * 0.75)] ?? 1;
  return [Math.min(0, known[0] ?? 0), Math.min(most, Math.max(4 * here, walls)) * 1.06 || 1];
}
