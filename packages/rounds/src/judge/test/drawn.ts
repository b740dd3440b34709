import { seeded } from '../../test/seeded.ts';
import { judge } from '../rules.ts';
import type { Facts, Item } from '../types.ts';

/** The facts of so many openings of one round. */
export function draws(plan: { readonly config: unknown }, count: number, seed = 1): Facts[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => judge.open(plan.config, random) as Facts);
}

/** All questions of one kind from so many openings. */
export function questions<Kind extends Item['kind']>(
  plan: { readonly config: unknown },
  kind: Kind,
  count: number,
): Extract<Item, { kind: Kind }>[] {
  return draws(plan, count).flatMap(({ items }) =>
    items.filter((item): item is Extract<Item, { kind: Kind }> => item.kind === kind),
  );
}
