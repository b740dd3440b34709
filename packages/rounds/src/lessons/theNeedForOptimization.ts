import type { Lesson } from '@lowest-point/game';
import type { Config as Descend } from '../descend/types.ts';
import type { Config as Propose } from '../propose/types.ts';
import { descendRound, proposeRound } from './plan.ts';

/** The lecture's network: inputs 2 and 3 give hidden 5 and 1, and with output weights 2 and −1 the prediction 9. */
const lectureNetwork: Propose['network'] = {
  layers: [
    {
      weights: [
        [1, 1],
        [-1, 1],
      ],
      activation: 'identity',
    },
    { weights: [[2, -1]], activation: 'identity' },
  ],
};

const w1 = { layer: 1, to: 0, from: 0 };
const w2 = { layer: 1, to: 0, from: 1 };
const onePoint = [{ inputs: [2, 3], target: 13 }];

const hit13: Propose = {
  network: lectureNetwork,
  data: onePoint,
  tunable: [w1, w2],
  proposals: 3,
  sight: { prediction: 'live', ownPointFor: 0 },
};

const oneKnob: Propose = {
  network: lectureNetwork,
  data: onePoint,
  tunable: [w1],
  proposals: 2,
  sight: { prediction: 'measured', ownPointFor: 0 },
};

const tugOfWar: Propose = {
  network: lectureNetwork,
  data: [...onePoint, { inputs: [0, 3], target: 3 }, { inputs: [4, 1], target: 20 }],
  tunable: [w1, w2],
  proposals: 4,
  sight: { prediction: 'live', ownPointFor: 2 },
};

/** NIST's NoInt2, a line through the origin: loss (77 w² − 112 w + 41) / 3, lowest 1/11 at w = 8/11. */
const feelTheSlope: Descend = {
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
  bounds: [{ min: -0.25, max: 1.6 }],
  start: [{ min: -0.1, max: 0.1 }],
  frame: 'drawn',
  lossScale: 1,
  bumps: null,
  steps: 6,
  longestStep: 0.6,
  ways: ['step'],
  showsCurvature: false,
};

/**
 * Four hollows, and everybody starts near the top of the hill between them. Which hollow is the lowest is decided by
 * bumps that are drawn anew each time: whoever has read this file knows no more than the class.
 */
const darkField: Descend = {
  ground: { type: 'surface', name: 'himmelblau' },
  bounds: [
    { min: -6, max: 6 },
    { min: -4.5, max: 4.5 },
  ],
  start: [
    { min: -0.3, max: 0.3 },
    { min: -0.7, max: -0.1 },
  ],
  frame: 'drawn',
  lossScale: 1 / 20,
  bumps: { count: 10, highest: 50, width: 1.3 },
  steps: 8,
  longestStep: 1.1,
  ways: ['step', 'rate'],
  showsCurvature: true,
};

/** The lecture "The need for optimization", slide by slide. */
export const theNeedForOptimization: Lesson = {
  id: 'theNeedForOptimization',
  rounds: [
    proposeRound('hit13', hit13, 90),
    proposeRound('oneKnob', oneKnob, 60),
    proposeRound('tugOfWar', tugOfWar, 120),
    descendRound('feelTheSlope', feelTheSlope, 120),
    descendRound('darkField', darkField, 180),
  ],
};
