import fc from 'fast-check';
import { expect, test } from 'vitest';
import { predict } from './network.ts';
import { prepare } from './prepare.ts';
import { currentWeights, type Problem } from './problem.ts';
import { differenceGradient, expectClose } from './test/close.ts';
import { baseline, lecture } from './test/lecture.ts';
import { isNearKink, randomProblem } from './test/randomNetworks.ts';

test('the weights that the network has now, in the order of the tunable ones', () => {
  expect(currentWeights(baseline)).toEqual([2, -1]);
  expect(currentWeights({ ...baseline, tunable: baseline.tunable.toReversed() })).toEqual([-1, 2]);
});

test('of any network, the gradient by backpropagation is what small steps show', () => {
  fc.assert(
    fc.property(randomProblem(), (problem) => {
      fc.pre(!isNearKink(problem));
      const ground = prepare(problem);
      const weights = currentWeights(problem);
      expectClose(ground.gradient(weights), differenceGradient(ground.loss, weights), 1e-5);
    }),
    { numRuns: 300 },
  );
});

test('the gradient of many points is the mean of the gradients of each', () => {
  fc.assert(
    fc.property(randomProblem(), (problem) => {
      const weights = currentWeights(problem);
      const each = problem.data.map((point) => prepare({ ...problem, data: [point] }).gradient(weights));
      const mean = weights.map((_, i) => each.reduce((sum, g) => sum + (g[i] ?? 0), 0) / each.length);
      expectClose(prepare(problem).gradient(weights), mean, 1e-9);
    }),
  );
});

test('the loss is the mean of squared errors, and an error is target − prediction', () => {
  fc.assert(
    fc.property(randomProblem(), (problem) => {
      const ground = prepare(problem);
      const weights = currentWeights(problem);
      const errors = problem.data.map(
        ({ inputs, target }) => target - (predict(problem.network, inputs)[0] ?? 0),
      );
      expectClose(ground.errors(weights), errors);
      expectClose([ground.loss(weights)], [errors.reduce((sum, e) => sum + e * e, 0) / errors.length]);
    }),
  );
});

test('hidden units that swap places change nothing', () => {
  fc.assert(
    fc.property(randomProblem(), (problem) => {
      const [first, second, ...rest] = problem.network.layers;
      fc.pre(first !== undefined && second !== undefined);
      const swapped: Problem = {
        ...problem,
        network: {
          layers: [
            { ...first, weights: first.weights.toReversed(), biases: first.biases?.toReversed() ?? [] },
            { ...second, weights: second.weights.map((row) => row.toReversed()) },
            ...rest,
          ],
        },
      };
      expectClose(
        prepare(swapped).predictions(currentWeights(swapped)),
        prepare(problem).predictions(currentWeights(problem)),
        1e-9,
      );
    }),
  );
});

test('the Hessian is symmetric, and is what small steps of the gradient show', () => {
  fc.assert(
    fc.property(randomProblem(['identity', 'tanh']), (problem) => {
      const ground = prepare(problem);
      const weights = currentWeights(problem);
      const hessian = ground.hessian(weights);
      const scale = Math.max(1, ...hessian.flat().map(Math.abs));
      for (const [i, row] of hessian.entries()) {
        const shown = differenceGradient((w) => ground.gradient(w)[i] ?? Number.NaN, weights);
        expectClose(
          row.map((value) => value / scale),
          shown.map((value) => value / scale),
          1e-5,
        );
        for (const [j, value] of row.entries()) expect(value).toBe(hessian[j]?.[i]);
      }
    }),
    { numRuns: 50 },
  );
});

test('a gradient can be written into a list that one has', () => {
  const into = [7, 7];
  expect(prepare(baseline).gradient([2, -1], into)).toBe(into);
  expect(into).toEqual(lecture.baseline.gradientOfOutputWeights);
});

test('far out the loss is Infinity, not an error', () => {
  expect(prepare(baseline).loss([1e200, 0])).toBe(Number.POSITIVE_INFINITY);
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
    'data[1].target: wanted finite numbers, got NaN at place 0',
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
    'layer: wanted one of 2, got 3',
  ],
  [
    'a weight that is infinite',
    { network: { layers: [{ ...layer, weights: [[1, Infinity]] }] }, tunable: [] },
    'network.layers[0].weights[0]: wanted finite numbers, got Infinity at place 1',
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
])('refuses %s', (_, change, message) => {
  expect(() => prepare({ ...baseline, ...change })).toThrow(message);
});

test('refuses weights of another number', () => {
  expect(() => prepare(baseline).loss([1])).toThrow('weights: wanted 2 numbers, got 1');
});
