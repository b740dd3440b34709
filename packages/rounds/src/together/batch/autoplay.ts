import type { Random } from '@lowest-point/game';
import type { Temperament } from '../../temperament.ts';
import type { Move, State } from './types.ts';

/** A simulated student: `descent` adds the true arrow, `random` any, `wild` one that points far away. */
export function batchMove({ shown }: State, temperament: Temperament, random: Random): Move {
  switch (temperament) {
    case 'descent':
      return { play: 'batch', way: 'approve' };
    case 'random': {
      const angle = 2 * Math.PI * random();
      const length = shown.longest * (0.05 + 0.3 * random());
      return { play: 'batch', way: 'bluff', by: [length * Math.cos(angle), length * Math.sin(angle)] };
    }
    case 'wild':
      return { play: 'batch', way: 'bluff', by: [-0.999 * shown.longest, 0] };
  }
}
