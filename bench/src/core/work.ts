import {
  currentWeights,
  landscape,
  prepare,
  weightAxes,
  type Activation,
  type Network,
  type Problem,
  type WeightAddress,
} from '@lowest-point/core';

/** A network with data, all its weights and biases tunable. */
export interface Work {
  readonly name: string;
  /** Inputs, hidden layers, output. */
  readonly sizes: readonly number[];
  /** Of the hidden layers; the output is never bent. */
  readonly activation: Activation;
  readonly points: number;
}

export const small: Work = {
  name: '2-2-1 identity, 100 points',
  sizes: [2, 2, 1],
  activation: 'identity',
  points: 100,
};
/** The same size where nothing can be packed: every point is computed. */
export const bent: Work = { ...small, name: '2-2-1 ReLU, 100 points', activation: 'relu' };
export const deep: Work = {
  name: '2-8-8-1 tanh, 500 points',
  sizes: [2, 8, 8, 1],
  activation: 'tanh',
  points: 500,
};
export const curve: Work = {
  name: '1-8-1 tanh, 100 points',
  sizes: [1, 8, 1],
  activation: 'tanh',
  points: 100,
};

/** The same problem for everyone: weights and inputs between −1 and 1, and a smooth function of the inputs to learn. */
export function problemOf({ sizes, activation, points }: Work): Problem {
  const between = drawn(7);
  const network: Network = {
    layers: sizes.slice(1).map((to, k) => ({
      weights: Array.from({ length: to }, () => Array.from({ length: sizes[k] ?? 1 }, between)),
      biases: Array.from({ length: to }, between),
      activation: k === sizes.length - 2 ? 'identity' : activation,
    })),
  };
  const tunable = network.layers.flatMap(({ weights }, layer): WeightAddress[] => [
    ...weights.flatMap((row, to) => row.map((_, from): WeightAddress => ({ layer, to, from }))),
    ...weights.map((_, to): WeightAddress => ({ layer, to, from: 'bias' })),
  ]);
  const data = Array.from({ length: points }, () => {
    const inputs = Array.from({ length: sizes[0] ?? 1 }, between);
    return { inputs, target: inputs.reduce((sum, x, k) => sum + (k + 1) * x - x * x, 0.3) };
  });
  return { network, tunable, data };
}

/** The lecture's network and its two output weights, with any number of points. */
function lectureProblem(points: number): Problem {
  const between = drawn(11);
  return {
    network: {
      layers: [
        {
          weights: [
            [1, 1],
            [-1, 1],
          ],
          activation: 'identity',
        },
        { weights: [[2, -1]], activation: 'identity' },
      ],
    },
    tunable: [
      { layer: 1, to: 0, from: 0 },
      { layer: 1, to: 0, from: 1 },
    ],
    data: Array.from({ length: points }, () => ({
      inputs: [2 * between(), 3 * between()],
      target: 13 * between(),
    })),
  };
}

/** A call that computes `count` losses at different places, for the lecture's two output weights. */
export function lossesOfLecture(points: number): { readonly call: () => number; readonly count: number } {
  const problem = lectureProblem(points);
  const objective = prepare(problem);
  const between = drawn(13);
  const places = Array.from({ length: 64 }, () => problem.tunable.map(() => 4 * between()));
  const call = () => {
    let sum = 0;
    for (const place of places) sum += objective.loss(place);
    return sum;
  };
  return { call, count: places.length };
}

/** A call that computes the map of the lecture's two output weights, with 10,000 points. */
export function lectureLandscape(): () => Float64Array {
  return landscapeOf(lectureProblem(10_000), [0, 1], 256);
}

export const landscapeWork = `landscape 128 × 128, ${curve.name}`;

/** A call that computes the map of the first hidden and the first output weight, as network.c does. */
export function curveLandscape(): () => Float64Array {
  return landscapeOf(problemOf(curve), [0, 16], 128);
}

/** The landscape of a problem over two of its weights, each from −3 to 3; the others as they are. */
function landscapeOf(
  problem: Problem,
  [x, y]: readonly [number, number],
  resolution: number,
): () => Float64Array {
  const objective = prepare(problem);
  const axes = weightAxes(
    currentWeights(problem),
    { weight: x, min: -3, max: 3 },
    { weight: y, min: -3, max: 3 },
  );
  const into = new Float64Array(resolution * resolution);
  return () => landscape(objective, axes, resolution, into);
}

/** Numbers between −1 and 1, the same every time (mulberry32). */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2147483648 - 1;
  };
}
