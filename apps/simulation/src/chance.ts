import { seededRandom } from '../../bots/src/random.ts';

/** Chance with a seed: everything in a simulation that could go either way is asked of it, in the order in which it happens. */
export interface Chance {
  /** From 0 (included) to 1 (excluded). */
  number(): number;
  /** Does something of this probability happen? */
  is(probability: number): boolean;
  between(low: number, high: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

export function createChance(seed: number): Chance {
  const number = seededRandom(seed);
  return {
    number,
    is: (probability) => number() < probability,
    between: (low, high) => low + (high - low) * number(),
    pick(items) {
      const item = items[Math.floor(number() * items.length)];
      if (item === undefined) throw new Error('there is nothing to pick from');
      return item;
    },
  };
}
