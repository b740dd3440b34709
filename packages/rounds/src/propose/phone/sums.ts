import type { DrawnNetwork, Numbers } from '@lowest-point/plots';
import { inFormula, meanOfSquares, sumOfProducts } from '../formulas.ts';
import type { ProposeWords } from '../words.ts';

/** One line of arithmetic under the drawing: what, how it is computed, what it comes to. */
export interface Sum {
  readonly word: string;
  readonly formula: string;
  readonly value: string;
  readonly sign?: 'positive' | 'negative' | undefined;
}

/** prediction, error and, where this point is the whole loss, loss. A prediction that is not known stands as "?". */
export function onePointSums(
  network: DrawnNetwork,
  target: number,
  isWholeLoss: boolean,
  numbers: Numbers,
  words: ProposeWords,
): Sum[] {
  const { hidden, outputWeights, prediction } = network;
  const isKnown = !Number.isNaN(prediction);
  // Only a plain sum can be written as one: no bias, no activation that bends.
  const products = hidden.reduce((sum, value, i) => sum + value * (outputWeights[i] ?? 0), 0);
  const isPlain = isKnown && Math.abs(products - prediction) < 1e-9 * (1 + Math.abs(prediction));
  const error = target - prediction;
  const sums: Sum[] = [
    {
      word: words.prediction,
      formula: isPlain ? sumOfProducts(hidden, outputWeights, numbers) : isKnown ? '' : words.unmeasured,
      value: isKnown ? numbers.short(prediction) : '?',
    },
    errorSum(target, prediction, numbers, words),
  ];
  if (isWholeLoss) {
    const formula = `${words.mean(1)} = ${isKnown ? meanOfSquares([error], numbers) : '?'}`;
    sums.push({ word: words.loss, formula, value: isKnown ? squareText(error * error, numbers) : '?' });
  }
  return sums;
}

function errorSum(target: number, prediction: number, numbers: Numbers, words: ProposeWords): Sum {
  const isKnown = !Number.isNaN(prediction);
  const error = target - prediction;
  return {
    word: words.error,
    formula: `${numbers.short(target)} − ${isKnown ? inFormula(prediction, numbers) : '?'}`,
    value: isKnown ? numbers.signed(error) : '?',
    sign: signOf(error),
  };
}

/** The sign of an error as far as one sees it at two decimals. */
function signOf(error: number): 'positive' | 'negative' | undefined {
  return error > 0.005 ? 'positive' : error < -0.005 ? 'negative' : undefined;
}

/** A loss beside its own arithmetic: 4² = 16, 0.1² = 0.01; only what is tiny or large is cut to its leading digits. */
export function squareText(loss: number, numbers: Numbers): string {
  return loss >= 0.01 && loss < 100 ? numbers.short(loss) : numbers.loss(loss);
}
