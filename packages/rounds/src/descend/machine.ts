import type { Random } from '@lowest-point/game';
import { optimiserStep, type Felt } from '../optimiserStep.ts';
import type { Machine } from '../machines.ts';
import type { Move, State } from './types.ts';
import { walkOf } from './walk.ts';

/** An optimiser's next step, from what it felt at every place where it stood; no longer than anybody's. */
export function descendMachine(play: unknown, seat: number, machine: Machine, random: Random): Move | null {
  const state = play as State;
  const { rateLimit, longestStep } = state.shown;
  const felt: Felt[] = walkOf(state, seat).footings.map(({ place, loss, gradient, hessian }) => ({
    place,
    loss,
    gradient,
    hessian,
  }));
  // Newton does without curvature for one step, where two slopes will tell it.
  const step =
    optimiserStep(machine, felt, { rateLimit, longest: longestStep }, random) ??
    (state.shown.bounds.length === 1
      ? optimiserStep('gradientDescent', felt, { rateLimit, longest: longestStep }, random)
      : null);
  if (step === null) return null;
  const length = Math.hypot(...step);
  // Level ground: there is nothing to do.
  if (!Number.isFinite(length) || length < longestStep * 1e-5) return null;
  const share = Math.min(1, (0.999 * longestStep) / length);
  return { way: 'step', by: step.map((part) => part * share) };
}
