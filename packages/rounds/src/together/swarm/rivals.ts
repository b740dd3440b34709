import { lowestOf, optimisers, run, type Objective, type Optimiser } from '@lowest-point/core';
import { groundOf } from './ground.ts';
import type { Config, Facts, Rival } from './types.ts';

/** Optimisers on the class's ground, from the camp, with as many evaluations as one player had, and as all had together. */
export function rivalsOf(config: Config, facts: Facts, evaluations: number): Rival[] {
  const ground = groundOf(config, facts);
  return Object.entries(machinesFor(facts)).map(([machine, make]) => ({
    machine,
    asOne: lowestWithin(make(), ground, facts.camp.weights, config.probes),
    asClass: lowestWithin(make(), ground, facts.camp.weights, Math.max(config.probes, evaluations)),
  }));
}

/** The lowest that it came to; a loss, a slope and a Hessian each count as one evaluation. */
function lowestWithin(
  optimiser: Optimiser,
  ground: Objective,
  from: readonly number[],
  evaluations: number,
): number {
  return Number(lowestOf(run(optimiser, ground, from, { steps: evaluations, evaluations })).toPrecision(4));
}

/** With settings that suit such ground, found by its curvature and its width; none is tuned to this one. */
function machinesFor({ rateLimit, bounds, seed }: Facts): Readonly<Record<string, () => Optimiser>> {
  const width = Math.min(...bounds.map(({ min, max }) => max - min));
  return {
    gradientDescent: () => optimisers.gradientDescent({ learningRate: 0.5 * rateLimit }),
    momentum: () => optimisers.momentum({ learningRate: 0.25 * rateLimit, momentum: 0.6 }),
    adam: () => optimisers.adam({ learningRate: width / 20, beta2: 0.9 }),
    newton: () => optimisers.newton(),
    nelderMead: () => optimisers.nelderMead({ size: width / 6 }),
    randomSearch: () => optimisers.randomSearch({ box: bounds, random: chanceFrom(seed) }),
  };
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
