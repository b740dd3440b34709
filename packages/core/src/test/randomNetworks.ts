import fc from 'fast-check';
import { activations as everyActivation, type Activation } from '../activation.ts';
import type { LossName } from '../loss.ts';
import { forward, type Layer, type Network, type WeightAddress } from '../network.ts';
import { errorsAt, currentWeights, type DataPoint, type Problem } from '../problem.ts';

export const everyLoss: readonly LossName[] = ['meanSquaredError', 'meanAbsoluteError', 'meanError'];

interface Kind {
  readonly activations?: readonly Activation[];
  readonly losses?: readonly LossName[];
  /** May some weights be fixed? Otherwise all are tunable. */
  readonly subsets?: boolean;
  readonly mostPoints?: number;
  /** No numbers like 1e-300. */
  readonly isTame?: boolean;
}

/** Anything between −2 and 2, down to the tiniest numbers there are. */
const anyNumber = fc.double({ min: -2, max: 2, noNaN: true });
/** As people write them. */
const tameNumber = fc.integer({ min: -2000, max: 2000 }).map((thousandths) => thousandths / 1000);

function layerOf(
  from: number,
  to: number,
  activations: readonly Activation[],
  number: fc.Arbitrary<number>,
): fc.Arbitrary<Layer> {
  const numbers = (length: number) => fc.array(number, { minLength: length, maxLength: length });
  return fc
    .record({
      weights: fc.array(numbers(from), { minLength: to, maxLength: to }),
      biases: fc.option(numbers(to), { nil: null }),
      activation: fc.constantFrom(...activations),
    })
    .map(({ weights, biases, activation }) =>
      biases === null ? { weights, activation } : { weights, biases, activation },
    );
}

/** Every weight and bias of a network. */
function everyAddress({ layers }: Network): WeightAddress[] {
  return layers.flatMap(({ weights }, layer) =>
    weights.flatMap((row, to) => [
      ...[...row.keys()].map((from): WeightAddress => ({ layer, to, from })),
      { layer, to, from: 'bias' } as const,
    ]),
  );
}

/** Networks of one to four layers with one output, with and without biases, and some points. */
export function randomProblem({
  activations = everyActivation,
  losses = ['meanSquaredError'],
  subsets = false,
  mostPoints = 5,
  isTame = false,
}: Kind = {}): fc.Arbitrary<Problem> {
  const number = isTame ? tameNumber : anyNumber;
  const sizes = fc.tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
  );
  return sizes.chain(([inputs, hidden]) => {
    const widths = [inputs, ...hidden, 1];
    const layers = widths.slice(1).map((to, k) => layerOf(widths[k] ?? 1, to, activations, number));
    const point: fc.Arbitrary<DataPoint> = fc.record({
      inputs: fc.array(number, { minLength: inputs, maxLength: inputs }),
      target: number,
    });
    return fc
      .record({
        layers: fc.tuple(...layers),
        data: fc.array(point, { minLength: 1, maxLength: mostPoints }),
        loss: fc.constantFrom(...losses),
      })
      .chain(({ layers: drawn, data, loss }) => {
        const network = { layers: drawn };
        const all = everyAddress(network);
        return (subsets ? fc.shuffledSubarray(all, { minLength: 1 }) : fc.constant(all)).map((tunable) => ({
          network,
          tunable,
          data,
          loss,
        }));
      })
      .filter(isFarFromOverflow);
  });
}

/** Saturation upon saturation grows like eᵉˣ: what a double no longer holds has tests of its own. */
function isFarFromOverflow(problem: Problem): boolean {
  const { network, data } = problem;
  return data.every(({ inputs }) =>
    forward(network, inputs)
      .flat()
      .every((value) => Math.abs(value) < 1e50),
  );
}

/** Does a ReLU, or the kink of an absolute error, stand so near to 0 that a small step may cross it? */
export function isNearKink(problem: Problem): boolean {
  const { network, data, loss } = problem;
  const isNear = (value: number) => Math.abs(value) < 1e-3;
  if (loss === 'meanAbsoluteError' && errorsAt(problem, currentWeights(problem)).some(isNear)) return true;
  return data.some(({ inputs }) => {
    const activations = forward(network, inputs);
    return network.layers.some(({ weights, biases, activation }, k) => {
      const before = activations[k] ?? [];
      const sums = weights.map((row, to) =>
        row.reduce((sum, w, from) => sum + w * (before[from] ?? 0), biases?.[to] ?? 0),
      );
      return activation === 'relu' && sums.some(isNear);
    });
  });
}
