import { ArgumentError, wantPositive, wantShare } from '../argumentError.ts';
import type { Optimiser } from './optimiser.ts';

interface RmsPropSettings {
  readonly learningRate: number;
  /** Which share of the mean of squares is kept at each step. */
  readonly decay?: number;
  /** Keeps the division sane where a slope has always been 0. */
  readonly epsilon?: number;
}

/**
 * Each weight has a rate of its own, the smaller the steeper it has been lately:
 * s ← decay · s + (1 − decay) · g²,  w ← w − learningRate · g / (√s + epsilon). One gradient a step.
 * Source: Hinton, "Neural networks for machine learning", lecture 6, 2012.
 */
export function rmsProp({ learningRate, decay = 0.9, epsilon = 1e-8 }: RmsPropSettings): Optimiser {
  wantPositive('learningRate', learningRate);
  wantShare('decay', decay);
  wantNoLess('epsilon', epsilon);
  return {
    name: 'rmsProp',
    start(objective, weights) {
      let here: readonly number[] = weights;
      let squares = weights.map(() => 0);
      return () => {
        const gradient = objective.gradient(here);
        squares = squares.map((s, i) => decay * s + (1 - decay) * gradient[i]! ** 2);
        return (here = here.map(
          (w, i) => w - (learningRate * gradient[i]!) / (Math.sqrt(squares[i]!) + epsilon),
        ));
      };
    },
  };
}

interface AdamSettings {
  readonly learningRate: number;
  readonly beta1?: number;
  readonly beta2?: number;
  readonly epsilon?: number;
}

/**
 * Momentum and a rate of its own for each weight; both means begin at 0 and are corrected for that:
 * m ← β₁ m + (1 − β₁) g,  s ← β₂ s + (1 − β₂) g²,  rate = learningRate · √(1 − β₂ᵗ) / (1 − β₁ᵗ),
 * w ← w − rate · m / (√s + epsilon). One gradient a step.
 * Source: Kingma and Ba 2015, in the order of operations of their section 2 (and of TensorFlow).
 */
export function adam({ learningRate, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 }: AdamSettings): Optimiser {
  wantPositive('learningRate', learningRate);
  wantShare('beta1', beta1);
  wantShare('beta2', beta2);
  wantNoLess('epsilon', epsilon);
  return {
    name: 'adam',
    start(objective, weights) {
      let here: readonly number[] = weights;
      let mean = weights.map(() => 0);
      let squares = weights.map(() => 0);
      let [kept1, kept2] = [1, 1];
      return () => {
        const gradient = objective.gradient(here);
        mean = mean.map((m, i) => beta1 * m + (1 - beta1) * gradient[i]!);
        squares = squares.map((s, i) => beta2 * s + (1 - beta2) * gradient[i]! ** 2);
        kept1 *= beta1;
        kept2 *= beta2;
        const rate = (learningRate * Math.sqrt(1 - kept2)) / (1 - kept1);
        return (here = here.map((w, i) => w - (rate * mean[i]!) / (Math.sqrt(squares[i]!) + epsilon)));
      };
    },
  };
}

function wantNoLess(argument: string, value: number): void {
  if (!(value >= 0)) throw new ArgumentError(argument, 'a number of at least 0', value);
}
