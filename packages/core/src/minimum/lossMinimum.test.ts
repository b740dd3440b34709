import fc from 'fast-check';
import { expect, test } from 'vitest';
import { norm } from '../linear/vector.ts';
import { prepare } from '../prepare.ts';
import { currentWeights, type Problem } from '../problem.ts';
import { boxBod, boxBodGround } from '../test/boxBod.ts';
import { expectClose } from '../test/close.ts';
import { allSix, baseline, lecture, oneWeight, threePoints } from '../test/lecture.ts';
import { randomProblem } from '../test/randomNetworks.ts';

/** y = w2 · tanh(w1 · x), everybody at (0, 0): the saddle of the lesson on rough ground. */
const saddleStart: Problem = {
  network: {
    layers: [
      { weights: [[0]], activation: 'tanh' },
      { weights: [[0]], activation: 'identity' },
    ],
  },
  tunable: [
    { layer: 0, to: 0, from: 0 },
    { layer: 1, to: 0, from: 0 },
  ],
  data: [
    [1, 1],
    [2, 1.5],
    [-1, -1],
    [-2, -1.6],
  ].map(([x = 0, y = 0]) => ({ inputs: [x], target: y })),
};

test('the lecture’s: of a line of perfect answers, the one nearest to where the network stands', () => {
  const { weights, loss, kind, flatDirections } = prepare(baseline).minimum();
  expectClose(weights, lecture.oneStep.to, 1e-15);
  expect(loss).toBeLessThan(1e-30);
  expect([kind, flatDirections]).toEqual(['minimum', 1]);
});

test('three points: one lowest point, not at 0', () => {
  const { weights, loss, flatDirections } = prepare(threePoints).minimum();
  expectClose([...weights, loss], [...lecture.threePoints.minimumAt, lecture.threePoints.minimumLoss], 1e-15);
  expect(flatDirections).toBe(0);
});

test('one weight: 8/11, and 1/11', () => {
  const { weights, loss } = prepare(oneWeight).minimum();
  expectClose([...weights, loss], [8 / 11, 1 / 11], 1e-15);
});

test('all six weights reach 0 in five flat directions', () => {
  const { loss, kind, flatDirections, hasConverged } = prepare({ ...baseline, tunable: allSix }).minimum();
  expect(loss).toBeLessThan(1e-25);
  expect([kind, flatDirections, hasConverged]).toEqual(['minimum', 5, true]);
});

test('from a saddle, where the slope is exactly 0, it is pushed off and finds one of the two mirror minima', () => {
  const ground = prepare(saddleStart);
  expect(ground.gradient([0, 0]).map(Math.abs)).toEqual([0, 0]);
  expectClose([ground.loss([0, 0])], [1.7025]);
  const {
    weights: [a = 0, b = 0],
    loss,
    kind,
  } = ground.minimum([[0, 0]]);
  expectClose([Math.abs(a), Math.abs(b), loss], [0.6, 1.86, 0.00125], 5e-3);
  expect(a * b).toBeGreaterThan(0);
  expect(kind).toBe('minimum');
  expect(ground.loss([-a, -b])).toBe(loss);
});

test('off the plateau of BoxBOD, where the curve has gone flat, to the certified minimum', () => {
  const { cert, rss } = boxBod;
  const { weights, loss, kind } = boxBodGround.minimum([[170, 60]]);
  expectClose(weights, cert, 1e-9);
  expectClose([loss], [rss / 6], 1e-9);
  expect(kind).toBe('minimum');
});

test('wherever weights enter linearly, it is level at the minimum and nowhere lower', () => {
  fc.assert(
    fc.property(
      randomProblem({ activations: ['identity'], mostPoints: 20, isTame: true }),
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 30, maxLength: 30 }),
      (problem, away) => {
        const [first] = problem.network.layers;
        const problemOfOneLayer: Problem = {
          ...problem,
          tunable: problem.tunable.filter(({ layer }) => layer === problem.network.layers.length - 1),
        };
        fc.pre(first !== undefined && problemOfOneLayer.tunable.length > 0);
        const ground = prepare(problemOfOneLayer);
        const { weights, loss, kind } = ground.minimum();
        expect(kind).toBe('minimum');
        const hessian = ground.hessian(weights);
        const scale = norm(hessian.flat()) * (1 + norm(weights)) + Math.sqrt(loss) + 1;
        expectClose(
          ground.gradient(weights).map((slope) => slope / scale),
          weights.map(() => 0),
          1e-12,
        );
        const elsewhere = weights.map((w, k) => w + (away[k] ?? 0));
        expect(ground.loss(elsewhere)).toBeGreaterThanOrEqual(loss - 1e-12 * (1 + loss));
      },
    ),
    { numRuns: 300 },
  );
});

test('of any network, the minimum is no higher than where it stands, and level if it says so', () => {
  fc.assert(
    fc.property(
      randomProblem({ activations: ['identity', 'tanh', 'sigmoid'], subsets: true, isTame: true }),
      (problem) => {
        const ground = prepare(problem);
        const own = currentWeights(problem);
        const { weights, loss, kind, hasConverged } = ground.minimum();
        expect(loss).toBeLessThanOrEqual(ground.loss(own));
        expect(ground.loss(weights)).toBe(loss);
        if (kind !== 'minimum' || !hasConverged) return;
        const scale = norm(ground.hessian(weights).flat()) * (1 + norm(weights)) + Math.sqrt(loss) + 1e-9;
        expectClose(
          ground.gradient(weights).map((slope) => slope / scale),
          weights.map(() => 0),
          1e-4,
        );
      },
    ),
    { numRuns: 60 },
  );
});

const line = (data: readonly (readonly [number, number])[], loss: Problem['loss']): Problem => ({
  network: { layers: [{ weights: [[0]], biases: [0], activation: 'identity' }] },
  tunable: [
    { layer: 0, to: 0, from: 'bias' },
    { layer: 0, to: 0, from: 0 },
  ],
  data: data.map(([x, y]) => ({ inputs: [x], target: y })),
  ...(loss === undefined ? {} : { loss }),
});

test('the least absolute error meets two points exactly, and no line through two others does better', () => {
  const coordinate = fc.integer({ min: -20, max: 20 });
  const cloud = fc.uniqueArray(fc.tuple(coordinate, coordinate), {
    minLength: 3,
    maxLength: 8,
    selector: ([x]) => x,
  });
  fc.assert(
    fc.property(cloud, (data) => {
      const ground = prepare(line(data, 'meanAbsoluteError'));
      const { loss, kind, hasConverged } = ground.minimum();
      const through = data.flatMap(([x1, y1], i) =>
        data.slice(i + 1).map(([x2, y2]) => {
          const slope = (y2 - y1) / (x2 - x1);
          return ground.loss([y1 - slope * x1, slope]);
        }),
      );
      expectClose([loss], [Math.min(...through)], 1e-9);
      expect([kind, hasConverged]).toEqual(['minimum', true]);
    }),
    { numRuns: 200 },
  );
});

test('where three points stand on the best line, more than it takes to hold it, it is a minimum all the same', () => {
  const data = [[0, 3], [2, 0], [19, 0], [-17, -17], [13, 18], [1, 4]] as const; // prettier-ignore
  const { weights, kind, hasConverged } = prepare(line(data, 'meanAbsoluteError')).minimum();
  expectClose(weights, [17 / 6, 7 / 6], 1e-12);
  expect([kind, hasConverged]).toEqual(['minimum', true]);
});

test('one far-off point moves the squared error’s line, not the absolute error’s', () => {
  const data = [1, 2, 3, 4, 5].map((x): [number, number] => [x, x === 5 ? 50 : 2 * x + 1]);
  expectClose(prepare(line(data, 'meanAbsoluteError')).minimum().weights, [1, 2], 1e-12);
  expectClose(prepare(line(data, 'meanSquaredError')).minimum().weights, [-14.6, 9.8], 1e-12);
});

test('the mean error has no lowest point', () => {
  const ground = prepare(
    line(
      [
        [1, 2],
        [2, 3],
      ],
      'meanError',
    ),
  );
  expect(ground.minimum()).toEqual({
    weights: [0, 0],
    loss: Number.NEGATIVE_INFINITY,
    kind: 'bottomless',
    flatDirections: 0,
    hasConverged: false,
  });
});

test('a mean error that cannot fall for ever, behind a sigmoid, is followed down', () => {
  const ground = prepare({
    network: { layers: [{ weights: [[0.5]], activation: 'sigmoid' }] },
    tunable: [{ layer: 0, to: 0, from: 0 }],
    data: [{ inputs: [1], target: 1 }],
    loss: 'meanError',
  });
  expect(ground.minimum().loss).toBeLessThan(1e-3);
});

test('one point alone, with more weights than that, is fitted as well: the lecture’s six', () => {
  const six = prepare({ ...baseline, tunable: allSix });
  const { loss, kind, hasConverged } = six.minimum([lecture.allSixWeights.at]);
  expect(loss).toBeLessThan(1e-25);
  expect([kind, hasConverged]).toEqual(['minimum', true]);
});

test('points that are there twice count twice, and are met as exactly', () => {
  const once = [[5, 11], [17, 16], [8, 17], [13, 8]] as const; // prettier-ignore
  const twice = prepare(line([...once, ...once], 'meanAbsoluteError')).minimum();
  expectClose([twice.loss], [prepare(line(once, 'meanAbsoluteError')).minimum().loss], 1e-14);
  expect(twice.kind).toBe('minimum');
});

test('a perfect fit of absolute errors is a minimum, whatever rounding leaves', () => {
  const { loss, kind, hasConverged } = prepare(line([[1, 0.1], [2, 0.4]], 'meanAbsoluteError')).minimum(); // prettier-ignore
  expect(loss).toBeLessThan(1e-15);
  expect([kind, hasConverged]).toEqual(['minimum', true]);
});

test('whoever changes the data after preparing changes nothing', () => {
  const data = [1, 2, 3].map((x) => ({ inputs: [x], target: 2 * x }));
  const problem: Problem = { ...line([], 'meanSquaredError'), data };
  const ground = prepare(problem);
  const before = [ground.loss([1, 1]), ground.errors([1, 1]), ground.minimum().weights];
  for (const point of data) point.target = 100;
  expect([ground.loss([1, 1]), ground.errors([1, 1]), ground.minimum().weights]).toEqual(before);
});

test('where the closed form overflows it says so', () => {
  const { kind, hasConverged } = prepare(line([[1, 1e305], [2, -1e305]], 'meanSquaredError')).minimum(); // prettier-ignore
  expect([kind, hasConverged]).toEqual(['diverged', false]);
});

test('columns of very different size are told apart: 0 is reached where it can be', () => {
  const [v, b] = [[0.1, 0.2, 0.3, 0.4, 0.5, 0.7], [1, -1, 2, 0.5, -2, 1]] as const; // prettier-ignore
  const data = v.map((x, i) => ({
    inputs: [x * 1e8, (x * 1e8 * 3) / 7, (b[i] ?? 0) * 1e-9],
    target: 5 * (b[i] ?? 0),
  }));
  const network = { layers: [{ weights: [[0, 0, 0]], activation: 'identity' as const }] };
  const tunable = [0, 2].map((from) => ({ layer: 0, to: 0, from }));
  expectClose(
    prepare({ network, tunable, data })
      .minimum()
      .weights.map((w) => w / 5e9),
    [0, 1],
    1e-9,
  );
});

test('a product of weights makes the mean error as bottomless as one weight does, also from where it is level', () => {
  const product: Problem = {
    network: {
      layers: [
        { weights: [[0]], activation: 'identity' },
        { weights: [[0]], activation: 'identity' },
      ],
    },
    tunable: [
      { layer: 0, to: 0, from: 0 },
      { layer: 1, to: 0, from: 0 },
    ],
    data: [{ inputs: [1], target: 1 }],
    loss: 'meanError',
  };
  expect(prepare(product).minimum().kind).toBe('bottomless');
  const cancelling: Problem = {
    ...product,
    network: { layers: [{ weights: [[1]], activation: 'identity' }] },
    tunable: [{ layer: 0, to: 0, from: 0 }],
    data: [0.1, 0.2, -0.3].map((x) => ({ inputs: [x], target: 1 })),
  };
  expect(prepare(cancelling).minimum().kind).not.toBe('bottomless');
  expect(prepare(product).minimum([[Number.NaN, 1]]).kind).toBe('diverged');
});

test('from starts where nothing can be computed, nothing is found, and it says so', () => {
  const ground = prepare(saddleStart);
  expect(ground.minimum([[Number.NaN, 1]])).toMatchObject({ kind: 'diverged', hasConverged: false });
});
