import type { Visit } from '@lowest-point/plots';
import { groundOf } from '../ground.ts';
import type { Config, Facts, Trail } from '../types.ts';

/** The revealed curve. */
export function curveOf(config: Config, facts: Facts): (weight: number) => number {
  const ground = groundOf(config, facts);
  return (weight) => ground.loss([weight]);
}

/**
 * Every slope that a class felt, each place once: visits closer than 1/240 of the axis have the same tangent to the eye.
 */
export function feltSlopes(config: Config, facts: Facts, trails: readonly Trail[]): Visit[] {
  const ground = groundOf(config, facts);
  const { min, max } = facts.bounds[0] ?? { min: 0, max: 1 };
  const felt = new Map<number, Visit>();
  for (const { places, losses } of trails) {
    for (const [k, [weight = 0]] of places.entries()) {
      const cell = Math.round((240 * (weight - min)) / (max - min));
      const loss = losses[k];
      if (loss == null || felt.has(cell)) continue;
      felt.set(cell, { weight, loss, slope: ground.gradient([weight])[0] ?? 0 });
    }
  }
  return [...felt.values()];
}
