import { simulateRound } from '../../src/race/test/simulatedRound.ts';
import { choices } from '../choices.ts';
import { simulatedScene, type Scene } from '../scene.ts';
import { hasMachines, roundId } from '../wanted.ts';

export const race = (): Scene =>
  simulatedScene(simulateRound(roundId, { ...choices, machines: hasMachines }));
