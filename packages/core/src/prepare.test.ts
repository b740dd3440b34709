import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activations } from './activation.ts';
import { learningRateLimit } from './learningRateLimit.ts';
import { losses } from './loss.ts';
import { predict } from './network.ts';
import { prepare } from './prepare.ts';
import { currentWeights, type Problem } from './problem.ts';
import { differenceGradient, expectClose } from './test/close.ts';
import { lossJet } from './test/jet.ts';
import { allSix, baseline, lecture, threePoints } from './test/lecture.ts';
import { everyLoss, isNearKink, randomProblem } from './test/randomNetworks.ts';

/** Small steps see only what does not bend too hard: saturations behind saturations grow like e^(e^…). */
const gentleProblem = randomProblem({
  activations: ['identity', 'relu', 'tanh', 'sigmoid'],
  losses: everyLoss,
  subsets: true,
  mostPoints: 12,
});

/** Whatever there is: activations, losses, biases or none, some weights fixed, more points than fit into a block. */
const anyProblem = fc.oneof(
  { weight: 6, arbitrary: randomProblem({ losses: everyLoss, subsets: true }) },
  {
    weight: 3,
    arbitrary: randomProblem({ losses: everyLoss, subsets: true, activations: ['identity'], mostPoints: 12 }),
  },
  { weight: 1, arbitrary: randomProblem({ losses: everyLoss, subsets: true, mostPoints: 150 }) },
);

test('the gradient by backpropagation is that of dual numbers, on thousands of networks', () => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      fc.pre(!isNearKink(problem));
      const weights = currentWeights(problem);
      const { value, gradient } = lossJet(problem, weights);
      const scale = Math.max(1, ...gradient.map(Math.abs));
      expectClose([prepare(problem).loss(weights)], [value], 1e-11);
      expectClose(
        prepare(problem)
          .gradient(weights)
          .map((slope) => slope / scale),
        gradient.map((slope) => slope / scale),
        1e-11,
      );
    }),
    { numRuns: 3000 },
  );
});

test('the gradient is what small steps show', () => {
  fc.assert(
    fc.property(gentleProblem, (problem) => {
      fc.pre(!isNearKink(problem));
      const ground = prepare(problem);
      const weights = currentWeights(problem);
      const gradient = ground.gradient(weights);
      // The loss itself is rounded: its differences are right to that, divided by the step.
      const scale = Math.max(1, ground.loss(weights), ...gradient.map(Math.abs));
      expectClose(
        gradient.map((slope) => slope / scale),
        differenceGradient(ground.loss, weights).map((slope) => slope / scale),
        1e-7,
      );
    }),
    { numRuns: 2000 },
  );
});

test('the Hessian is that of dual numbers, symmetric to the last digit', () => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      fc.pre(!isNearKink(problem));
      const weights = currentWeights(problem);
      const hessian = prepare(problem).hessian(weights);
      const { hessian: wanted } = lossJet(problem, weights);
      const scale = Math.max(1, ...wanted.flat().map(Math.abs));
      expectClose(
        hessian.flat().map((entry) => entry / scale),
        wanted.flat().map((entry) => entry / scale),
        1e-10,
      );
      for (const [i, row] of hessian.entries()) {
        for (const [k, entry] of row.entries()) expect(entry).toBe(hessian[k]?.[i]);
      }
    }),
    { numRuns: 1000 },
  );
});

test('the Hessian is what small steps of the gradient show', () => {
  fc.assert(
    fc.property(gentleProblem, (problem) => {
      fc.pre(!isNearKink(problem));
      const ground = prepare(problem);
      const weights = currentWeights(problem);
      const hessian = ground.hessian(weights);
      const scale = Math.max(1, ...hessian.flat().map(Math.abs), ...ground.gradient(weights).map(Math.abs));
      for (const [i, row] of hessian.entries()) {
        expectClose(
          row.map((value) => value / scale),
          differenceGradient((w) => ground.gradient(w)[i] ?? Number.NaN, weights).map(
            (value) => value / scale,
          ),
          1e-6,
        );
      }
    }),
    { numRuns: 300 },
  );
});

test('the Jacobian holds the slope of every prediction', () => {
  fc.assert(
    fc.property(randomProblem({ subsets: true, mostPoints: 70 }), (problem) => {
      fc.pre(!isNearKink(problem));
      const ground = prepare(problem);
      const weights = currentWeights(problem);
      const jacobian = ground.jacobian(weights);
      const errors = ground.errors(weights);
      const size = Math.max(1, ...errors.map(Math.abs), ...jacobian.flat().map(Math.abs)) ** 2;
      // d loss / d w = −(2/n) Σ error · d prediction / d w
      const slopes = weights.map(
        (_, k) =>
          (-2 / errors.length) * jacobian.reduce((sum, row, i) => sum + (errors[i] ?? 0) * (row[k] ?? 0), 0),
      );
      expectClose(
        ground.gradient(weights).map((slope) => slope / size),
        slopes.map((slope) => slope / size),
        1e-12,
      );
    }),
    { numRuns: 300 },
  );
});

test('loss and gradient at once are the same two', () => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      const ground = prepare(problem);
      const weights = currentWeights(problem);
      const into: number[] = [];
      expect(ground.lossAndGradient(weights, into)).toBe(ground.loss(weights));
      expect(into).toEqual(ground.gradient(weights));
    }),
    { numRuns: 300 },
  );
});

test('the gradient of many points is the mean of the gradients of each', () => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      const weights = currentWeights(problem);
      const each = problem.data.map((point) => prepare({ ...problem, data: [point] }).gradient(weights));
      const mean = weights.map((_, i) => each.reduce((sum, g) => sum + (g[i] ?? 0), 0) / each.length);
      const scale = Math.max(1, ...each.flat().map(Math.abs));
      expectClose(
        prepare(problem)
          .gradient(weights)
          .map((slope) => slope / scale),
        mean.map((slope) => slope / scale),
        1e-11,
      );
    }),
    { numRuns: 300 },
  );
});

test('the loss is the mean over the errors, and an error is target − prediction', () => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      const ground = prepare(problem);
      const weights = currentWeights(problem);
      const errors = problem.data.map(
        ({ inputs, target }) => target - (predict(problem.network, inputs)[0] ?? Number.NaN),
      );
      expectClose(ground.errors(weights), errors, 1e-11);
      const scale = Math.max(1, ...errors.map((error) => error * error));
      const wanted = losses[problem.loss ?? 'meanSquaredError'](errors);
      expectClose([ground.loss(weights) / scale], [wanted / scale], 1e-13);
    }),
    { numRuns: 500 },
  );
});

test('points in another order, or all of them twice, have the same loss', () => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      const weights = currentWeights(problem);
      const { loss } = prepare(problem);
      expectClose(
        [prepare({ ...problem, data: problem.data.toReversed() }).loss(weights)],
        [loss(weights)],
        1e-11,
      );
      expectClose(
        [prepare({ ...problem, data: [...problem.data, ...problem.data] }).loss(weights)],
        [loss(weights)],
        1e-11,
      );
    }),
    { numRuns: 300 },
  );
});

test('hidden units that swap places change nothing', () => {
  fc.assert(
    fc.property(randomProblem(), (problem) => {
      const [first, second, ...rest] = problem.network.layers;
      fc.pre(first !== undefined && second !== undefined);
      const biases = first.biases?.toReversed() ?? first.weights.map(() => 0);
      const swapped: Problem = {
        ...problem,
        network: {
          layers: [
            { ...first, weights: first.weights.toReversed(), biases },
            { ...second, weights: second.weights.map((row) => row.toReversed()) },
            ...rest,
          ],
        },
      };
      expectClose(
        [prepare(swapped).loss(currentWeights(swapped))],
        [prepare(problem).loss(currentWeights(problem))],
        1e-11,
      );
    }),
  );
});

test('a tanh unit turned over at both ends says the same, to the last digit', () => {
  fc.assert(
    fc.property(randomProblem({ activations: ['tanh'] }), (problem) => {
      const [first, second, ...rest] = problem.network.layers;
      fc.pre(first !== undefined && second !== undefined);
      const minus = (list: readonly number[]) => list.map((w) => -w);
      const turned: Problem = {
        ...problem,
        network: {
          layers: [
            {
              ...first,
              weights: first.weights.map(minus),
              biases: minus(first.biases ?? first.weights.map(() => 0)),
            },
            { ...second, weights: second.weights.map(minus) },
            ...rest,
          ],
        },
      };
      expect(prepare(turned).loss(currentWeights(turned))).toBe(
        prepare(problem).loss(currentWeights(problem)),
      );
    }),
  );
});

test('an output weight and the one before it trade a factor in a ReLU network', () => {
  fc.assert(
    fc.property(randomProblem({ activations: ['relu'] }), (problem) => {
      const [first, second, ...rest] = problem.network.layers;
      fc.pre(first !== undefined && second !== undefined);
      const scaled: Problem = {
        ...problem,
        network: {
          layers: [
            {
              ...first,
              weights: first.weights.map((row) => row.map((w) => 4 * w)),
              biases: first.weights.map((_, to) => 4 * (first.biases?.[to] ?? 0)),
            },
            { ...second, weights: second.weights.map((row) => row.map((w) => w / 4)) },
            ...rest,
          ],
        },
      };
      expect(prepare(scaled).loss(currentWeights(scaled))).toBe(
        prepare(problem).loss(currentWeights(problem)),
      );
    }),
  );
});

test('with a hundred points packed into few rows, loss, gradient and Hessian are those of all points', () => {
  const linear = randomProblem({ activations: ['identity'], subsets: true, mostPoints: 100 });
  fc.assert(
    fc.property(linear, (problem) => {
      const weights = currentWeights(problem);
      const { value, gradient, hessian } = lossJet(problem, weights);
      const ground = prepare(problem);
      const scale = Math.max(1, ...gradient.map(Math.abs), ...hessian.flat().map(Math.abs));
      expectClose([ground.loss(weights)], [value], 1e-11);
      const [got, wanted] = [
        [...ground.gradient(weights), ...ground.hessian(weights).flat()],
        [...gradient, ...hessian.flat()],
      ];
      expectClose(
        got.map((x) => x / scale),
        wanted.map((x) => x / scale),
        1e-11,
      );
    }),
    { numRuns: 300 },
  );
});

test('a perfect fit of packed points is 0, not what rounding leaves', () => {
  const line = (x: number) => 0.1 + 0.3 * x;
  const data = Array.from({ length: 50 }, (_, k) => ({ inputs: [k / 7], target: line(k / 7) }));
  const network = { layers: [{ weights: [[0]], biases: [0], activation: 'identity' as const }] };
  const tunable = [
    { layer: 0, to: 0, from: 'bias' as const },
    { layer: 0, to: 0, from: 0 },
  ];
  const { loss } = prepare({ network, tunable, data });
  expect(loss([0.1, 0.3])).toBe(0);
  expect(loss([0.1, 0.3 + 1e-9])).toBeGreaterThan(0);
});

test('the learning rate limit is 2 / λmax of the Hessian there', () => {
  const three = prepare(threePoints);
  expectClose([three.learningRateLimit([2, -1])], [lecture.threePoints.learningRateLimitRounded], 1e-6);
  const six = prepare({ ...baseline, tunable: allSix });
  const { at } = lecture.allSixWeights;
  expect(six.learningRateLimit(at)).toBe(learningRateLimit(six.hessian(at)));
});

test('far out the loss is Infinity, not an error; what is not a number stays so', () => {
  const ground = prepare(baseline);
  expect(ground.loss([1e200, 0])).toBe(Number.POSITIVE_INFINITY);
  expect(ground.loss([Number.NaN, 0])).toBeNaN();
  const six = prepare({ ...baseline, tunable: allSix });
  expect(six.loss([1e200, 1e200, 1, 1, 1e200, 1])).toBe(Number.POSITIVE_INFINITY);
  expect(six.loss([Number.NaN, 1, 1, 1, 1, 1])).toBeNaN();
  for (const activation of activations) {
    const network = {
      layers: [
        { weights: [[1]], activation },
        { weights: [[1]], activation: 'identity' as const },
      ],
    };
    const tunable = [{ layer: 0, to: 0, from: 0 }];
    expect(prepare({ network, tunable, data: [{ inputs: [1], target: 0 }] }).loss([Number.NaN])).toBeNaN();
  }
});

test('points that fill up a block take no part, whatever a network would say of them', () => {
  const network = { layers: [{ weights: [[1]], biases: [-720], activation: 'saturation' as const }] };
  const tunable = [
    { layer: 0, to: 0, from: 0 },
    { layer: 0, to: 0, from: 'bias' as const },
  ];
  const data = [[2000, 0], [2005, 0.25], [2010, 0.5]].map(([x = 0, y = 0]) => ({ inputs: [x], target: y })); // prettier-ignore
  const problem: Problem = { network, tunable, data };
  const { gradient, hessian } = lossJet(problem, [0.36, -719.5]);
  const ground = prepare(problem);
  expectClose(ground.gradient([0.36, -719.5]), gradient, 1e-9);
  expectClose(ground.hessian([0.36, -719.5]).flat(), hessian.flat(), 1e-9);
});

test('a problem without tunable weights has one loss, and no slope', () => {
  const ground = prepare({ ...baseline, tunable: [] });
  expect([ground.loss([]), ground.gradient([]), ground.hessian([])]).toEqual([16, [], []]);
  expect(ground.minimum()).toMatchObject({ weights: [], loss: 16, kind: 'minimum' });
});

test('a gradient can be written into a list that one has', () => {
  const into = [7, 7];
  expect(prepare(baseline).gradient([2, -1], into)).toBe(into);
  expect(into).toEqual(lecture.baseline.gradientOfOutputWeights);
});

test('weights of another number are refused by everything that is asked', () => {
  for (const problem of [baseline, { ...baseline, tunable: allSix }]) {
    const ground = prepare(problem);
    const message = `weights: wanted ${ground.size} numbers, got 1`;
    expect(() => ground.loss([1])).toThrow(message);
    expect(() => ground.gradient([1])).toThrow(message);
    expect(() => ground.lossAndGradient([1], [])).toThrow(message);
    expect(() => ground.hessian([1])).toThrow(message);
    expect(() => ground.predictions([1])).toThrow(message);
    expect(() => ground.errors([1])).toThrow(message);
    expect(() => ground.jacobian([1])).toThrow(message);
    expect(() => ground.learningRateLimit([1])).toThrow(message);
    expect(() => ground.minimum([[1]])).toThrow(`starts[0]: wanted ${ground.size} numbers, got 1`);
  }
});
