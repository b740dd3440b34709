import { simulateRound } from '../../src/descend/test/simulatedRound.ts';
import { choices } from '../choices.ts';
import { simulatedScene, type Scene } from '../scene.ts';
import { hasMachines, roundId } from '../wanted.ts';

export const descend = (): Scene =>
  simulatedScene(simulateRound(roundId, { ...choices, machines: hasMachines }));
