import { errorsAt, type LossName } from '@lowest-point/core';
import type { Ground } from '@lowest-point/game';
import type { Line } from '@lowest-point/plots';
import type { Config, Facts } from '../types.ts';
import { drawnLine } from './drawnLine.ts';

/** The line that a judge likes best, with its value there and the errors that it leaves. */
export interface LikedLine extends Line {
  readonly value: number;
  readonly errors: readonly number[];
}

export function likedLine({ config, facts }: Ground<Config, Facts>, judge: LossName): LikedLine | null {
  const liked = facts.liked?.find(({ loss }) => loss === judge);
  const line = liked && drawnLine(config, liked.weights);
  return line ? { ...line, value: liked.value, errors: errorsAt(config, liked.weights) } : null;
}

/** What the point with the largest error, and what all others, come to in squares. */
export function squaresOf(errors: readonly number[]): {
  readonly error: number;
  readonly largest: number;
  readonly others: number;
} {
  const error = errors.reduce((far, one) => (Math.abs(one) > Math.abs(far) ? one : far), 0);
  const sum = errors.reduce((total, one) => total + one * one, 0);
  return { error, largest: error * error, others: Math.max(0, sum - error * error) };
}

/** How many points a line meets, as well as one sees it: to a fiftieth of the spread of the targets. */
export function pointsMet(errors: readonly number[], targets: readonly number[]): number {
  const close = (Math.max(...targets) - Math.min(...targets)) / 50;
  return errors.filter((error) => Math.abs(error) <= close).length;
}
