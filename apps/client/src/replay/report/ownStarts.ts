import type { Recording } from '@lowest-point/game';
import { measured } from './moves.ts';

/** The losses at which seats were set down, where each has a start of its own. */
export function ownStarts({ events }: Recording, index: number): ReadonlyMap<number, number> {
  return new Map(
    events.flatMap((event) => {
      if (event.type !== 'seatDealt' || event.data.round !== index) return [];
      const { loss } = measured(event.data.data);
      return loss === null ? [] : [[event.data.seat, loss] as const];
    }),
  );
}
