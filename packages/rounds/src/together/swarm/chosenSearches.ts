import { initialsOf, type Dot, type Trail } from '@lowest-point/plots';
import type { State } from './types.ts';

/** Whom somebody looks at in a replay: where they probed so far, one after the other, and where last. */
export function chosenSearches(
  { players }: State,
  chosen: readonly number[],
  nameOf: (seat: number) => string,
): { readonly trails: readonly Trail[]; readonly dots: readonly Dot[] } {
  const searches = chosen.flatMap((seat) => {
    const probes = players[seat] ?? [];
    const points = probes.flatMap(({ at }) => (at === null ? [] : [[at[0] ?? 0, at[1] ?? 0] as const]));
    const last = points.at(-1);
    return last === undefined ? [] : [{ seat, points, last }];
  });
  return {
    trails: searches.map(({ points }) => ({ points, kind: 'own' })),
    dots: searches.map(({ seat, last: [x, y] }) => ({
      x,
      y,
      kind: 'own',
      initials: initialsOf(nameOf(seat)),
    })),
  };
}
