import { startOf } from './fold.ts';
import type { State } from './types.ts';
import { restartsOf } from './walk.ts';

/** How long a move counts as just made on a shared screen. */
const freshMs = 3000;

export interface Whereabouts {
  readonly seat: number;
  /** The start first. */
  readonly places: readonly (readonly number[])[];
  /** At which of these places somebody was set down anew. */
  readonly restarts: readonly number[];
  readonly at: readonly number[];
  readonly steps: number;
  readonly isFresh: boolean;
}

/** Where everybody who took a step stands and has stood, as a shared screen may know it. */
export function whereaboutsOf(
  { shown, walkers }: State,
  moveTimes: readonly { readonly seat: number; readonly at: number }[],
  now: number,
): Whereabouts[] {
  const fresh = new Set(moveTimes.filter(({ at }) => now - at < freshMs).map(({ seat }) => seat));
  return walkers.flatMap((walker, seat) =>
    walker === null
      ? []
      : [
          {
            seat,
            places: [startOf({ shown }, walker).place, ...walker.steps.map(({ to }) => to)],
            restarts: restartsOf(walker.steps),
            at: walker.at,
            steps: walker.steps.length,
            isFresh: fresh.has(seat),
          },
        ],
  );
}
