import type { Config as Descend } from '../descend/types.ts';
import { lectureNetwork, noInt2, tanhNetwork, threePoints, w1, w2 } from './grounds.ts';
import { descendRound } from './plan.ts';

const feelTheSlopeConfig: Descend = {
  ground: noInt2,
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
const darkFieldConfig: Descend = {
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

/**
 * The lecture's network over the three points of “Tug of war”: a bowl with curvatures 39.35 and 12.65, lowest
 * 0.042857 at (2.917857, −1.846429). Its starts lie all around, at about one height.
 */
const downTheSurfaceConfig: Descend = {
  ground: { type: 'network', network: lectureNetwork, data: threePoints, tunable: [w1, w2] },
  bounds: [
    { min: -1, max: 7 },
    { min: -5, max: 1 },
  ],
  start: [
    { min: -0.6, max: 6.6 },
    { min: -4.8, max: 0.8 },
  ],
  starts: 30,
  startLoss: { min: 40, max: 80 },
  frame: 'plain',
  lossScale: 1,
  bumps: null,
  steps: 8,
  longestStep: 1.2,
  ways: ['rate'],
  showsCurvature: true,
};

/**
 * y = tanh(w₁ x + 0.5) + 2 tanh(w₂ x + 0.5) through six points made with (−1.5, 1.5), each moved by 0.05. The deep valley
 * has 0.002 near (−1.48, 1.51); in the other, 0.438 near (2.63, −0.04), the weak node has taken the work of the strong one.
 */
const twoValleysConfig: Descend = {
  ground: {
    type: 'network',
    network: {
      layers: [
        { weights: [[0], [0]], biases: [0.5, 0.5], activation: 'tanh' },
        { weights: [[1, 2]], activation: 'identity' },
      ],
    },
    data: [
      { inputs: [-2], target: -0.99 },
      { inputs: [-1], target: -0.51 },
      { inputs: [-0.5], target: 0.3 },
      { inputs: [0.5], target: 1.51 },
      { inputs: [1], target: 1.12 },
      { inputs: [2], target: 1.06 },
    ],
    tunable: [
      { layer: 0, to: 0, from: 0 },
      { layer: 0, to: 1, from: 0 },
    ],
  },
  bounds: [
    { min: -4, max: 4 },
    { min: -3, max: 3 },
  ],
  start: [
    { min: -3.2, max: 1.8 },
    { min: -1.2, max: 2.3 },
  ],
  starts: 32,
  startLoss: { min: 1, max: 7 },
  restarts: 1,
  frame: 'drawn',
  lossScale: 1,
  bumps: null,
  steps: 10,
  longestStep: 0.9,
  ways: ['rate'],
  showsCurvature: true,
};

/** Everybody at the saddle, (0, 0). */
const saddleStartConfig: Descend = {
  ground: tanhNetwork,
  bounds: [
    { min: -3.6, max: 3.6 },
    { min: -2.7, max: 2.7 },
  ],
  start: [
    { min: 0, max: 0 },
    { min: 0, max: 0 },
  ],
  frame: 'turned',
  lossScale: 1,
  bumps: null,
  steps: 8,
  longestStep: 0.7,
  ways: ['rate', 'step'],
  showsCurvature: true,
  par: 'push',
};

/**
 * NIST's BoxBOD (Box, Hunter and Hunter, 1978): oxygen used up by river water, y = w₁ (1 − e^(−w₂ x)), y in hundreds of mg/l
 * and x in half days. Lowest 1168.0089 / 6 / 100² at (2.1381, 0.5472 / 2). For large w₂ the curve is level from the first
 * point on: there the best loss is 9771.5 / 6 / 100², and the slope along w₂ vanishes like e^(−2 w₂).
 */
const plateauConfig: Descend = {
  ground: {
    type: 'network',
    network: {
      layers: [
        { weights: [[1]], activation: 'saturation' },
        { weights: [[1]], activation: 'identity' },
      ],
    },
    data: [
      { inputs: [2], target: 1.09 },
      { inputs: [4], target: 1.49 },
      { inputs: [6], target: 1.49 },
      { inputs: [10], target: 1.91 },
      { inputs: [14], target: 2.13 },
      { inputs: [20], target: 2.24 },
    ],
    tunable: [
      { layer: 1, to: 0, from: 0 },
      { layer: 0, to: 0, from: 0 },
    ],
  },
  bounds: [
    { min: 0.3, max: 3.1 },
    { min: 0.12, max: 2.1 },
  ],
  start: [
    { min: 0.95, max: 1.05 },
    { min: 1.35, max: 1.4 },
  ],
  frame: 'drawn',
  lossScale: 1,
  bumps: null,
  steps: 10,
  longestStep: 0.6,
  ways: ['step', 'rate'],
  showsCurvature: true,
  par: 'length',
  source: 'boxBod',
};

export const feelTheSlope = descendRound('feelTheSlope', feelTheSlopeConfig, 120);
export const darkField = descendRound('darkField', darkFieldConfig, 180);
export const downTheSurface = descendRound('downTheSurface', downTheSurfaceConfig, 120);
export const twoValleys = descendRound('twoValleys', twoValleysConfig, 180);
export const saddleStart = descendRound('saddleStart', saddleStartConfig, 150);
export const plateau = descendRound('plateau', plateauConfig, 180);
