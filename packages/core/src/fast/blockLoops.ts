import { activate, activationSlope, type Activation } from '../activation.ts';
import type { FlatLayer } from './flatNetwork.ts';
import { tanh } from './tanh.ts';

/*
 * Everything that a network does to a block of rows is one of two sums of products. Numbers lie in columns of `stride`
 * rows, one column for each node. Both loops let several sums grow side by side, so that none waits for another and every
 * number that is fetched is used twice; where the number of columns is odd, the last one is taken as its own neighbour.
 */

/**
 * out[o][row] = Σ_k weight(o, k) · x[k][row], with weight(o, k) = weights[first + o · outStep + k · inStep].
 *
 * Forward, k runs over the inputs of node o; backward, over the nodes that o feeds, the two steps swapped. `rows` is a
 * multiple of four.
 */
function combine(
  out: Float64Array,
  weights: Float64Array,
  first: number,
  outStep: number,
  inStep: number,
  x: Float64Array,
  stride: number,
  rows: number,
): void {
  const ins = x.length;
  for (let o = 0, start = first; o < out.length; o += 2 * stride, start += 2 * outStep) {
    const hasNext = o + stride < out.length;
    const next = hasNext ? stride : 0;
    const nextWeight = hasNext ? outStep : 0;
    for (let row = 0; row < rows; row += 4) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      let t0 = 0;
      let t1 = 0;
      let t2 = 0;
      let t3 = 0;
      for (let from = row, k = start; from < ins; from += stride, k += inStep) {
        const x0 = x[from]!;
        const x1 = x[from + 1]!;
        const x2 = x[from + 2]!;
        const x3 = x[from + 3]!;
        const s = weights[k]!;
        s0 += s * x0;
        s1 += s * x1;
        s2 += s * x2;
        s3 += s * x3;
        const t = weights[k + nextWeight]!;
        t0 += t * x0;
        t1 += t * x1;
        t2 += t * x2;
        t3 += t * x3;
      }
      const at = o + row;
      out[at] = s0;
      out[at + 1] = s1;
      out[at + 2] = s2;
      out[at + 3] = s3;
      out[at + next] = t0;
      out[at + next + 1] = t1;
      out[at + next + 2] = t2;
      out[at + next + 3] = t3;
    }
  }
}

/** out = W x: what a layer's nodes take in. Its weights stand node by node, the bias first, and x begins with the constants. */
export function weigh(
  out: Float64Array,
  layer: FlatLayer,
  x: Float64Array,
  stride: number,
  rows: number,
): void {
  combine(out, layer.weights, 0, layer.inputs + 1, 1, x, stride, rows);
}

/** out = Wᵀ slopes, without the bias: what of the slopes at a layer's nodes arrives at the nodes before it. */
export function weighBack(
  out: Float64Array,
  layer: FlatLayer,
  slopes: Float64Array,
  stride: number,
  rows: number,
): void {
  combine(out, layer.weights, 1, 1, layer.inputs + 1, slopes, stride, rows);
}

/** sums[o · ins + k] += Σ_row slopes[o][row] · x[k][row]: what a layer's weights get of the slope. */
export function correlate(
  sums: Float64Array,
  slopes: Float64Array,
  x: Float64Array,
  stride: number,
  rows: number,
): void {
  const ins = x.length / stride;
  for (let o = 0, start = 0; o < slopes.length; o += 2 * stride, start += 2 * ins) {
    const hasNextOut = o + stride < slopes.length;
    const nextOut = hasNextOut ? o + stride : o;
    for (let i = 0, sum = start; i < x.length; i += 2 * stride, sum += 2) {
      const hasNextIn = i + stride < x.length;
      const nextIn = hasNextIn ? i + stride : i;
      let s0 = 0;
      let s1 = 0;
      let t0 = 0;
      let t1 = 0;
      for (let row = 0; row < rows; row++) {
        const s = slopes[o + row]!;
        const t = slopes[nextOut + row]!;
        const x0 = x[i + row]!;
        const x1 = x[nextIn + row]!;
        s0 += s * x0;
        s1 += s * x1;
        t0 += t * x0;
        t1 += t * x1;
      }
      sums[sum]! += s0;
      if (hasNextIn) sums[sum + 1]! += s1;
      if (hasNextOut) sums[sum + ins]! += t0;
      if (hasNextOut && hasNextIn) sums[sum + ins + 1]! += t1;
    }
  }
}

/** a ← f(a). */
export function activateAll(activation: Activation, a: Float64Array): void {
  switch (activation) {
    case 'identity':
      return;
    case 'relu':
      for (let i = 0; i < a.length; i++) if (a[i]! < 0) a[i] = 0;
      return;
    case 'tanh':
      for (let i = 0; i < a.length; i++) a[i] = tanh(a[i]!);
      return;
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
    case 'relu':
      for (let i = 0; i < slopes.length; i++) if (!(a[i]! > 0)) slopes[i] = 0;
      return;
    case 'tanh':
      for (let i = 0; i < slopes.length; i++) slopes[i]! *= 1 - a[i]! * a[i]!;
      return;
    case 'sigmoid':
    case 'saturation':
      for (let i = 0; i < slopes.length; i++) slopes[i]! *= activationSlope(activation, a[i]!);
  }
}
