import { optimisers, type NextStep, type Objective, type Optimiser } from '@lowest-point/core';
import type { Random } from '@lowest-point/game';
import type { Machine } from './machines.ts';

/** What was measured at a place where an optimiser stood. */
export interface Felt {
  readonly place: readonly number[];
  readonly loss: number;
  readonly gradient: readonly number[];
  /** Null: not told. */
  readonly hessian: readonly (readonly number[])[] | null;
}

interface Reach {
  /** 2 / the largest curvature at a bottom: the limit of gradient descent's learning rate. */
  readonly rateLimit: number;
  /** About how far one step may lead. */
  readonly longest: number;
}

/**
 * The step that an optimiser takes from the last of the places where it stood, knowing what was measured at each of them
 * and nothing else: its memory (the ball's speed, Adam's means) is grown anew from the list. Null where it cannot
 * tell, as Newton without curvature.
 */
export function optimiserStep(
  machine: Machine,
  felt: readonly Felt[],
  reach: Reach,
  random: Random,
): number[] | null {
  const last = felt.at(-1);
  if (last === undefined) return null;
  switch (machine) {
    case 'gradientDescent':
      return lastStep(optimisers.gradientDescent({ learningRate: 0.5 * reach.rateLimit }), felt);
    case 'momentum':
      return lastStep(optimisers.momentum({ learningRate: 0.25 * reach.rateLimit, momentum: 0.6 }), felt);
    case 'adam':
      return lastStep(optimisers.adam({ learningRate: reach.longest / 2, beta2: 0.9 }), felt);
    case 'newton': {
      const hessian = last.hessian ?? secant(felt);
      if (hessian === null) return null;
      const next = optimisers.newton().start(aroundHere(last, hessian), last.place);
      return difference(next(), last.place);
    }
    case 'randomSearch':
      return searchStep(felt, reach.longest, random);
  }
}

/** Lets the optimiser walk over what was felt, and takes the last of its steps. */
function lastStep(optimiser: Optimiser, felt: readonly Felt[]): number[] | null {
  let k = 0;
  const [first] = felt;
  if (first === undefined) return null;
  const remembered: Objective = {
    size: first.place.length,
    loss: () => felt[k]?.loss ?? Number.NaN,
    gradient: () => [...(felt[k]?.gradient ?? [])],
    hessian: () => [],
  };
  const next: NextStep = optimiser.start(remembered, first.place);
  let before = first.place;
  let step: number[] = [];
  for (; k < felt.length; k++) {
    const there = next();
    step = difference(there, before);
    before = [...there];
  }
  return step;
}

/** The ground as far as one measurement tells: L + gᵀd + ½ dᵀHd. */
function aroundHere({ place, loss, gradient }: Felt, hessian: readonly (readonly number[])[]): Objective {
  const slopesAt = (weights: readonly number[]): number[] =>
    gradient.map((slope, i) => slope + dot(hessian[i] ?? [], difference(weights, place)));
  return {
    size: place.length,
    loss: (weights) => {
      const way = difference(weights, place);
      const bend = dot(
        way,
        hessian.map((row) => dot(row, way)),
      );
      return loss + dot(gradient, way) + bend / 2;
    },
    gradient: slopesAt,
    hessian: () => hessian.map((row) => [...row]),
  };
}

/** One weight: the curvature between the last two places, from their slopes. */
function secant(felt: readonly Felt[]): number[][] | null {
  const [before, last] = felt.slice(-2);
  if (before?.place.length !== 1 || last === undefined) return null;
  const way = (last.place[0] ?? 0) - (before.place[0] ?? 0);
  const turn = (last.gradient[0] ?? 0) - (before.gradient[0] ?? 0);
  return way === 0 ? null : [[turn / way]];
}

/** From the lowest place so far, by chance: so it first goes back where the last step led up. */
function searchStep(felt: readonly Felt[], longest: number, random: Random): number[] {
  const last = felt.at(-1);
  const lowest = felt.toSorted((a, b) => a.loss - b.loss)[0];
  if (last === undefined || lowest === undefined) return [];
  const way = difference(lowest.place, last.place);
  return way.map((back) => back + (2 * random() - 1) * longest);
}

function difference(to: readonly number[], from: readonly number[]): number[] {
  return to.map((weight, i) => weight - (from[i] ?? 0));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
