import { predict, withWeights, type DataPoint } from '@lowest-point/core';
import type { Range } from '../controls/grid.ts';
import type { Shown } from './types.ts';

/** All weights with slopes · weights = rest leave no error at a point: on two weights a line, on one a single value. */
export interface Perfect {
  readonly slopes: readonly number[];
  readonly rest: number;
}

/**
 * Where a point has no error: prediction(w) = slopes · w + constant, so slopes · w = target − constant.
 *
 * Null where the prediction is no such sum (weights before an activation that bends, or two weights on one way).
 */
export function perfectFor(
  { network, tunable }: Pick<Shown, 'network' | 'tunable'>,
  point: DataPoint,
): Perfect | null {
  const at = (weights: readonly number[]): number =>
    predict(withWeights(network, tunable, weights), point.inputs)[0] ?? Number.NaN;
  const zero = tunable.map(() => 0);
  const constant = at(zero);
  const slopes = tunable.map((_, i) => at(zero.with(i, 1)) - constant);
  const probe = tunable.map((_, i) => (i % 2 === 0 ? 3 : -2) + i / 7);
  const sum = slopes.reduce((total, slope, i) => total + slope * (probe[i] ?? 0), constant);
  return Math.abs(at(probe) - sum) < 1e-9 * (1 + Math.abs(sum))
    ? { slopes, rest: point.target - constant }
    : null;
}

/** Perfect answers in whole numbers, for two weights, the one nearest to `start` first. */
export function wholeAnswers(
  { slopes, rest }: Perfect,
  ranges: readonly Range[],
  start: readonly number[],
): (readonly [number, number])[] {
  const [a1 = 0, a2 = 0] = slopes;
  const [first, second] = ranges;
  if (slopes.length !== 2 || a2 === 0 || first === undefined || second === undefined) return [];
  const found: (readonly [number, number])[] = [];
  for (let w1 = Math.ceil(first.min); w1 <= first.max; w1++) {
    const exact = (rest - a1 * w1) / a2;
    const w2 = Math.round(exact);
    if (Math.abs(exact - w2) < 1e-9 && w2 >= second.min && w2 <= second.max)
      found.push([w1, w2 === 0 ? 0 : w2]);
  }
  const far = ([w1, w2]: readonly [number, number]) => Math.hypot(w1 - (start[0] ?? 0), w2 - (start[1] ?? 0));
  return found.sort((a, b) => far(a) - far(b));
}
