import { symmetricEigen } from '@lowest-point/core';
import type { Random } from '@lowest-point/game';
import type { Temperament } from '../temperament.ts';
import type { Move, State } from './types.ts';
import { walkOf } from './walk.ts';

/** The next step of a simulated student, from the slope under its feet. */
export function descendMove(play: unknown, seat: number, temperament: Temperament, random: Random): Move {
  const state = play as State;
  const { shown } = state;
  const walk = walkOf(state, seat);
  const here = walk.here ?? shown.here;
  const slope = Math.hypot(...here.gradient);
  const byHand = shown.ways.includes('step');
  switch (temperament) {
    case 'random':
      return byHand
        ? stride(randomDirection(here.gradient.length, random), shown.longestStep * (0.2 + 0.7 * random()))
        : { way: 'rate', learningRate: shown.rateLimit * 10 ** (2 * random() - 1.5) };
    case 'descent': {
      // Of two walks the lower one counts: the first has half of the moves.
      if ((shown.restarts ?? 0) > walk.restarts.length && walk.steps === restartAfter)
        return { way: 'restart' };
      if (!byHand) return { way: 'rate', learningRate: shown.rateLimit * (0.5 + 0.3 * random()) };
      if (slope === 0) return stride(randomDirection(here.gradient.length, random), shown.longestStep / 2);
      if (here.hessian !== null) return alongValley(here.gradient, here.hessian, shown.longestStep, random);
      const length = Math.min(shown.longestStep * 0.95, shown.rateLimit * (0.3 + 0.4 * random()) * slope);
      return stride(
        here.gradient.map((component) => -component / slope),
        Math.max(length, shown.longestStep / 1000),
      );
    }
    case 'wild':
      if (shown.ways.includes('rate'))
        return { way: 'rate', learningRate: shown.rateLimit * (2 + 20 * random()) };
      return stride(
        here.gradient.map((component) => component / (slope || 1)),
        shown.longestStep * 0.99,
      );
  }
}

/** After so many steps somebody who may start again does so. */
const restartAfter = 4;

/**
 * As somebody steps who sees the patch of contours: across a valley to where its floor must be (slope / curvature), and
 * far along it, downhill, where it does not curve upwards.
 */
function alongValley(
  gradient: readonly number[],
  hessian: readonly (readonly number[])[],
  longest: number,
  random: Random,
): Move {
  const { values, vectors } = symmetricEigen(hessian);
  const most = Math.max(...values.map(Math.abs));
  const by = gradient.map(() => 0);
  for (const [k, direction] of vectors.entries()) {
    const slope = direction.reduce((sum, part, i) => sum + part * (gradient[i] ?? 0), 0);
    const curvature = values[k] ?? 0;
    const way = curvature > most / 50 ? -slope / curvature : -Math.sign(slope) * longest;
    for (const [i, part] of direction.entries()) by[i] = (by[i] ?? 0) + way * part;
  }
  const length = Math.hypot(...by);
  const wanted = Math.min(length * (0.8 + 0.2 * random()), longest * (0.7 + 0.25 * random()));
  return stride(
    by.map((part) => part / (length || 1)),
    Math.max(wanted, longest / 1000),
  );
}

function stride(direction: readonly number[], length: number): Move {
  return { way: 'step', by: direction.map((component) => component * length) };
}

function randomDirection(size: number, random: Random): number[] {
  if (size === 1) return [random() < 0.5 ? -1 : 1];
  const angle = 2 * Math.PI * random();
  return [Math.cos(angle), Math.sin(angle), ...new Array<number>(size - 2).fill(0)];
}
