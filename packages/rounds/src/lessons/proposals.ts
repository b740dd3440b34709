import type { Config as Propose } from '../propose/types.ts';
import { proposeRound } from './plan.ts';

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

const hit13Config: Propose = {
  network: lectureNetwork,
  data: onePoint,
  tunable: [w1, w2],
  proposals: 3,
  sight: { prediction: 'live', ownPointFor: 0 },
};

const oneKnobConfig: Propose = {
  network: lectureNetwork,
  data: onePoint,
  tunable: [w1],
  proposals: 2,
  sight: { prediction: 'measured', ownPointFor: 0 },
};

const tugOfWarConfig: Propose = {
  network: lectureNetwork,
  data: [...onePoint, { inputs: [0, 3], target: 3 }, { inputs: [4, 1], target: 20 }],
  tunable: [w1, w2],
  proposals: 4,
  sight: { prediction: 'live', ownPointFor: 2 },
};

export const hit13 = proposeRound('hit13', hit13Config, 90);
export const oneKnob = proposeRound('oneKnob', oneKnobConfig, 60);
export const tugOfWar = proposeRound('tugOfWar', tugOfWarConfig, 120);
