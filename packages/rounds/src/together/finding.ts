import type { Insight } from '../viewProps.ts';

/** Those of the seats of whom it is true, as one line for the teacher; none: no line. */
export function finding(
  seats: readonly number[],
  what: string,
  meaning: string,
  is: (seat: number) => boolean,
): Insight[] {
  const found = seats.filter(is);
  return found.length === 0 ? [] : [{ count: found.length, what, meaning, seats: found }];
}
