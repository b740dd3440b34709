import type { Random } from '@lowest-point/game';
import type { Temperament } from '../temperament.ts';
import type { Move, State } from './types.ts';

/** The next step of a simulated student, from the slope under its feet. */
export function descendMove(play: unknown, seat: number, temperament: Temperament, random: Random): Move {
  const { shown, walkers } = play as State;
  const here = walkers[seat]?.here ?? shown.here;
  const slope = Math.hypot(...here.gradient);
  switch (temperament) {
    case 'random':
      return stride(
        randomDirection(here.gradient.length, random),
        shown.longestStep * (0.2 + 0.7 * random()),
      );
    case 'descent': {
      if (slope === 0) return stride(randomDirection(here.gradient.length, random), shown.longestStep / 4);
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

function stride(direction: readonly number[], length: number): Move {
  return { way: 'step', by: direction.map((component) => component * length) };
}

function randomDirection(size: number, random: Random): number[] {
  if (size === 1) return [random() < 0.5 ? -1 : 1];
  const angle = 2 * Math.PI * random();
  return [Math.cos(angle), Math.sin(angle), ...new Array<number>(size - 2).fill(0)];
}
