import { expect, test } from 'vitest';
import nist from '../fixtures/nist.json';
import linear from '../fixtures/nistLinear.json';
import { levenbergMarquardt, squaredError } from './minimum/levenbergMarquardt.ts';
import type { Activation } from './activation.ts';
import { prepare } from './prepare.ts';
import type { WeightAddress } from './network.ts';
import type { Problem } from './problem.ts';

/** How many significant digits of each number are those wanted, the fewest of all. */
function digits(actual: readonly number[], wanted: readonly number[]): number {
  const misses = wanted.map((value, k) => Math.abs((actual[k] ?? Number.NaN) - value) / Math.abs(value));
  return Math.min(...misses.map((miss) => -Math.log10(Math.max(miss, 1e-16))));
}

/** One hidden unit: weight (and bias) into an activation, and an output weight; no output bias. */
function unit(activation: Activation, data: readonly (readonly number[])[], hasBias: boolean): Problem {
  const hidden: readonly WeightAddress[] = hasBias ? [{ layer: 0, to: 0, from: 'bias' }] : [];
  return {
    network: {
      layers: [
        { weights: [[1]], biases: [0], activation },
        { weights: [[1]], activation: 'identity' },
      ],
    },
    tunable: [{ layer: 1, to: 0, from: 0 }, ...hidden, { layer: 0, to: 0, from: 0 }],
    data: data.map(([x = Number.NaN, y = Number.NaN]) => ({ inputs: [x], target: y })),
  };
}

// Rat42 is b1 / (1 + exp(b2 − b3 x)): a sigmoid with bias −b2 and weight b3. Misra1a and BoxBOD are
// b1 (1 − exp(−b2 x)): a saturation with weight b2.
const asBias = ([b1 = 0, b2 = 0, b3 = 0]: readonly number[]) => [b1, -b2, b3];
const asIs = (weights: readonly number[]) => weights;
const { Misra1a, BoxBOD, Rat42, DanWood } = nist.sets;
const nonlinear = [
  ['Misra1a', Misra1a, unit('saturation', Misra1a.data, false), asIs],
  ['BoxBOD', BoxBOD, unit('saturation', BoxBOD.data, false), asIs],
  ['Rat42', Rat42, unit('sigmoid', Rat42.data, true), asBias],
] as const;

const starts = nonlinear.flatMap(([name, set, problem, toWeights]) =>
  set.starts.map((start, k) => [name, k + 1, set, problem, toWeights, start] as const),
);

test.each(starts)(
  '%s from start %d: certified weights and loss to 9 digits',
  (_, __, set, problem, toWeights, start) => {
    const { weights, loss, kind, flatDirections, hasConverged } = prepare(problem).minimum([
      toWeights(start),
    ]);
    expect(digits(weights, toWeights(set.cert))).toBeGreaterThanOrEqual(9);
    expect(digits([loss], [set.rss / set.data.length])).toBeGreaterThanOrEqual(9);
    expect([kind, flatDirections, hasConverged]).toEqual(['minimum', 0, true]);
  },
);

test.each(nonlinear)('%s from where nobody told it to start', (_, set, problem, toWeights) => {
  const { weights, kind } = prepare(problem).minimum();
  expect(digits(weights, toWeights(set.cert))).toBeGreaterThanOrEqual(9);
  expect(kind).toBe('minimum');
});

test.each([...DanWood.starts.entries()])(
  'DanWood, a power and no network, by the same solver from start %d',
  (_, start) => {
    const { data, cert, rss } = DanWood;
    const errors = ([b1 = 0, b2 = 0]: readonly number[]) => data.map(([x = 0, y = 0]) => y - b1 * x ** b2);
    const jacobian = ([b1 = 0, b2 = 0]: readonly number[]) =>
      data.map(([x = 0]) => [x ** b2, b1 * x ** b2 * Math.log(x)]);
    const { weights, hasConverged } = levenbergMarquardt({ errors, jacobian }, start, squaredError, 1000);
    expect(digits(weights, cert)).toBeGreaterThanOrEqual(9);
    expect(
      digits([errors(weights).reduce((sum, error) => sum + error * error, 0)], [rss]),
    ).toBeGreaterThanOrEqual(9);
    expect(hasConverged).toBe(true);
  },
);

/** A linear network with a bias, of as many inputs as there are. */
function plane(
  data: readonly { readonly inputs: readonly number[]; readonly target: number }[],
  hasBias: boolean,
): Problem {
  const width = data[0]?.inputs.length ?? 0;
  const bias: readonly WeightAddress[] = hasBias ? [{ layer: 0, to: 0, from: 'bias' }] : [];
  return {
    network: {
      layers: [{ weights: [new Array<number>(width).fill(0)], biases: [0], activation: 'identity' }],
    },
    tunable: [...bias, ...Array.from({ length: width }, (_, from) => ({ layer: 0, to: 0, from }))],
    data,
  };
}

const powers = (x: number, highest: number) => Array.from({ length: highest }, (_, k) => x ** (k + 1));
const points = (data: readonly (readonly number[])[], highest: number) =>
  data.map(([x = Number.NaN, y = Number.NaN]) => ({ inputs: powers(x, highest), target: y }));
const { NoInt2, Norris } = nist.sets;
const { Longley, Filip, ...wamplers } = linear.sets;

interface LinearSet {
  readonly cert: readonly number[];
  readonly rss: number;
  readonly data: readonly unknown[];
}

const closed: readonly (readonly [string, LinearSet, Problem])[] = [
  ['NoInt2', NoInt2, plane(points(NoInt2.data, 1), false)],
  ['Norris', Norris, plane(points(Norris.data, 1), true)],
  [
    'Longley, whose columns are all but dependent',
    Longley,
    plane(
      Longley.data.map((row) => ({ inputs: row.slice(0, -1), target: row.at(-1) ?? 0 })),
      true,
    ),
  ],
  ...Object.entries(wamplers).map(([name, set]) => [name, set, plane(points(set.data, 5), true)] as const),
];

test.each(closed)('%s in closed form: certified to 9 digits and more', (_, { cert, rss, data }, problem) => {
  const { weights, loss, kind, flatDirections } = prepare(problem).minimum();
  expect(digits(weights, cert)).toBeGreaterThanOrEqual(11);
  if (rss === 0) expect(loss).toBe(0);
  else expect(digits([loss * data.length], [rss])).toBeGreaterThanOrEqual(11);
  expect([kind, flatDirections]).toEqual(['minimum', 0]);
});

test('Filip, of tenth degree: as many digits as its powers have left in double precision', () => {
  const { weights, loss, flatDirections } = prepare(plane(points(Filip.data, 10), true)).minimum();
  expect(digits(weights, Filip.cert)).toBeGreaterThanOrEqual(7);
  expect(digits([loss * Filip.data.length], [Filip.rss])).toBeGreaterThanOrEqual(7);
  expect(flatDirections).toBe(0);
});

test('the data are whole', () => {
  expect([Norris, Longley, Filip, Rat42, Misra1a].map(({ data }) => data.length)).toEqual([
    36, 16, 82, 9, 14,
  ]);
});
