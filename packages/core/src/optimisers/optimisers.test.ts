import fc from 'fast-check';
import { expect, test } from 'vitest';
import reference from '../../fixtures/optimisers.json';
import { lowestOf } from '../takeStep.ts';
import type { Objective } from '../objective.ts';
import { prepare } from '../prepare.ts';
import { surfaces } from '../surface.ts';
import { expectClose } from '../test/close.ts';
import { allSix, baseline, lecture } from '../test/lecture.ts';
import type { Optimiser } from './optimiser.ts';
import { optimisers } from './optimisers.ts';
import { run } from './run.ts';

const { gradientDescent, momentum, nesterov, rmsProp, adam, newton, nelderMead, randomSearch } = optimisers;
const { booth, himmelblau, rosenbrock } = surfaces;

/** ½ Σ curvature_i w_i²: a bowl whose curvatures are known. */
const bowl = (...curvatures: number[]): Objective => ({
  size: curvatures.length,
  loss: (w) => curvatures.reduce((sum, c, i) => sum + (c * (w[i] ?? 0) ** 2) / 2, 0),
  gradient: (w) => curvatures.map((c, i) => c * (w[i] ?? 0)),
  hessian: () => curvatures.map((c, i) => curvatures.map((_, k) => (i === k ? c : 0))),
});

/** Ground with the same slope everywhere. */
const slope = (gradient: readonly number[]): Objective => ({
  size: gradient.length,
  loss: (w) => gradient.reduce((sum, g, i) => sum + g * (w[i] ?? 0), 0),
  gradient: () => [...gradient],
  hessian: () => gradient.map(() => gradient.map(() => 0)),
});

/** By which factor the loss shrinks a step, on the average over the second half of a long walk. */
function contraction(optimiser: Optimiser, ground: Objective, steps: number): number {
  const { losses } = run(optimiser, ground, new Array<number>(ground.size).fill(1), { steps });
  const [half = Number.NaN, last = Number.NaN] = [losses[steps / 2], losses[steps]];
  return (last / half) ** (2 / steps);
}

const everyone: readonly Optimiser[] = [
  gradientDescent({ learningRate: 0.01 }),
  momentum({ learningRate: 0.01, momentum: 0.5 }),
  nesterov({ learningRate: 0.01, momentum: 0.5 }),
  rmsProp({ learningRate: 0.05 }),
  adam({ learningRate: 0.05 }),
  newton(),
  nelderMead(),
  randomSearch({
    box: [
      { min: -5, max: 5 },
      { min: -5, max: 5 },
    ],
    random: seeded(),
  }),
];

function seeded(): () => number {
  let state = 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

test.each(everyone)('$name comes down on every ground, from anywhere', (optimiser) => {
  fc.assert(
    fc.property(
      fc.constantFrom(booth, himmelblau),
      fc.integer({ min: -4, max: 4 }),
      fc.integer({ min: -4, max: 4 }),
      (ground, x, y) => {
        const start = [x + 0.25, y + 0.25];
        fc.pre(ground.loss(start) > 5);
        expect(lowestOf(run(optimiser, ground, start, { steps: 200 }))).toBeLessThan(ground.loss(start));
      },
    ),
  );
});

test.each(everyone)('$name changes nothing that it was given, and can be put down twice', (optimiser) => {
  if (optimiser.name === 'randomSearch')
    return expect(run(optimiser, booth, [0, 0], { steps: 3 }).losses).toHaveLength(4);
  const start = Object.freeze([2, -3]);
  const first = run(optimiser, himmelblau, start, { steps: 12 });
  expect(run(optimiser, himmelblau, start, { steps: 12 })).toEqual(first);
  expect(first.weights[0]).toEqual([2, -3]);
  expect(first.losses).toEqual(first.weights.map((weights) => himmelblau.loss(weights)));
});

test('Adam’s steps are those of TensorFlow’s test vectors', () => {
  const { learningRate, beta1, beta2, epsilon } = reference.adam.parameters;
  for (const { start, gradient, after3Steps } of reference.adam.cases) {
    const { weights } = run(adam({ learningRate, beta1, beta2, epsilon }), slope(gradient), start, {
      steps: 3,
    });
    expectClose(weights[3] ?? [], after3Steps, 1e-15);
  }
});

test('gradient descent converges exactly where 0 < rate · curvature < 2', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      fc.double({ min: 0.02, max: 4, noNaN: true }),
      (curvature, product) => {
        fc.pre(Math.abs(product - 2) > 0.01);
        const { losses } = run(gradientDescent({ learningRate: product / curvature }), bowl(curvature), [1], {
          steps: 50,
        });
        const [first = 0, last = 0] = [losses[0], losses.at(-1)];
        if (product < 2) expect(last).toBeLessThan(first);
        else expect(last).toBeGreaterThan(first);
      },
    ),
  );
});

test('at its best rate, 2 / (λ₁ + λₙ), gradient descent shrinks the way to go by (κ − 1) / (κ + 1) a step', () => {
  for (const [least, most] of [
    [2, 18],
    [1, 100],
  ] as const) {
    const kappa = most / least;
    const best = gradientDescent({ learningRate: 2 / (least + most) });
    expectClose([Math.sqrt(contraction(best, bowl(least, most), 200))], [(kappa - 1) / (kappa + 1)], 1e-6);
  }
  const { bestLearningRate, contractionPerStep } = reference.booth;
  const { losses } = run(gradientDescent({ learningRate: bestLearningRate }), booth, [-3, 4], { steps: 40 });
  expectClose([Math.sqrt((losses[40] ?? 0) / (losses[39] ?? 1))], [contractionPerStep], 1e-9);
});

test('momentum at its best shrinks it by (√κ − 1) / (√κ + 1), which is far less', () => {
  const [least, most] = [1, 100];
  const [low, high] = [Math.sqrt(least), Math.sqrt(most)];
  const best = momentum({
    learningRate: (2 / (low + high)) ** 2,
    momentum: ((high - low) / (high + low)) ** 2,
  });
  const rate = (high - low) / (high + low);
  const seen = Math.sqrt(contraction(best, bowl(least, most), 200));
  // At the critical damping a factor that grows with the steps comes on top, and fades only slowly.
  expect(seen).toBeGreaterThan(rate * 0.99);
  expect(seen).toBeLessThan(rate * 1.03);
  expect(seen).toBeLessThan(0.9 * (99 / 101));
});

test('Nesterov’s, on ground with curvatures from μ to L, keeps its promise: (1 − 1/√κ) a step', () => {
  const kappa = 100;
  const best = nesterov({ learningRate: 1 / 100, momentum: (Math.sqrt(kappa) - 1) / (Math.sqrt(kappa) + 1) });
  const ground = bowl(1, 30, 100);
  const { losses } = run(best, ground, [1, 1, 1], { steps: 200 });
  const promised = (k: number) => (1 - 1 / Math.sqrt(kappa)) ** k * ((losses[0] ?? 0) + 3 / 2);
  for (const [k, loss] of losses.entries()) expect(loss).toBeLessThanOrEqual(promised(k) * (1 + 1e-12));
});

test('without momentum, momentum and Nesterov’s are gradient descent', () => {
  const plain = run(gradientDescent({ learningRate: 0.01 }), himmelblau, [1, 1], { steps: 20 });
  for (const optimiser of [momentum, nesterov]) {
    expect(
      run(optimiser({ learningRate: 0.01, momentum: 0 }), himmelblau, [1, 1], { steps: 20 }).weights,
    ).toEqual(plain.weights);
  }
});

test('RMSProp’s first step is learningRate / √(1 − decay) long along every weight, however steep', () => {
  const { weights } = run(
    rmsProp({ learningRate: 0.1, decay: 0.9, epsilon: 0 }),
    slope([1e-3, -1e4]),
    [0, 0],
    { steps: 1 },
  );
  expectClose(weights[1] ?? [], [-0.1 / Math.sqrt(0.1), 0.1 / Math.sqrt(0.1)], 1e-12);
});

test('Newton’s is at the bottom of a bowl in one step, and finds Rosenbrock’s', () => {
  expectClose(run(newton(), booth, [-3, 4], { steps: 1 }).weights[1] ?? [], reference.booth.minimumAt, 1e-12);
  const { weights, losses } = run(newton(), rosenbrock, [-1.2, 1], { steps: 30 });
  expectClose(weights.at(-1) ?? [], reference.rosenbrock.minimumAt, 1e-8);
  expect(losses).toEqual(losses.toSorted((a, b) => b - a));
});

test('Nelder and Mead’s simplex finds Rosenbrock’s valley without a slope, and one of Himmelblau’s', () => {
  const found = run(nelderMead({ size: 0.5 }), rosenbrock, [-1.2, 1], { steps: 200 });
  expectClose(found.weights.at(-1) ?? [], reference.rosenbrock.minimumAt, 1e-6);
  expect(found.evaluations).toMatchObject({ gradients: 0, hessians: 0 });
  expect(run(nelderMead(), himmelblau, [0, 0], { steps: 120 }).losses.at(-1)).toBeLessThan(1e-8);
});

test('on one weight, the simplex is an interval', () => {
  expectClose(run(nelderMead(), bowl(3), [2], { steps: 60 }).weights.at(-1) ?? [], [0], 1e-6);
});

test('random search stands at the lowest that it drew, and never climbs', () => {
  const drawn: number[] = [];
  const random = seeded();
  const noted = () => (drawn.push(random()), drawn.at(-1) ?? 0);
  const box = [{ min: -2, max: 4 }];
  const { losses, weights } = run(randomSearch({ box, random: noted }), bowl(2), [3], { steps: 40 });
  const places = [3, ...drawn.map((share) => -2 + 6 * share)];
  for (const [k, [w = 0]] of weights.entries()) {
    expect(Math.abs(w)).toBe(Math.min(...places.slice(0, k + 1).map(Math.abs)));
  }
  expect(losses).toEqual(losses.toSorted((a, b) => b - a));
});

test.each([
  ['gradientDescent', { losses: 0, gradients: 10, hessians: 0 }],
  ['momentum', { losses: 0, gradients: 10, hessians: 0 }],
  ['nesterov', { losses: 0, gradients: 10, hessians: 0 }],
  ['rmsProp', { losses: 0, gradients: 10, hessians: 0 }],
  ['adam', { losses: 0, gradients: 10, hessians: 0 }],
  ['randomSearch', { losses: 11, gradients: 0, hessians: 0 }],
])('%s: what ten steps ask for', (name, evaluations) => {
  const optimiser = everyone.find((one) => one.name === name)!;
  expect(run(optimiser, booth, [0, 0], { steps: 10 }).evaluations).toEqual(evaluations);
});

test('Newton’s and the simplex count every look as well', () => {
  expect(run(newton(), booth, [0, 0], { steps: 1 }).evaluations).toEqual({
    losses: 2,
    gradients: 1,
    hessians: 1,
  });
  let asked = 0;
  const watched: Objective = { ...himmelblau, loss: (w) => (asked++, himmelblau.loss(w)) };
  const { evaluations, losses } = run(nelderMead(), watched, [0, 0], { steps: 30 });
  expect(evaluations.losses).toBe(asked - losses.length);
});

test('on a budget of evaluations nobody asks more often, and an unfinished step is not taken', () => {
  for (const optimiser of everyone) {
    let asked = 0;
    const watched: Objective = {
      size: 2,
      loss: (w) => (asked++, himmelblau.loss(w)),
      gradient: (w) => (asked++, himmelblau.gradient(w)),
      hessian: (w) => (asked++, himmelblau.hessian(w)),
    };
    const { evaluations, losses } = run(optimiser, watched, [1, 1], { steps: 1000, evaluations: 20 });
    expect(evaluations.losses + evaluations.gradients + evaluations.hessians).toBe(20);
    expect(asked - losses.length).toBe(20);
    expect(losses.length).toBeGreaterThan(3);
  }
  const short = run(nelderMead(), himmelblau, [1, 1], { steps: 5, evaluations: 2 });
  expect(short).toMatchObject({
    outcome: 'finished',
    losses: [himmelblau.loss([1, 1])],
    evaluations: { losses: 2 },
  });
});

test('who runs off to infinity has diverged, with the walk until there', () => {
  const six = prepare({ ...baseline, tunable: allSix });
  const { outcome, losses } = run(gradientDescent({ learningRate: 0.02 }), six, lecture.allSixWeights.at, {
    steps: 1000,
  });
  expect(outcome).toBe('diverged');
  expect(losses.every(Number.isFinite)).toBe(true);
  expect(Math.max(...losses)).toBeGreaterThan(1e40);
  expect(run(newton(), booth, [Number.NaN, 0], { steps: 5 })).toMatchObject({
    outcome: 'diverged',
    losses: [Number.NaN],
  });
});

test.each([
  [
    'a learning rate of 0',
    () => gradientDescent({ learningRate: 0 }),
    'learningRate: wanted a positive number, got 0',
  ],
  [
    'a momentum of 1',
    () => momentum({ learningRate: 1, momentum: 1 }),
    'momentum: wanted a number from 0 to below 1, got 1',
  ],
  [
    'a decay below 0',
    () => rmsProp({ learningRate: 1, decay: -1 }),
    'decay: wanted a number from 0 to below 1, got -1',
  ],
  [
    'a beta that is no number',
    () => adam({ learningRate: 1, beta2: Number.NaN }),
    'beta2: wanted a number from 0 to below 1, got NaN',
  ],
  ['a simplex of no size', () => nelderMead({ size: 0 }), 'size: wanted a positive number, got 0'],
  [
    'an empty box',
    () => randomSearch({ box: [{ min: 1, max: 1 }], random: Math.random }),
    'box[0]: wanted min below max, got 1 and 1',
  ],
  [
    'a start of another size',
    () => run(newton(), booth, [1], { steps: 1 }),
    'start: wanted 2 numbers, got 1',
  ],
  [
    'a budget below 0',
    () => run(newton(), booth, [1, 1], { steps: -1 }),
    'budget.steps: wanted a number of at least 0, got -1',
  ],
  [
    'evaluations that are no number',
    () => run(newton(), booth, [1, 1], { steps: 1, evaluations: Number.NaN }),
    'budget.evaluations: wanted a number of at least 0, got NaN',
  ],
])('refuses %s', (_, attempt, message) => {
  expect(attempt).toThrow(message);
});
