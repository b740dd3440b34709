import { exp, tanh } from './fast/tanh.ts';

/**
 * What a node does to the weighted sum z of its inputs.
 *
 *     identity    z                 nothing: a network of these alone is linear
 *     relu        max(0, z)
 *     tanh        tanh z            between −1 and 1
 *     sigmoid     1 / (1 + e^(−z))  between 0 and 1
 *     saturation  1 − e^(−z)        rises from 0 and levels off at 1: how things fill up, charge or dissolve
 */
export type Activation = (typeof activations)[number];

export const activations = ['identity', 'relu', 'tanh', 'sigmoid', 'saturation'] as const;

/** a = f(z). */
export function activate(activation: Activation, z: number): number {
  switch (activation) {
    case 'identity':
      return z;
    case 'relu':
      return z < 0 ? 0 : z;
    case 'tanh':
      return tanh(z);
    case 'sigmoid':
      return sigmoid(z);
    case 'saturation':
      return saturation(z);
  }
}

/**
 * da/dz, from a = f(z), because a is what a forward pass keeps. (Where a has come to an end to the last digit, it is 0.) At the
 * kink of ReLU, a = 0, it is 0.
 */
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
    case 'saturation':
      return 1 - a;
  }
}

/** d²a/dz², from a = f(z): how the slope turns. */
export function activationCurvature(activation: Activation, a: number): number {
  switch (activation) {
    case 'identity':
    case 'relu':
      return 0;
    case 'tanh':
      return -2 * a * (1 - a * a);
    case 'sigmoid':
      return a * (1 - a) * (1 - 2 * a);
    case 'saturation':
      return a - 1;
  }
}

/** 1 / (1 + e^(−z)) = (1 + tanh(z/2)) / 2, written so that nothing cancels far out on the left. */
function sigmoid(z: number): number {
  if (z > -1) return 0.5 + 0.5 * tanh(z / 2);
  const e = exp(z);
  return e / (1 + e);
}

/** 1 − e^(−z) = 2t / (1 + t) with t = tanh(z/2), which keeps all digits near 0. */
function saturation(z: number): number {
  if (z < -1) return 1 - exp(-z);
  const t = tanh(z / 2);
  return (2 * t) / (1 + t);
}
