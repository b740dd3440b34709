import { expect, test } from 'vitest';
import { ArgumentError } from './argumentError.ts';
import { prepare } from './prepare.ts';
import { currentWeights, errorsAt, lossAt, type Problem } from './problem.ts';
import { baseline, threePoints } from './test/lecture.ts';

test('the weights that the network has now, in the order of the tunable ones', () => {
  expect(currentWeights(baseline)).toEqual([2, -1]);
  expect(currentWeights({ ...baseline, tunable: baseline.tunable.toReversed() })).toEqual([-1, 2]);
});

test('errors and loss at some weights, for a single look', () => {
  expect(errorsAt(threePoints, [2, -1])).toEqual(prepare(threePoints).errors([2, -1]));
  expect(lossAt(threePoints, [2, -1])).toBe(prepare(threePoints).loss([2, -1]));
  expect(lossAt({ ...threePoints, loss: 'meanError' }, [2, -1])).toBe(
    prepare({ ...threePoints, loss: 'meanError' }).loss([2, -1]),
  );
  expect(() => errorsAt(baseline, [1])).toThrow('weights: wanted 2 numbers, got 1');
});

const layer = { weights: [[1, 2]], activation: 'identity' } as const;
test.each<[string, Partial<Problem>, string]>([
  ['no data', { data: [] }, 'data: wanted at least one point, got none'],
  [
    'a point with an input too few',
    { data: [{ inputs: [2], target: 1 }] },
    'data[0].inputs: wanted 2 numbers, got 1',
  ],
  [
    'a target that is no number',
    { data: [...baseline.data, { inputs: [2, 3], target: Number.NaN }] },
    'data[1].target: wanted a finite number, got NaN',
  ],
  [
    'several outputs',
    {
      network: {
        layers: [
          {
            ...layer,
            weights: [
              [1, 2],
              [3, 4],
            ],
          },
        ],
      },
      tunable: [],
    },
    'network: wanted one output, got 2',
  ],
  [
    'an address that is not there',
    { tunable: [{ layer: 3, to: 0, from: 0 }] },
    'tunable[0].layer: wanted one of 2, got 3',
  ],
  [
    'a weight that is infinite',
    { network: { layers: [{ ...layer, weights: [[1, Infinity]] }] }, tunable: [] },
    'network.layers[0].weights[0][1]: wanted a finite number, got Infinity',
  ],
  [
    'biases of another number',
    { network: { layers: [{ ...layer, biases: [1, 2] }] }, tunable: [] },
    'network.layers[0].biases: wanted 1 number, got 2',
  ],
  [
    'layers that do not fit',
    { network: { layers: [layer, layer] }, tunable: [] },
    'network.layers[1].weights[0]: wanted 1 number, got 2',
  ],
  [
    'no layers',
    { network: { layers: [] }, tunable: [] },
    'network: wanted at least one layer with one node, got none',
  ],
  [
    'a weight that is tunable twice',
    { tunable: [...baseline.tunable, baseline.tunable[0]!] },
    'tunable[2]: wanted every weight once, got [1,0,0] again',
  ],
  [
    'a bias that is no number',
    { network: { layers: [{ ...layer, biases: [Number.NaN] }] }, tunable: [] },
    'network.layers[0].biases[0]: wanted a finite number, got NaN',
  ],
])('refuses %s, and says what was wanted', (_, change, message) => {
  expect(() => prepare({ ...baseline, ...change })).toThrow(new ArgumentError(...partsOf(message)));
});

/** A failure carries its parts as well as its sentence. */
function partsOf(message: string): [string, string, string] {
  const [, argument = '', wanted = '', given = ''] = /^(.*): wanted (.*), got (.*)$/.exec(message) ?? [];
  return [argument, wanted, given];
}
