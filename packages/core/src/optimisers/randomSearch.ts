import { ArgumentError, wantLength } from '../argumentError.ts';
import type { Optimiser } from './optimiser.ts';

interface RandomSearchSettings {
  /** From where to where each weight is drawn. */
  readonly box: readonly { readonly min: number; readonly max: number }[];
  /** A number from 0 to below 1, each time another. */
  readonly random: () => number;
}

/** Draws places from a box and stands at the lowest so far. One loss a step (and one for where it starts). */
export function randomSearch({ box, random }: RandomSearchSettings): Optimiser {
  for (const [k, { min, max }] of box.entries()) {
    if (!(max > min && Number.isFinite(max - min)))
      throw new ArgumentError(`box[${k}]`, 'min below max', `${min} and ${max}`);
  }
  return {
    name: 'randomSearch',
    start(objective, weights) {
      wantLength('weights', weights, box.length);
      let here: readonly number[] = weights;
      let loss: number | null = null;
      return () => {
        loss ??= objective.loss(here);
        const there = box.map(({ min, max }) => min + (max - min) * random());
        const found = objective.loss(there);
        if (found < loss || !Number.isFinite(loss)) [here, loss] = [there, found];
        return here;
      };
    },
  };
}
