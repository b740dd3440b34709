import { expect, test } from 'vitest';
import { perfectFor, wholeAnswers } from './perfect.ts';

const network = {
  layers: [
    { weights: [[1, 1], [-1, 1]], activation: 'identity' }, // prettier-ignore
    { weights: [[2, -1]], activation: 'identity' },
  ],
} as const;
const shown = {
  network: {
    layers: network.layers.map((layer) => ({ ...layer, weights: layer.weights.map((row) => [...row]) })),
  },
  tunable: [0, 1].map((from) => ({ layer: 1, to: 0, from })),
};
const ranges = [
  { min: 0, max: 4, step: 0.1 },
  { min: -9, max: 7, step: 0.1 },
];

test('the lecture’s point has the line 5 w₁ + w₂ = 13 of perfect answers', () => {
  expect(perfectFor(shown, { inputs: [2, 3], target: 13 })).toEqual({ slopes: [5, 1], rest: 13 });
  expect(perfectFor(shown, { inputs: [4, 1], target: 20 })).toEqual({ slopes: [5, -3], rest: 20 });
});

test('with one weight to turn, what the others add is taken off the target', () => {
  const oneKnob = { ...shown, tunable: shown.tunable.slice(0, 1) };
  expect(perfectFor(oneKnob, { inputs: [2, 3], target: 13 })).toEqual({ slopes: [5], rest: 14 });
});

test('where two tunable weights lie on one way, the perfect answers are no line', () => {
  const both = { ...shown, tunable: [{ layer: 0, to: 0, from: 0 }, { layer: 1, to: 0, from: 0 }] }; // prettier-ignore
  expect(perfectFor(both, { inputs: [2, 3], target: 13 })).toBeNull();
});

test('of the perfect answers in whole numbers, the one nearest to the start is the lecture’s', () => {
  expect(wholeAnswers({ slopes: [5, 1], rest: 13 }, ranges, [2, -1])).toEqual([
    [3, -2],
    [2, 3],
    [4, -7],
  ]);
});
