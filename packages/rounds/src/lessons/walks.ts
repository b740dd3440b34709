import type { Config as Descend } from '../descend/types.ts';
import { descendRound } from './plan.ts';

/** NIST's NoInt2, a line through the origin: loss (77 w² − 112 w + 41) / 3, lowest 1/11 at w = 8/11. */
const feelTheSlopeConfig: Descend = {
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

export const feelTheSlope = descendRound('feelTheSlope', feelTheSlopeConfig, 120);
export const darkField = descendRound('darkField', darkFieldConfig, 180);
