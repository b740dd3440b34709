import { simulateRound } from '../../src/together/test/simulatedRound.ts';
import { choices } from '../choices.ts';
import { simulatedScene, type Scene } from '../scene.ts';
import { hasMachines, roundId } from '../wanted.ts';

export function together(): Scene {
  const machines = hasMachines ? ['gradientDescent', 'adam', 'randomSearch'] : [];
  return simulatedScene(simulateRound(roundId, { ...choices, machines }));
}
