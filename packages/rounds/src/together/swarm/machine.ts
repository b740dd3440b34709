import type { Random } from '@lowest-point/game';
import type { Machine } from '../../machines.ts';
import { optimiserStep, type Felt } from '../../optimiserStep.ts';
import { measuredOf } from './fold.ts';
import type { Move, State } from './types.ts';

/**
 * An optimiser that is told heights only, as everybody is: its slopes cost probes. From where it stands it probes a little to
 * the right and a little up; the differences are the slope, slope_i ≈ (loss(w + h e_i) − loss(w)) / h; and the third probe
 * is its step. Newton would need curvature, and has no move.
 */
export function swarmMachine(state: State, seat: number, machine: Machine, random: Random): Move | null {
  const { bounds, camp } = state.shown;
  if (machine === 'newton') return null;
  const anywhere = bounds.map(({ min, max }) => min + (max - min) * random());
  if (machine === 'randomSearch') return probe(state, anywhere);

  const own = measuredOf(state, seat);
  const widths = bounds.map(({ min, max }) => max - min);
  const size = widths.length;
  const places = [{ at: camp.weights, loss: camp.loss }, ...own];
  const felt: Felt[] = [];
  for (let k = 0; k < places.length; k += size + 1) {
    const here = places[k];
    const beside = places.slice(k + 1, k + 1 + size);
    if (here === undefined) break;
    if (beside.length < size) return probe(state, nudged(here.at, beside.length, widths));
    const gradient = beside.map(({ at, loss }, i) => {
      const h = (at[i] ?? 0) - (here.at[i] ?? 0);
      return h === 0 ? 0 : (loss - here.loss) / h;
    });
    felt.push({ place: here.at, loss: here.loss, gradient, hessian: null });
  }
  const longest = Math.min(...widths) / 5;
  const last = felt.at(-1);
  if (last === undefined) return null;
  // Without curvature a rate has to be guessed: one that takes the first step a fifth of the sheet.
  const steepness = Math.hypot(...(felt[0]?.gradient ?? []));
  const rateLimit = steepness === 0 ? 1 : (2 * longest) / steepness;
  const step = optimiserStep(machine, felt, { rateLimit, longest }, random);
  if (step === null) return null;
  const length = Math.hypot(...step);
  if (!Number.isFinite(length)) return null;
  const share = length > longest ? longest / length : 1;
  return probe(
    state,
    last.place.map((value, i) => value + share * (step[i] ?? 0)),
  );
}

/** A fiftieth of the sheet along one weight. */
function nudged(at: readonly number[], weight: number, widths: readonly number[]): number[] {
  return at.map((value, i) => value + (i === weight ? (widths[i] ?? 0) / 50 : 0));
}

function probe({ shown: { bounds } }: State, at: readonly number[]): Move {
  return {
    play: 'swarm',
    at: at.map((value, i) => {
      const { min = value, max = value } = bounds[i] ?? {};
      return Math.min(max, Math.max(min, value)) + 0;
    }),
  };
}
