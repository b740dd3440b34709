import { expect, test } from 'vitest';
import { forward, inputCount, predict, weightAt, withWeights, type Network } from './network.ts';

/** Two inputs, three hidden nodes, one output; a bias in the first layer only. */
const network: Network = {
  layers: [
    {
      weights: [
        [1, 2],
        [3, 4],
        [-5, 6],
      ],
      biases: [0.5, -20, 0],
      activation: 'relu',
    },
    { weights: [[10, 100, 1000]], activation: 'identity' },
  ],
};

test('numbers travel layer by layer: weighted sum, bias, activation', () => {
  expect(forward(network, [1, 2])).toEqual([[1, 2], [5.5, 0, 7], [7055]]);
  expect(predict(network, [1, 2])).toEqual([7055]);
  expect(inputCount(network)).toBe(2);
});

test('the inputs handed in are not the ones handed back', () => {
  const inputs = [1, 2];
  const [first] = forward(network, inputs);
  first?.fill(9);
  expect(inputs).toEqual([1, 2]);
});

test('a weight has an address; a bias that was left out is 0', () => {
  expect(weightAt(network, { layer: 0, to: 2, from: 1 })).toBe(6);
  expect(weightAt(network, { layer: 0, to: 1, from: 'bias' })).toBe(-20);
  expect(weightAt(network, { layer: 1, to: 0, from: 'bias' })).toBe(0);
});

test('other weights make another network, and leave the given one as it was', () => {
  const before = JSON.stringify(network);
  const addresses = [
    { layer: 0, to: 1, from: 0 },
    { layer: 1, to: 0, from: 'bias' },
  ] as const;
  const changed = withWeights(network, addresses, [30, -1]);
  expect(addresses.map((address) => weightAt(changed, address))).toEqual([30, -1]);
  expect(predict(changed, [1, 2])).toEqual([10 * 5.5 + 100 * 18 + 1000 * 7 - 1]);
  expect(JSON.stringify(network)).toBe(before);
});

test('no weights changed means the same predictions', () => {
  expect(forward(withWeights(network, [], []), [1, 2])).toEqual(forward(network, [1, 2]));
});

test.each([
  ['inputs of another length', () => forward(network, [1]), 'inputs: wanted 2 numbers, got 1'],
  [
    'layers that do not fit',
    () => forward({ layers: [network.layers[1]!, network.layers[1]!] }, [1, 2, 3]),
    'network.layers[1].weights[0]: wanted 1 number, got 3',
  ],
  [
    'a network without layers',
    () => inputCount({ layers: [] }),
    'network: wanted at least one layer with one node, got none',
  ],
  [
    'a layer that is not there',
    () => weightAt(network, { layer: 2, to: 0, from: 0 }),
    'address.layer: wanted one of 2, got 2',
  ],
  [
    'a node that is not there',
    () => weightAt(network, { layer: 1, to: 1, from: 0 }),
    'address.to: wanted a node of layer 1, got 1',
  ],
  [
    'an edge that is not there',
    () => weightAt(network, { layer: 0, to: 0, from: 2 }),
    'address.from: wanted an edge of node 0 in layer 0, got 2',
  ],
  [
    'the bias of a node that is not there',
    () => weightAt(network, { layer: 0, to: 3, from: 'bias' }),
    'address.to: wanted a node of layer 0, got 3',
  ],
  ['weights of another number', () => withWeights(network, [], [1]), 'weights: wanted 0 numbers, got 1'],
  [
    'other weights at an address that is not there',
    () => withWeights(network, [{ layer: 0, to: 0, from: 7 }], [1]),
    'address.from: wanted an edge of node 0 in layer 0, got 7',
  ],
])('refuses %s', (_, attempt, message) => {
  expect(attempt).toThrow(message);
});
