import type { Random } from '@lowest-point/game';
import type { Temperament } from '../../temperament.ts';
import { memberAt } from './fold.ts';
import { lowestOnSlice } from './lowestOnSlice.ts';
import type { Move, State } from './types.ts';

/** A simulated member: `descent` goes to where its own slice is lowest, from what it was last told. */
export function teamMove(state: State, seat: number, temperament: Temperament, random: Random): Move {
  const { longest, slices } = state.shown;
  const { weight, told } = memberAt(state, seat);
  const nudge = (which: number, by: number): Move => ({ play: 'team', weight: which, by });
  switch (temperament) {
    case 'random':
      return nudge(weight, longest * (2 * random() - 1) || longest / 2);
    case 'wild':
      return nudge(weight, random() < 0.5 ? -longest : longest);
    case 'descent': {
      const [first, ...others] = (told?.slices ?? slices.filter((slice) => slice.weight === weight)).map(
        (slice) => {
          const by = lowestOnSlice(slice.losses, longest);
          const here = slice.losses[(slice.losses.length - 1) / 2] ?? 0;
          return { weight: slice.weight, by, gain: here - Math.min(...slice.losses) };
        },
      );
      if (first === undefined) return nudge(weight, longest / 20);
      const best = others.reduce((most, next) => (next.gain > most.gain ? next : most), first);
      // The others move as well, so one goes not quite as far.
      const by = 0.8 * best.by;
      return nudge(best.weight, Math.abs(by) < longest / 1000 ? longest / 1000 : by);
    }
  }
}
