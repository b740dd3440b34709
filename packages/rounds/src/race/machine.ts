import type { Random } from '@lowest-point/game';
import type { Machine } from '../machines.ts';
import { landing } from './autoplay.ts';
import { racerAt } from './fold.ts';
import { nextRate, onSlider, ratesFor } from './nextRate.ts';
import type { Move, State } from './types.ts';

/**
 * An optimiser's next run. A race is run by gradient descent, with momentum where the round has it: an optimiser that is
 * neither, as Adam and Newton, has no move here. Random search searches among the rates.
 */
export function raceMachine(play: unknown, seat: number, machine: Machine, random: Random): Move | null {
  const { shown, racers } = play as State;
  const racer = racerAt({ racers }, seat);
  const rates = ratesFor(shown, racer.isStandardised);
  const hasMomentum = shown.controls.includes('momentum');
  switch (machine) {
    case 'gradientDescent':
      return {
        type: 'run',
        learningRate: onSlider(landing(shown) ?? nextRate(racer.runs, rates), rates),
        momentum: 0,
      };
    case 'momentum':
      return hasMomentum ? { type: 'run', learningRate: nextRate(racer.runs, rates), momentum: 0.9 } : null;
    case 'randomSearch':
      return {
        type: 'run',
        learningRate: onSlider(rates.min * (rates.max / rates.min) ** random(), rates),
        momentum: hasMomentum ? Math.round(random() * 99) / 100 : 0,
      };
    case 'adam':
    case 'newton':
      return null;
  }
}
