/**
 * What a node does to the weighted sum z of its inputs, and the slope of that.
 *
 * The slope is written in terms of the output a = f(z), because the output is what a forward pass keeps.
 */
export type Activation = 'identity' | 'relu' | 'tanh' | 'sigmoid';

/** a = f(z). */
export function activate(activation: Activation, z: number): number {
  switch (activation) {
    case 'identity':
      return z;
    case 'relu':
      return z > 0 ? z : 0;
    case 'tanh':
      return Math.tanh(z);
    case 'sigmoid':
      return 1 / (1 + Math.exp(-z));
  }
}

/** da/dz, from a. At the kink of ReLU (a = 0) it is 0. */
export function activationSlope(activation: Activation, a: number): number {
  switch (activation) {
    case 'identity':
      return 1;
    case 'relu':
      return a > 0 ? 1 : 0;
    case 'tanh':
      return 1 - a * a;
    case 'sigmoid':
      return a * (1 - a);
  }
}
