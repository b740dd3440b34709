import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backpropagate } from './backpropagation.ts';
import { prepare } from './prepare.ts';
import { currentWeights } from './problem.ts';
import { expectClose } from './test/close.ts';
import { lecture, network } from './test/lecture.ts';
import { randomProblem } from './test/randomNetworks.ts';

test('the lecture’s six slopes, layer by layer', () => {
  const { inputs, target } = lecture.baseline;
  const slopes = backpropagate(network, inputs, target);
  expect(slopes.flatMap(({ weights }) => weights.flat())).toEqual(lecture.allSixWeights.gradient);
});

test('the mean over all points is the gradient that a prepared problem computes in blocks', () => {
  fc.assert(
    fc.property(randomProblem({ subsets: true, mostPoints: 70 }), (problem) => {
      const each = problem.data.map(({ inputs, target }) => backpropagate(problem.network, inputs, target));
      const mean = problem.tunable.map(({ layer, to, from }) => {
        const slopes = each.map((layers) =>
          from === 'bias' ? layers[layer]!.biases[to]! : layers[layer]!.weights[to]![from]!,
        );
        return slopes.reduce((sum, slope) => sum + slope, 0) / each.length;
      });
      // Slopes that are finite one by one may add up to more than a double holds.
      fc.pre(mean.every(Number.isFinite));
      const scale = Math.max(1, ...mean.map(Math.abs));
      expectClose(
        prepare(problem)
          .gradient(currentWeights(problem))
          .map((slope) => slope / scale),
        mean.map((slope) => slope / scale),
        1e-11,
      );
    }),
    { numRuns: 500 },
  );
});
