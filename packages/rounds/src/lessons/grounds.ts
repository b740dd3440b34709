import type { Config as Descend } from '../descend/types.ts';

// Grounds that several kinds of round are played on.

type NetworkGround = Extract<Descend['ground'], { type: 'network' }>;

/** The lecture's network: inputs 2 and 3 give hidden 5 and 1, and with output weights 2 and −1 the prediction 9. */
export const lectureNetwork: NetworkGround['network'] = {
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

/** Its output weights. */
export const w1 = { layer: 1, to: 0, from: 0 };
export const w2 = { layer: 1, to: 0, from: 1 };

/** The lecture's point, and two more: no weights fit all three. */
export const onePoint = { inputs: [2, 3], target: 13 };
export const threePoints = [onePoint, { inputs: [0, 3], target: 3 }, { inputs: [4, 1], target: 20 }];

/** NIST's NoInt2, a line through the origin: loss (77 w² − 112 w + 41) / 3, lowest 1/11 at w = 8/11, L″ = 154/3. */
export const noInt2: NetworkGround = {
  type: 'network',
  network: { layers: [{ weights: [[0]], activation: 'identity' }] },
  data: [
    { inputs: [4], target: 3 },
    { inputs: [5], target: 4 },
    { inputs: [6], target: 4 },
  ],
  tunable: [{ layer: 0, to: 0, from: 0 }],
};

/**
 * y = w₂ tanh(w₁ x): a saddle at (0, 0), loss 1.7025, slope exactly 0, curvatures −4.1 and +4.1, between two equal valleys
 * of 0.00125 at ±(0.6025, 1.8559).
 */
export const tanhNetwork: NetworkGround = {
  type: 'network',
  network: {
    layers: [
      { weights: [[0]], activation: 'tanh' },
      { weights: [[0]], activation: 'identity' },
    ],
  },
  data: [
    { inputs: [1], target: 1 },
    { inputs: [2], target: 1.5 },
    { inputs: [-1], target: -1 },
    { inputs: [-2], target: -1.6 },
  ],
  tunable: [
    { layer: 0, to: 0, from: 0 },
    { layer: 1, to: 0, from: 0 },
  ],
};
