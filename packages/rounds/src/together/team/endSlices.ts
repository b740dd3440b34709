import { landscape, lossAt, type Objective } from '@lowest-point/core';
import type { WeightSlice } from '@lowest-point/plots';
import type { Config } from './types.ts';

const places = 41;

/** The loss along every weight through where a team ended, as far to both sides as the longest nudge goes. */
export function endSlices(
  config: Config,
  weights: readonly number[],
  longest: number,
  nameOf: (index: number) => string,
): WeightSlice[] {
  const ground: Objective = {
    size: weights.length,
    loss: (at) => lossAt(config, at),
    gradient: () => [],
    hessian: () => [],
  };
  return weights.map((here, index) => {
    const direction = weights.map((_, k) => (k === index ? 1 : 0));
    const x = { direction, min: -longest, max: longest };
    return {
      name: nameOf(index),
      weights: Array.from({ length: places }, (_, k) => here + longest * ((2 * k) / (places - 1) - 1)),
      losses: [...landscape(ground, { origin: weights, x }, places)],
      here,
    };
  });
}
