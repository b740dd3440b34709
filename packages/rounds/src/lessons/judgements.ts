import type { Config as Judge } from '../judge/types.ts';
import { noInt2, tanhNetwork } from './grounds.ts';
import { judgeRound } from './plan.ts';

type Ground = Extract<Judge, { kind: 'way' }>['stands'][number]['ground'];

/** The lecture's network with w₂ = −1: loss (5 w − 14)², lowest 0 at 2.8. */
const lecture: Ground = {
  type: 'network',
  network: { layers: [{ weights: [[0, -1]], activation: 'identity' }] },
  data: [{ inputs: [5, 1], target: 13 }],
  tunable: [{ layer: 0, to: 0, from: 0 }],
};

/** y = w₂ · tanh(w₁ x): with w₂ = 2 and w₁ free, steep on the left of its bottom and ever flatter on the right. */
const tanhCurve: Ground = {
  type: 'network',
  network: {
    layers: [
      { weights: [[0]], activation: 'tanh' },
      { weights: [[2]], activation: 'identity' },
    ],
  },
  data: tanhNetwork.data,
  tunable: [{ layer: 0, to: 0, from: 0 }],
};

/** NIST's BoxBOD (Box, Hunter and Hunter 1978): y = b₁ (1 − e^(−b₂ x)), data of the US government, in the public domain. */
const boxBodData = [
  { inputs: [1], target: 109 },
  { inputs: [2], target: 149 },
  { inputs: [3], target: 149 },
  { inputs: [5], target: 191 },
  { inputs: [7], target: 213 },
  { inputs: [10], target: 224 },
];

/** BoxBOD with b₁ = 213.8: a cliff at small b₂, a plateau at large ones. */
const boxBodCurve: Ground = {
  type: 'network',
  network: {
    layers: [
      { weights: [[0]], activation: 'saturation' },
      { weights: [[213.8]], activation: 'identity' },
    ],
  },
  data: boxBodData,
  tunable: [{ layer: 0, to: 0, from: 0 }],
};

/** Both free: from b₂ = 5 on hardly any slope is left in b₂, far above the certified minimum, 194.67 = 1168.01 / 6. */
const boxBod: Ground = {
  type: 'network',
  network: {
    layers: [
      { weights: [[0]], activation: 'saturation' },
      { weights: [[0]], activation: 'identity' },
    ],
  },
  data: boxBodData,
  tunable: [
    { layer: 1, to: 0, from: 0 },
    { layer: 0, to: 0, from: 0 },
  ],
};

/** The lecture's output weights on three points, told by their hidden values: lowest 0.042857 at (2.917857, −1.846429). */
const lectureBowl: Ground = {
  type: 'network',
  network: { layers: [{ weights: [[0, 0]], activation: 'identity' }] },
  data: [
    { inputs: [5, 1], target: 13 },
    { inputs: [3, 3], target: 3 },
    { inputs: [5, -3], target: 20 },
  ],
  tunable: [
    { layer: 0, to: 0, from: 0 },
    { layer: 0, to: 0, from: 1 },
  ],
};

const himmelblau: Ground = { type: 'surface', name: 'tiltedHimmelblau' };
const rosenbrock: Ground = { type: 'surface', name: 'rosenbrock' };

const oppositeDayConfig: Judge = {
  kind: 'way',
  tells: 'atOnce',
  count: 10,
  stands: [
    { ground: lecture, from: [{ min: 0.3, max: 5.3 }], lossScale: 1 },
    { ground: noInt2, from: [{ min: -0.3, max: 1.75 }], lossScale: 1 },
    { ground: tanhCurve, from: [{ min: -0.3, max: 2 }], lossScale: 1 },
    { ground: boxBodCurve, from: [{ min: 0.15, max: 1.6 }], lossScale: 1 / 100 },
  ],
};

const steepOrHighConfig: Judge = {
  kind: 'place',
  tells: 'atOnce',
  questions: [
    {
      ground: boxBodCurve,
      from: [{ min: 0.05, max: 3 }],
      lossScale: 1 / 100,
      told: 'heights',
      steeper: 'either',
      signs: 'any',
    },
    {
      ground: lecture,
      from: [{ min: 0.3, max: 5.3 }],
      lossScale: 1,
      told: 'slopes',
      steeper: 'higher',
      signs: 'opposite',
    },
    {
      ground: boxBodCurve,
      from: [{ min: 0.05, max: 3 }],
      lossScale: 1 / 100,
      told: 'both',
      steeper: 'lower',
      signs: 'any',
    },
    {
      ground: tanhCurve,
      from: [{ min: -0.3, max: 2.5 }],
      lossScale: 1,
      told: 'slopes',
      steeper: 'either',
      signs: 'any',
    },
    {
      ground: tanhCurve,
      from: [{ min: -0.3, max: 2.5 }],
      lossScale: 1,
      told: 'both',
      steeper: 'either',
      signs: 'any',
    },
  ],
};

const compassAndCrowConfig: Judge = {
  kind: 'arrow',
  tells: 'atOnce',
  maps: [
    { type: 'bowl', stretch: 9 },
    { type: 'bowl', stretch: 20 },
    {
      type: 'stand',
      ground: himmelblau,
      from: [
        { min: 1, max: 5 },
        { min: -1, max: 4 },
      ],
      lossScale: 1,
      hollow: [3, 2],
    },
  ],
};

const areYouDoneConfig: Judge = {
  kind: 'rest',
  tells: 'atReveal',
  places: [
    {
      what: 'saddle',
      ground: tanhNetwork,
      from: [
        { min: 0, max: 0 },
        { min: 0, max: 0 },
      ],
      lossScale: 1,
      isSettled: false,
      pace: 0.4,
      others: [
        { min: -2, max: -1 },
        { min: 0.5, max: 2 },
      ],
    },
    {
      what: 'lowest',
      ground: lectureBowl,
      from: [
        { min: 2, max: 4 },
        { min: -3, max: 0 },
      ],
      lossScale: 1,
      isSettled: true,
      pace: 0.1,
      others: [
        { min: 2, max: 4 },
        { min: -3, max: 0 },
      ],
    },
    {
      what: 'plateau',
      ground: boxBod,
      from: [
        { min: 172.5, max: 172.5 },
        { min: 40, max: 60 },
      ],
      lossScale: 1,
      isSettled: false,
      pace: 0.4,
      others: [
        { min: 190, max: 230 },
        { min: 0.4, max: 0.9 },
      ],
    },
    {
      what: 'falseBottom',
      ground: himmelblau,
      from: [
        { min: 3.3, max: 3.8 },
        { min: -2.1, max: -1.6 },
      ],
      lossScale: 1,
      isSettled: true,
      pace: 0.5,
      others: [
        { min: 2.7, max: 3.3 },
        { min: 1.7, max: 2.3 },
      ],
    },
    {
      what: 'slope',
      ground: rosenbrock,
      from: [
        { min: 0.3, max: 0.6 },
        { min: 0.09, max: 0.36 },
      ],
      lossScale: 1,
      isSettled: false,
      pace: 0.1,
      others: [
        { min: -1.5, max: 0 },
        { min: 0, max: 1 },
      ],
    },
  ],
};

export const oppositeDay = judgeRound('oppositeDay', oppositeDayConfig, 60);
export const steepOrHigh = judgeRound('steepOrHigh', steepOrHighConfig, 75);
export const compassAndCrow = judgeRound('compassAndCrow', compassAndCrowConfig, 75);
export const areYouDone = judgeRound('areYouDone', areYouDoneConfig, 90);
