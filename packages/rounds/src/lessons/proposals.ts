import type { Config as Propose } from '../propose/types.ts';
import { lectureNetwork, onePoint, threePoints, w1, w2 } from './grounds.ts';
import { proposeRound } from './plan.ts';

const hit13Config: Propose = {
  network: lectureNetwork,
  data: [onePoint],
  tunable: [w1, w2],
  proposals: 3,
  sight: { prediction: 'live', ownPointFor: 0 },
};

const oneKnobConfig: Propose = {
  network: lectureNetwork,
  data: [onePoint],
  tunable: [w1],
  proposals: 2,
  sight: { prediction: 'measured', ownPointFor: 0 },
};

const tugOfWarConfig: Propose = {
  network: lectureNetwork,
  data: threePoints,
  tunable: [w1, w2],
  proposals: 4,
  sight: { prediction: 'live', ownPointFor: 2 },
};

/**
 * The third series of F. J. Anscombe, "Graphs in Statistical Analysis", The American Statistician 27 (1973) 17–21: ten points on
 * a line, and one far above it. Least squares: y = 3.00 + 0.500 x; least absolute errors: y = 4.01 + 0.345 x, through all ten.
 */
const anscombeThird: readonly (readonly [x: number, y: number])[] = [
  [10, 7.46],
  [8, 6.77],
  [13, 12.74],
  [9, 7.11],
  [11, 7.81],
  [14, 8.84],
  [6, 6.08],
  [4, 5.39],
  [12, 8.15],
  [7, 6.42],
  [5, 5.73],
];

/** One weight, the slope, and one bias, the intercept: prediction = slope · x + intercept. It starts level and too low. */
const whichLossConfig: Propose = {
  network: { layers: [{ weights: [[0]], biases: [3.5], activation: 'identity' }] },
  data: anscombeThird.map(([x, y]) => ({ inputs: [x], target: y })),
  tunable: [
    { layer: 0, to: 0, from: 0 },
    { layer: 0, to: 0, from: 'bias' },
  ],
  proposals: 6,
  sight: { prediction: 'live', ownPointFor: 0 },
  losses: [
    'meanError',
    'meanError',
    'meanAbsoluteError',
    'meanAbsoluteError',
    'meanSquaredError',
    'meanSquaredError',
  ],
};

export const hit13 = proposeRound('hit13', hit13Config, 90);
export const oneKnob = proposeRound('oneKnob', oneKnobConfig, 60);
export const tugOfWar = proposeRound('tugOfWar', tugOfWarConfig, 120);
export const whichLoss = proposeRound('whichLoss', whichLossConfig, 150);
