import fc from 'fast-check';
import { expect, test } from 'vitest';
import nistLinear from '../fixtures/nistLinear.json';
import { symmetricEigen } from './linear/symmetricEigen.ts';
import { predict } from './network.ts';
import { prepare } from './prepare.ts';
import type { DataPoint, Problem } from './problem.ts';
import { inRawUnits, standardise, standardisedInputs } from './standardise.ts';
import { expectClose } from './test/close.ts';
import { randomProblem } from './test/randomNetworks.ts';

const longley: DataPoint[] = nistLinear.sets.Longley.data.map((row) => ({
  inputs: row.slice(0, -1),
  target: row.at(-1) ?? Number.NaN,
}));

test('every input comes to mean 0 and deviation 1; targets stay', () => {
  const { data } = standardise(longley);
  for (const k of [0, 1, 2, 3, 4, 5]) {
    const column = data.map(({ inputs }) => inputs[k] ?? Number.NaN);
    const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
    const variance = column.reduce((sum, value) => sum + value * value, 0) / column.length;
    expectClose([mean, variance], [0, 1], 1e-13);
  }
  expect(data.map(({ target }) => target)).toEqual(longley.map(({ target }) => target));
});

test('of two points, by hand', () => {
  const { data, scales } = standardise([
    { inputs: [1, 7], target: 0 },
    { inputs: [5, 7], target: 1 },
  ]);
  expect(scales).toEqual([
    { mean: 3, deviation: 2 },
    { mean: 7, deviation: 1 },
  ]);
  expect(data.map(({ inputs }) => inputs)).toEqual([
    [-1, 0],
    [1, 0],
  ]);
  expect(standardisedInputs([4, 9], scales)).toEqual([0.5, 2]);
});

test('an input that is the same everywhere, but for rounding, is only moved', () => {
  const { scales } = standardise([0.1 + 0.2, 0.3, 0.3].map((x) => ({ inputs: [x], target: 0 })));
  expect(scales[0]?.deviation).toBe(1);
});

test('a network for standardised inputs, rewritten, says the same of raw ones', () => {
  fc.assert(
    fc.property(randomProblem({ mostPoints: 6 }), ({ network, data }) => {
      const { data: standard, scales } = standardise(data);
      const raw = inRawUnits(network, scales);
      for (const [k, { inputs }] of data.entries()) {
        const wanted = predict(network, standard[k]?.inputs ?? []);
        const size = 1 + Math.max(...wanted.map(Math.abs), ...(raw.layers[0]?.biases ?? []).map(Math.abs));
        if (size > 1e6) return;
        expectClose(
          predict(raw, inputs).map((x) => x / size),
          wanted.map((x) => x / size),
          1e-8,
        );
      }
    }),
    { numRuns: 300 },
  );
});

test('a straight line found on the standardised scale is the one found in raw units', () => {
  const line = (data: readonly DataPoint[]): Problem => ({
    network: { layers: [{ weights: [[0, 0, 0, 0, 0, 0]], biases: [0], activation: 'identity' }] },
    tunable: [
      { layer: 0, to: 0, from: 'bias' },
      ...[0, 1, 2, 3, 4, 5].map((from) => ({ layer: 0, to: 0, from })),
    ],
    data,
  });
  const { data, scales } = standardise(longley);
  const [bias = 0, ...weights] = prepare(line(data)).minimum().weights;
  const raw = inRawUnits(
    { layers: [{ weights: [weights], biases: [bias], activation: 'identity' }] },
    scales,
  );
  const { cert } = nistLinear.sets.Longley;
  expectClose([raw.layers[0]?.biases?.[0] ?? 0, ...(raw.layers[0]?.weights[0] ?? [])], cert, 1e-9);
});

test('with one input, a bowl stretched a million times longer than wide becomes round', () => {
  const points = [181, 186, 195, 193, 190, 181].map((x, k): DataPoint => ({
    inputs: [x],
    target: 3750 + 40 * k,
  }));
  const condition = (data: readonly DataPoint[]) => {
    const line: Problem = {
      network: { layers: [{ weights: [[0]], biases: [0], activation: 'identity' }] },
      tunable: [
        { layer: 0, to: 0, from: 0 },
        { layer: 0, to: 0, from: 'bias' },
      ],
      data,
    };
    const [low = 0, high = 0] = symmetricEigen(prepare(line).hessian([0, 0])).values;
    return high / low;
  };
  expect(condition(points)).toBeGreaterThan(1e6);
  expectClose([condition(standardise(points).data)], [1], 1e-12);
});

test('refuses no data, points of different widths, and scales for another network', () => {
  expect(() => standardise([])).toThrow('data: wanted at least one point, got none');
  expect(() =>
    standardise([
      { inputs: [1], target: 0 },
      { inputs: [1, 2], target: 0 },
    ]),
  ).toThrow('data[1].inputs: wanted 1 number, got 2');
  expect(() => standardisedInputs([1], [])).toThrow('inputs: wanted 0 numbers, got 1');
  const network = { layers: [{ weights: [[1, 2]], activation: 'identity' as const }] };
  expect(() => inRawUnits(network, [])).toThrow('network.layers[0].weights[0]: wanted 0 numbers, got 2');
  expect(() => inRawUnits({ layers: [] }, [])).toThrow(
    'network: wanted at least one layer with one node, got none',
  );
});
