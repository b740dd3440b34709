import { expect, test } from 'vitest';
import { drawnNetwork, outputEdge, staffRange } from './drawnNetwork.ts';
import { playOf } from './read.ts';
import { playRound } from './test/classroom.ts';

const shownIn = (id: string) => playOf(playRound(id, 1, []).seenBy({ role: 'player', seat: 0 })).shown;
const hit13 = shownIn('hit13');
const oneKnob = shownIn('oneKnob');

test('the network is drawn with the weights in hand', () => {
  expect(drawnNetwork(hit13, [3, -2], { inputs: [2, 3] })).toEqual({
    inputs: [2, 3],
    hidden: [5, 1],
    prediction: 13,
    inputWeights: [
      [1, 1],
      [-1, 1],
    ],
    outputWeights: [3, -2],
    names: ['w₁', 'w₂'],
  });
});

test('a weight that is locked keeps its number and has no name', () => {
  const drawn = drawnNetwork(oneKnob, [2.8], { inputs: [2, 3] });
  expect(drawn?.outputWeights).toEqual([2.8, -1]);
  expect(drawn?.names).toEqual(['w₁', null]);
});

test('a prediction that is to be measured first is not drawn', () => {
  expect(drawnNetwork(oneKnob, [2], { inputs: [2, 3] }, 'unseen')?.prediction).toBeNaN();
});

test('without inputs no node has a number', () => {
  expect(drawnNetwork(hit13, [2, -1], null)).toMatchObject({
    inputs: [NaN, NaN],
    hidden: [NaN, NaN],
    prediction: NaN,
  });
});

test('a network with more layers than the drawing has is not drawn', () => {
  const deep = { network: { layers: [...hit13.network.layers, { weights: [[1]], activation: 'tanh' as const }] }, tunable: hit13.tunable }; // prettier-ignore
  expect(drawnNetwork(deep, [2, -1], { inputs: [2, 3] })).toBeNull();
});

test('a tunable weight knows its edge', () => {
  expect([0, 1, null].map((index) => outputEdge(hit13, index))).toEqual([0, 1, undefined]);
});

test('the staff has room to miss on either side', () => {
  expect(staffRange(13, 9)).toEqual([4, 18]);
  expect(staffRange(3, 3)).toEqual([-4, 10]);
  expect(staffRange(20, 13)).toEqual([4, 29]);
});
