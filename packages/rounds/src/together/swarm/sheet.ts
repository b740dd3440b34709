interface Interval {
  readonly min: number;
  readonly max: number;
}

/** The sheet's bounds, as maps want them. */
export function boundsOf([x = { min: 0, max: 1 }, y = { min: 0, max: 1 }]: readonly Interval[]) {
  return { x: [x.min, x.max], y: [y.min, y.max] } as const;
}

const freshMs = 4000;

/** Who has moved in the last seconds. */
export function freshSeats(
  moveTimes: readonly { readonly seat: number; readonly at: number }[],
  now: number,
): ReadonlySet<number> {
  return new Set(moveTimes.filter(({ at }) => now - at <= freshMs).map(({ seat }) => seat));
}
