import { errorLoss, errorLossSlope, type LossName } from '../loss.ts';
import type { Network, WeightAddress } from '../network.ts';
import { correlate } from './blockLoops.ts';
import { intoBlocks, upToFour, type Block } from './blocks.ts';
import { curvatureOf } from './curvature.ts';
import { flatten, sameLayout } from './flatNetwork.ts';
import { backwardPass, forwardPass, passagesOf } from './passes.ts';

/** What can be computed from a network and rows of data. */
export interface Evaluator {
  loss(weights: readonly number[]): number;
  /** Returns the loss, and writes the slope along each weight. */
  lossAndGradient(weights: readonly number[], into: number[]): number;
  hessian(weights: readonly number[]): number[][];
  /** One for each row. */
  predictions(weights: readonly number[]): number[];
  /** jacobian[row][k] = d prediction of the row / d weight k. */
  jacobian(weights: readonly number[]): number[][];
}

/**
 * Evaluates over rows of [inputs …, constant, target], block by block, in memory that is laid out once. The loss is the
 * sum over the rows divided by `points`, the number of data points that the rows stand for; a sum of no more than `noise`
 * is what rounding leaves of a perfect fit, and counts as 0.
 *
 * Backpropagation: with s = d loss / d z of a node (passes.ts),
 * d loss / d weight(from → to) = Σ_rows s_to · a_from, and d loss / d bias(to) = Σ_rows s_to · constant.
 */
export function evaluatorOf(
  network: Network,
  tunable: readonly WeightAddress[],
  rows: readonly ArrayLike<number>[],
  loss: LossName,
  points: number,
  noise = Number.NEGATIVE_INFINITY,
): Evaluator {
  const allBlocks = intoBlocks(rows);
  const { blocks, stride } = allBlocks;
  const flat = flatten(network, tunable);
  const { parameters, slots } = flat;
  const passages = passagesOf(flat, stride);
  const sums = sameLayout(flat);
  const { outputs: predicted, slopes: outputSlopes } = passages.at(-1)!;

  function turnTo(weights: readonly number[]): void {
    for (let k = 0; k < slots.length; k++) parameters[slots[k]!] = weights[k]!;
  }

  function sumOfLosses({ targets, count }: Block): number {
    let sum = 0;
    for (let row = 0; row < count; row++) sum += errorLoss(loss, targets[row]! - predicted[row]!);
    return sum;
  }

  /** Rows that only fill the block up have no slope. */
  function slopesOfLoss({ targets, count }: Block): void {
    outputSlopes.fill(0);
    for (let row = 0; row < count; row++) {
      outputSlopes[row] = errorLossSlope(loss, targets[row]! - predicted[row]!) / points;
    }
  }

  /** Written so that NaN stays NaN. */
  function lossFrom(sum: number): number {
    return sum > noise ? sum / points : sum * 0;
  }

  function sumSlopes(block: Block): void {
    const rows = upToFour(block.count);
    for (let k = 0; k < passages.length; k++) {
      const { layer, inputs, slopes } = passages[k]!;
      if (layer.hasTunableWeights) correlate(sums.layers[k]!.weights, slopes, inputs, stride, rows);
      if (layer.hasTunableBiases) correlate(sums.layers[k]!.biases, slopes, block.constants, stride, rows);
    }
  }

  return {
    loss(weights) {
      turnTo(weights);
      let sum = 0;
      for (const block of blocks) {
        forwardPass(passages, block, stride);
        sum += sumOfLosses(block);
      }
      return lossFrom(sum);
    },

    lossAndGradient(weights, into) {
      turnTo(weights);
      sums.parameters.fill(0);
      let sum = 0;
      for (const block of blocks) {
        forwardPass(passages, block, stride);
        sum += sumOfLosses(block);
        slopesOfLoss(block);
        backwardPass(passages, block, stride);
        sumSlopes(block);
      }
      for (let k = 0; k < slots.length; k++) into[k] = sums.parameters[slots[k]!]!;
      return lossFrom(sum);
    },

    hessian(weights) {
      turnTo(weights);
      return curvatureOf(flat, passages, allBlocks, slopesOfLoss, loss, points);
    },

    predictions(weights) {
      turnTo(weights);
      return blocks.flatMap((block) => {
        forwardPass(passages, block, stride);
        return [...predicted.subarray(0, block.count)];
      });
    },

    jacobian(weights) {
      turnTo(weights);
      return blocks.flatMap((block) => {
        forwardPass(passages, block, stride);
        outputSlopes.fill(1);
        backwardPass(passages, block, stride);
        return Array.from({ length: block.count }, (_, row) =>
          tunable.map(({ layer, to, from }) => {
            const { slopes, inputs } = passages[layer]!;
            const carried = from === 'bias' ? block.constants[row]! : inputs[from * stride + row]!;
            return slopes[to * stride + row]! * carried;
          }),
        );
      });
    },
  };
}
