import { weightAt } from '../network.ts';
import type { Problem } from '../problem.ts';

/**
 * A number that knows how it changes: its value, its slope along each variable, and how those slopes change. Dual numbers of
 * second order: an implementation of derivatives that shares nothing with backpropagation.
 */
export interface Jet {
  readonly value: number;
  readonly gradient: readonly number[];
  readonly hessian: readonly (readonly number[])[];
}

const zeros = (size: number): number[] => new Array<number>(size).fill(0);

function constant(value: number, size: number): Jet {
  return { value, gradient: zeros(size), hessian: zeros(size).map(() => zeros(size)) };
}

function variable(value: number, k: number, size: number): Jet {
  return { ...constant(value, size), gradient: zeros(size).with(k, 1) };
}

function plus(a: Jet, b: Jet): Jet {
  return {
    value: a.value + b.value,
    gradient: a.gradient.map((slope, i) => slope + b.gradient[i]!),
    hessian: a.hessian.map((row, i) => row.map((entry, k) => entry + b.hessian[i]![k]!)),
  };
}

function times(a: Jet, b: Jet): Jet {
  return {
    value: a.value * b.value,
    gradient: a.gradient.map((slope, i) => slope * b.value + a.value * b.gradient[i]!),
    hessian: a.hessian.map((row, i) =>
      row.map(
        (entry, k) =>
          entry * b.value +
          a.gradient[i]! * b.gradient[k]! +
          a.gradient[k]! * b.gradient[i]! +
          a.value * b.hessian[i]![k]!,
      ),
    ),
  };
}

/** f(a), given f, f′ and f″ at a's value. */
function through(a: Jet, [f, slope, curvature]: readonly [number, number, number]): Jet {
  return {
    value: f,
    gradient: a.gradient.map((g) => slope * g),
    hessian: a.hessian.map((row, i) =>
      row.map((entry, k) => slope * entry + curvature * a.gradient[i]! * a.gradient[k]!),
    ),
  };
}

/** f, f′, f″ from the formulas in z, with the engine's own functions. */
const bends: Record<string, (z: number) => readonly [number, number, number]> = {
  identity: (z) => [z, 1, 0],
  relu: (z) => [Math.max(0, z), z > 0 ? 1 : 0, 0],
  tanh: (z) => [Math.tanh(z), Math.cosh(z) ** -2, (-2 * Math.tanh(z)) / Math.cosh(z) ** 2],
  sigmoid: (z) => {
    const [up, down] = [1 / (1 + Math.exp(-z)), 1 / (1 + Math.exp(z))];
    return [up, up * down, up * down * (down - up)];
  },
  saturation: (z) => [-Math.expm1(-z), Math.exp(-z), -Math.exp(-z)],
};

const costs: Record<string, (error: number) => readonly [number, number, number]> = {
  meanSquaredError: (error) => [error * error, 2 * error, 2],
  meanAbsoluteError: (error) => [Math.abs(error), Math.sign(error), 0],
  meanError: (error) => [error, 1, 0],
};

/** The loss of a problem as its definition says it, every tunable weight a variable. */
export function lossJet({ network, tunable, data, loss }: Problem, weights: readonly number[]): Jet {
  const size = tunable.length;
  const numberAt = (layer: number, to: number, from: number | 'bias'): Jet => {
    const k = tunable.findIndex((a) => a.layer === layer && a.to === to && a.from === from);
    return k < 0 ? constant(weightAt(network, { layer, to, from }), size) : variable(weights[k]!, k, size);
  };
  const sum = data.reduce(
    (total, { inputs, target }) => {
      let a = inputs.map((value) => constant(value, size));
      for (const [layer, { weights: rows, activation }] of network.layers.entries()) {
        a = rows.map((row, to) => {
          const z = row.reduce(
            (acc, _, from) => plus(acc, times(numberAt(layer, to, from), a[from]!)),
            numberAt(layer, to, 'bias'),
          );
          return through(z, bends[activation]!(z.value));
        });
      }
      const error = plus(constant(target, size), times(constant(-1, size), a[0]!));
      return plus(total, through(error, costs[loss ?? 'meanSquaredError']!(error.value)));
    },
    constant(0, size),
  );
  return times(sum, constant(1 / data.length, size));
}
