import type { Config as Race } from '../race/types.ts';
import { raceRound } from './plan.ts';

/** NIST's NoInt2, a line through the origin: loss (77 w² − 112 w + 41) / 3, so L″ = 154/3 and the limit 2/L″ is 0.03896. */
const learningRateDuelConfig: Race = {
  ground: {
    type: 'network',
    network: { layers: [{ weights: [[0]], activation: 'identity' }] },
    data: [
      { inputs: [4], target: 3 },
      { inputs: [5], target: 4 },
      { inputs: [6], target: 4 },
    ],
    tunable: [{ layer: 0, to: 0, from: 0 }],
  },
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
