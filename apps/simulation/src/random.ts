/** Chance with a seed: everything in a simulation that could go either way is asked of it, in the order in which it happens. */
export interface Chance {
  /** From 0 (included) to 1 (excluded). */
  number(): number;
  /** Does something of this probability happen? */
  is(probability: number): boolean;
  between(low: number, high: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** mulberry32. */
export function createChance(seed: number): Chance {
  let a = seed >>> 0;
  const number = (): number => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
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
