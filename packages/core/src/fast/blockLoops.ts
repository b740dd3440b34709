import { activate, activationSlope, type Activation } from '../activation.ts';
import { tanh } from './tanh.ts';

/*
 * Everything that a network does to a block of rows is one of two sums of products. Numbers lie in columns of `stride`
 * rows, one column for each node; `rows` is a multiple of four, and four sums grow side by side, so that none waits for
 * another.
 */

/**
 * out[o][row] += Σ_k weight(o, k) · x[k][row], with weight(o, k) = weights[o · outStep + k · inStep].
 *
 * Forward, k runs over the inputs of node o; backward, over the nodes that o feeds, the two steps swapped.
 */
export function combine(
  out: Float64Array,
  weights: Float64Array,
  outStep: number,
  inStep: number,
  x: Float64Array,
  stride: number,
  rows: number,
): void {
  const end = out.length;
  const ins = x.length;
  for (let column = 0, first = 0; column < end; column += stride, first += outStep) {
    for (let row = 0; row < rows; row += 4) {
      const at = column + row;
      let s0 = out[at]!;
      let s1 = out[at + 1]!;
      let s2 = out[at + 2]!;
      let s3 = out[at + 3]!;
      for (let from = row, k = first; from < ins; from += stride, k += inStep) {
        const weight = weights[k]!;
        s0 += weight * x[from]!;
        s1 += weight * x[from + 1]!;
        s2 += weight * x[from + 2]!;
        s3 += weight * x[from + 3]!;
      }
      out[at] = s0;
      out[at + 1] = s1;
      out[at + 2] = s2;
      out[at + 3] = s3;
    }
  }
}

/** sums[o · ins + k] += Σ_row slopes[o][row] · x[k][row]: what a layer's weights get of the slope. */
export function correlate(
  sums: Float64Array,
  slopes: Float64Array,
  x: Float64Array,
  stride: number,
  rows: number,
): void {
  let sum = 0;
  for (let o = 0; o < slopes.length; o += stride) {
    for (let k = 0; k < x.length; k += stride) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let row = 0; row < rows; row += 4) {
        s0 += slopes[o + row]! * x[k + row]!;
        s1 += slopes[o + row + 1]! * x[k + row + 1]!;
        s2 += slopes[o + row + 2]! * x[k + row + 2]!;
        s3 += slopes[o + row + 3]! * x[k + row + 3]!;
      }
      sums[sum++]! += s0 + s1 + (s2 + s3);
    }
  }
}

/** a ← f(a). */
export function activateAll(activation: Activation, a: Float64Array): void {
  switch (activation) {
    case 'identity':
      return;
    case 'tanh':
      for (let i = 0; i < a.length; i++) a[i] = tanh(a[i]!);
      return;
    case 'relu':
    case 'sigmoid':
    case 'saturation':
      for (let i = 0; i < a.length; i++) a[i] = activate(activation, a[i]!);
  }
}

/** slopes ← slopes · f′, with f′ read off the activations a. */
export function throughActivation(activation: Activation, slopes: Float64Array, a: Float64Array): void {
  switch (activation) {
    case 'identity':
      return;
    case 'tanh':
      for (let i = 0; i < slopes.length; i++) slopes[i]! *= 1 - a[i]! * a[i]!;
      return;
    case 'relu':
    case 'sigmoid':
    case 'saturation':
      for (let i = 0; i < slopes.length; i++) slopes[i]! *= activationSlope(activation, a[i]!);
  }
}
