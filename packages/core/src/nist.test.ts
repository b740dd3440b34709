import { expect, test } from 'vitest';
import nist from '../fixtures/nist.json';
import { bottomFrom } from './minimum/bottom.ts';
import { prepare } from './prepare.ts';
import { expectClose } from './test/close.ts';

const points = (data: readonly (readonly number[])[]) =>
  data.map(([x = Number.NaN, y = Number.NaN]) => ({ inputs: [x], target: y }));

test('the sigmoid network of NIST’s Rat42 data finds the certified weights from both official starts', () => {
  const { data, cert, rss, starts } = nist.sets.Rat42;
  const growth = prepare({
    network: {
      layers: [
        { weights: [[0]], biases: [0], activation: 'sigmoid' },
        { weights: [[0]], activation: 'identity' },
      ],
    },
    tunable: [
      { layer: 1, to: 0, from: 0 },
      { layer: 0, to: 0, from: 'bias' },
      { layer: 0, to: 0, from: 0 },
    ],
    data: points(data),
  });
  // The model is b1 / (1 + exp(b2 − b3 x)): the bias is −b2.
  const asWeights = ([b1 = 0, b2 = 0, b3 = 0]: readonly number[]) => [b1, -b2, b3];
  for (const start of starts) {
    const bottom = bottomFrom(growth, asWeights(start));
    expectClose(bottom.weights, asWeights(cert), 1e-5);
    expectClose([bottom.loss], [rss / data.length], 1e-8);
  }
});

test('a straight line through NIST’s Norris data is the certified one', () => {
  const { data, cert, rss } = nist.sets.Norris;
  const line = prepare({
    network: { layers: [{ weights: [[0]], biases: [0], activation: 'identity' }] },
    tunable: [
      { layer: 0, to: 0, from: 'bias' },
      { layer: 0, to: 0, from: 0 },
    ],
    data: points(data),
  });
  const bottom = bottomFrom(line, [0, 0]);
  expectClose(bottom.weights, cert, 1e-8);
  expectClose([bottom.loss], [rss / data.length], 1e-8);
  expect(data).toHaveLength(36);
});
