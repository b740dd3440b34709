import type { DataPoint } from '@lowest-point/core';
import { perfectFor, wholeAnswers, type Perfect } from './perfect.ts';
import type { Config, Facts } from './types.ts';

/** What there is to be learned from a round, read off its config: it decides what the revealed sheet shows. */
export type Story =
  /** One point, two weights: a whole line of perfect answers. */
  | {
      readonly kind: 'line';
      readonly point: DataPoint;
      readonly perfect: Perfect;
      /** Perfect answers in whole numbers, the nearest to the start first. */
      readonly whole: readonly (readonly [number, number])[];
    }
  /** One point, one weight: the error is a straight line, the loss a parabola. */
  | {
      readonly kind: 'parabola';
      readonly point: DataPoint;
      readonly slope: number;
      readonly rest: number;
      readonly answer: number;
    }
  /** Several points, two weights: each has its own line, and where they do not meet nobody can come to 0. */
  | { readonly kind: 'lines'; readonly perfects: readonly Perfect[]; readonly meet: boolean }
  /** Anything else: only how low everyone came. */
  | { readonly kind: 'plain' };

export function storyOf(config: Config, facts: Facts): Story {
  const { data, tunable } = config;
  const perfects = data.map((point) => perfectFor(config, point)).filter((perfect) => perfect !== null);
  const [point] = data;
  const [perfect] = perfects;
  if (point === undefined || perfect === undefined || perfects.length < data.length) return { kind: 'plain' };
  const [slope = 0] = perfect.slopes;
  if (tunable.length === 1 && data.length === 1 && slope !== 0) {
    return { kind: 'parabola', point, slope, rest: perfect.rest, answer: perfect.rest / slope };
  }
  if (tunable.length !== 2 || perfects.some(({ slopes }) => slopes.every((a) => a === 0)))
    return { kind: 'plain' };
  if (data.length === 1) {
    return { kind: 'line', point, perfect, whole: wholeAnswers(perfect, facts.ranges, facts.start.weights) };
  }
  return { kind: 'lines', perfects, meet: withoutDust(facts.lowest.loss, facts) === 0 };
}

/** As low as it gets, to a millionth of the start's loss. */
export function isExact(loss: number, { start, lowest }: Pick<Facts, 'start' | 'lowest'>): boolean {
  return loss <= lowest.loss + 1e-6 * start.loss;
}

/** What rounding leaves of a loss of 0 is printed as 0. */
export function withoutDust(loss: number, { start }: Pick<Facts, 'start'>): number {
  return loss < 1e-9 * start.loss ? 0 : loss;
}
