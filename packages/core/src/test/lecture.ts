import lecture from '../../fixtures/lecture.json';
import type { Network, WeightAddress } from '../network.ts';
import type { Problem } from '../problem.ts';

export { lecture };

const { inputs, hiddenWeights, outputWeights, target } = lecture.baseline;

/** Inputs 2 and 3, hidden 5 and 1, prediction 9. */
export const network: Network = {
  layers: [
    { weights: hiddenWeights, activation: 'identity' },
    { weights: [outputWeights], activation: 'identity' },
  ],
};

/** The two output weights. */
export const tunable: readonly WeightAddress[] = [
  { layer: 1, to: 0, from: 0 },
  { layer: 1, to: 0, from: 1 },
];

/** All six, in the fixture's order. */
export const allSix: readonly WeightAddress[] = [
  { layer: 0, to: 0, from: 0 },
  { layer: 0, to: 0, from: 1 },
  { layer: 0, to: 1, from: 0 },
  { layer: 0, to: 1, from: 1 },
  ...tunable,
];

export const baseline: Problem = { network, tunable, data: [{ inputs, target }] };
export const threePoints: Problem = { network, tunable, data: lecture.threePoints.data };

/** A line through the origin: one weight, from one input to one identity output. */
export const oneWeight: Problem = {
  network: { layers: [{ weights: [[0]], activation: 'identity' }] },
  tunable: [{ layer: 0, to: 0, from: 0 }],
  data: lecture.oneWeight.data.map(([x = Number.NaN, y = Number.NaN]) => ({ inputs: [x], target: y })),
};
