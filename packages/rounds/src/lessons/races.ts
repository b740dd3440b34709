import type { Config as Race } from '../race/types.ts';
import { noInt2 } from './grounds.ts';
import { raceRound } from './plan.ts';

/** L″ = 154/3, so the limit 2/L″ is 0.03896. */
const learningRateDuelConfig: Race = {
  ground: noInt2,
  start: [0],
  steps: 10,
  moves: 2,
  controls: [],
  sight: 'curve',
};

/**
 * Flipper length → body mass. Everybody starts from a line that goes the wrong way through the middle of the points,
 * mass = 14,247 g − 50 g/mm · length. In raw units the ravine is 2,900 times as long as it is wide (condition 8.3e6), and no rate
 * turns the line in 15 steps; standardised, the ground is a round bowl.
 */
const ravineConfig: Race = {
  ground: { type: 'line', dataSet: 'palmerPenguins' },
  start: [-50, 14_247],
  steps: 15,
  moves: 4,
  controls: ['standardise'],
  sight: 'nothing',
};

/** Curvatures 1 and 100, from far up the valley and a little beside it: a start's loss of 100. */
const momentumConfig: Race = {
  ground: { type: 'quadratic', curvatures: [1, 100] },
  start: [10, 1],
  steps: 50,
  moves: 3,
  controls: ['momentum'],
  sight: 'nothing',
};

export const learningRateDuel = raceRound('learningRateDuel', learningRateDuelConfig, 90, false);
export const ravine = raceRound('ravine', ravineConfig, 150, false);
export const momentum = raceRound('momentum', momentumConfig, 120, true);
