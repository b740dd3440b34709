import nist from '../../fixtures/nist.json';
import { prepare } from '../prepare.ts';

export const { BoxBOD: boxBod } = nist.sets;

/** NIST's BoxBOD as a network: b₁ (1 − e^(−b₂ x)), the output weight and then the hidden one. Far out in b₂ it is a plateau. */
export const boxBodGround = prepare({
  network: {
    layers: [
      { weights: [[1]], activation: 'saturation' },
      { weights: [[1]], activation: 'identity' },
    ],
  },
  tunable: [
    { layer: 1, to: 0, from: 0 },
    { layer: 0, to: 0, from: 0 },
  ],
  data: boxBod.data.map(([x = Number.NaN, y = Number.NaN]) => ({ inputs: [x], target: y })),
});
