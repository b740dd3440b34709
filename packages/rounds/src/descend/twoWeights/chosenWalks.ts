import { initialsOf, type Dot, type Trail } from '@lowest-point/plots';
import { legsOf } from '../walk.ts';
import type { Whereabouts } from '../whereabouts.ts';
import { pointOf } from './fieldOfView.ts';

/** Whom somebody looks at in a replay: where they walked so far, and where they stand. */
export function chosenWalks(
  everyone: readonly Whereabouts[],
  chosen: readonly number[],
  nameOf: (seat: number) => string,
  isMachine: (seat: number) => boolean,
): { readonly trails: readonly Trail[]; readonly dots: readonly Dot[] } {
  const walks = everyone.filter(({ seat }) => chosen.includes(seat));
  return {
    trails: walks.flatMap(({ seat, places, restarts }) =>
      legsOf(places.map(pointOf), restarts).map((points) => ({
        points,
        kind: isMachine(seat) ? ('machine' as const) : ('own' as const),
      })),
    ),
    dots: walks.map(({ seat, at }): Dot => {
      const [x, y] = pointOf(at);
      return { x, y, kind: 'own', initials: initialsOf(nameOf(seat)) };
    }),
  };
}
