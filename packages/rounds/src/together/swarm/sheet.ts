import type { ScreenProps } from '../../viewProps.ts';
import { eventOf } from './read.ts';

type Place = readonly [x: number, y: number];

interface Interval {
  readonly min: number;
  readonly max: number;
}

/** The sheet's bounds, as maps want them. */
export function boundsOf([x = { min: 0, max: 1 }, y = { min: 0, max: 1 }]: readonly Interval[]) {
  return { x: [x.min, x.max], y: [y.min, y.max] } as const;
}

const freshMs = 4000;

/** Where the class probed, as far as this viewer is told: each place when it was found; and who was there just now. */
export function placesOf(
  moveTimes: ScreenProps['moveTimes'],
  now: number,
): { readonly all: readonly Place[]; readonly fresh: readonly Place[] } {
  const all: Place[] = [];
  const fresh = new Map<number, Place>();
  for (const { seat, at, data } of moveTimes) {
    const place = eventOf(data).at;
    if (place === null) continue;
    const [x = 0, y = 0] = place;
    all.push([x, y]);
    if (now - at <= freshMs) fresh.set(seat, [x, y]);
  }
  return { all, fresh: [...fresh.values()] };
}
