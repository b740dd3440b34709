import type { Random } from '@lowest-point/game';
import { optimiserStep, type Felt } from '../optimiserStep.ts';
import type { Machine } from '../machines.ts';
import type { Move, State } from './types.ts';
import { walkOf } from './walk.ts';

/** An optimiser's next step, from what it felt at every place where it stood; no longer than anybody's. */
export function descendMachine(play: unknown, seat: number, machine: Machine, random: Random): Move | null {
  const state = play as State;
  const { rateLimit, longestStep, bounds, ways } = state.shown;
  const felt: Felt[] = walkOf(state, seat).footings.map(({ place, loss, gradient, hessian }) => ({
    place,
    loss,
    gradient,
    hessian,
  }));
  const reach = { rateLimit, longest: longestStep };
  // Newton does without curvature for one step, where two slopes will tell it.
  const step =
    optimiserStep(machine, felt, reach, random) ??
    (bounds.length === 1 ? optimiserStep('gradientDescent', felt, reach, random) : null);
  if (step === null) return null;
  const length = Math.hypot(...step);
  // On level ground a step along the slope is one of length 0: it is taken, and leads nowhere.
  const isLevel = felt.at(-1)?.gradient.every((slope) => slope === 0) ?? false;
  if (isLevel && machine !== 'randomSearch' && ways.includes('rate'))
    return { way: 'rate', learningRate: rateLimit / 2 };
  if (!Number.isFinite(length) || length < longestStep * 1e-5) return null;
  const share = Math.min(1, (0.999 * longestStep) / length);
  return { way: 'step', by: step.map((part) => part * share) };
}
