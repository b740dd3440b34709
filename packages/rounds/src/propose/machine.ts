import { learningRateLimit, prepare } from '@lowest-point/core';
import type { Random } from '@lowest-point/game';
import type { Machine } from '../machines.ts';
import { optimiserStep } from '../optimiserStep.ts';
import { newcomer } from './fold.ts';
import type { Move, State } from './types.ts';

/** An optimiser's next proposal, from the network and the points that its seat may see. */
export function proposeMachine(play: unknown, seat: number, machine: Machine, random: Random): Move | null {
  const state = play as State;
  const { network, tunable, ranges, startWeights } = state.shown;
  const { data, proposals } = state.players[seat] ?? newcomer(state.shown);
  if (data.length === 0) return null;
  const objective = prepare({ network, tunable, data });
  const felt = [startWeights, ...proposals.map(({ weights }) => weights)].map((place) => ({
    place,
    loss: objective.loss(place),
    gradient: objective.gradient(place),
    hessian: objective.hessian(place),
  }));
  const here = felt.at(-1)?.place ?? startWeights;
  const reach = {
    rateLimit: learningRateLimit(objective.hessian(here)),
    longest: Math.min(...ranges.map(({ min, max }) => max - min)) / 4,
  };
  const step = optimiserStep(machine, felt, reach, random);
  if (step === null) return null;
  const weights = here.map((weight, i) => {
    const range = ranges[i];
    const wanted = weight + (step[i] ?? 0);
    return range === undefined ? wanted : Math.min(range.max, Math.max(range.min, wanted));
  });
  return weights.every(Number.isFinite) ? { weights } : null;
}
