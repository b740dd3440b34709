import { lossAt } from '@lowest-point/core';
import type { Random } from '@lowest-point/game';
import type { Temperament } from '../temperament.ts';
import { racerAt } from './fold.ts';
import { nextRate, onSlider, ratesFor } from './nextRate.ts';
import type { Move, Rates, Shown, State } from './types.ts';

/** What a simulated student races with next, from what its phone shows. */
export function raceMove(play: unknown, seat: number, temperament: Temperament, random: Random): Move {
  const { shown, racers } = play as State;
  const racer = racerAt({ racers }, seat);
  const rates = ratesFor(shown, racer.isStandardised);
  const canStandardise = shown.standardRates !== null && !racer.isStandardised;
  const hasMomentum = shown.controls.includes('momentum');
  switch (temperament) {
    case 'random': {
      if (canStandardise && random() < 0.4) return { type: 'standardise' };
      const momentum = hasMomentum ? Math.round(random() * 99) / 100 : 0;
      return { type: 'run', learningRate: anywhere(rates, random), momentum };
    }
    case 'wild':
      return { type: 'run', learningRate: rates.max, momentum: hasMomentum ? 0.99 : 0 };
    case 'descent': {
      if (canStandardise) return { type: 'standardise' };
      const runs = racer.runs.filter((run) => run.isStandardised === racer.isStandardised);
      const seen = landing(shown);
      // Nobody hits the very rate: up to a sixth beside it.
      const learningRate = onSlider((seen ?? nextRate(runs, rates)) * 2 ** (random() / 2 - 0.25), rates);
      return { type: 'run', learningRate, momentum: hasMomentum ? 0.8 : 0 };
    }
  }
}

/** The rate with which the first step lands at the bottom of a curve that is in sight. */
export function landing({ curve, start }: Shown): number | null {
  const [weight] = start.weights;
  const [slope] = start.gradient;
  if (curve === null || weight === undefined || slope === undefined || slope === 0) return null;
  // Goes on to the other side until it is uphill, in steps that the eye could tell apart.
  const step = -Math.sign(slope) * 0.01;
  let here = weight;
  while (lossAt(curve, [here + step]) < lossAt(curve, [here])) here += step;
  return (weight - here) / slope;
}

function anywhere({ min, max }: Rates, random: Random): number {
  return onSlider(min * (max / min) ** random(), { min, max });
}
