import { wantLength } from '../argumentError.ts';
import { errorLossCurvature, type LossName } from '../loss.ts';
import type { Network, WeightAddress } from '../network.ts';
import { correlate } from './blockLoops.ts';
import { intoBlocks, upToFour, type Block } from './blocks.ts';
import { exactHessian } from './exactHessian.ts';
import { flatten, sameLayout, type FlatNetwork } from './flatNetwork.ts';
import { addLosses, slopesOfLosses } from './lossPass.ts';
import { backwardPass, forwardPass, passagesOf, type Passage } from './passes.ts';

/** A network, rows of data, and all the memory that evaluating needs, laid out once. */
export interface Evaluation {
  readonly network: FlatNetwork;
  readonly tunable: readonly WeightAddress[];
  readonly loss: LossName;
  /** How many data points the rows stand for. */
  readonly points: number;
  readonly blocks: readonly Block[];
  readonly stride: number;
  readonly passages: readonly Passage[];
  /** Where the gradient is summed. */
  readonly sums: FlatNetwork;
  /** One number: the sum of losses so far. */
  readonly total: Float64Array;
  /** A sum of losses of less than this is what rounding leaves of a perfect fit, and counts as 0. */
  readonly noise: number;
}

/** For rows of [constant, inputs …, target]; the loss is the sum over the rows divided by `points`. */
export function evaluationOf(
  network: Network,
  tunable: readonly WeightAddress[],
  rows: readonly ArrayLike<number>[],
  loss: LossName,
  points: number,
  noise = Number.NEGATIVE_INFINITY,
): Evaluation {
  const { blocks, stride } = intoBlocks(rows);
  const flat = flatten(network, tunable);
  return {
    network: flat,
    tunable,
    loss,
    points,
    blocks,
    stride,
    passages: passagesOf(flat, stride),
    sums: sameLayout(flat),
    total: new Float64Array(1),
    noise,
  };
}

export function lossOf(evaluation: Evaluation, weights: readonly number[]): number {
  const { blocks, stride, passages, loss, total } = evaluation;
  turnTo(evaluation, weights);
  const predictions = passages[passages.length - 1]!.outputs;
  total[0] = 0;
  for (let b = 0; b < blocks.length; b++) {
    forwardPass(passages, blocks[b]!, stride);
    addLosses(loss, blocks[b]!, predictions, total);
  }
  return meanOf(evaluation);
}

/**
 * Backpropagation: with s = d loss / d z of a node (passes.ts),
 * d loss / d weight(from → to) = Σ_rows s_to · a_from, and d loss / d bias(to) = Σ_rows s_to · constant.
 *
 * Returns the loss, and writes the slope along each weight.
 */
export function lossAndGradientOf(
  evaluation: Evaluation,
  weights: readonly number[],
  into: number[],
): number {
  const { network, blocks, stride, passages, loss, points, sums, total } = evaluation;
  turnTo(evaluation, weights);
  sums.parameters.fill(0);
  const { outputs, slopes: outputSlopes } = passages[passages.length - 1]!;
  total[0] = 0;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b]!;
    forwardPass(passages, block, stride);
    addLosses(loss, block, outputs, total);
    slopesOfLosses(loss, block, outputs, points, outputSlopes);
    backwardPass(passages, block, stride);
    for (let k = 0; k < passages.length; k++) {
      const { layer, inputs, slopes } = passages[k]!;
      if (layer.isTunable) correlate(sums.layers[k]!.weights, slopes, inputs, stride, upToFour(block.count));
    }
  }
  const { slots } = network;
  for (let k = 0; k < slots.length; k++) into[k] = sums.parameters[slots[k]!]!;
  return meanOf(evaluation);
}

export function hessianOf(evaluation: Evaluation, weights: readonly number[]): number[][] {
  const { network, passages, stride, loss, points } = evaluation;
  turnTo(evaluation, weights);
  const { outputs, slopes } = passages.at(-1)!;
  const forwardToLoss = (block: Block) => {
    forwardPass(passages, block, stride);
    slopesOfLosses(loss, block, outputs, points, slopes);
  };
  return exactHessian(network, passages, evaluation, forwardToLoss, errorLossCurvature(loss) / points);
}

/** One for each row. */
export function predictionsOf(evaluation: Evaluation, weights: readonly number[]): number[] {
  const { blocks, stride, passages } = evaluation;
  turnTo(evaluation, weights);
  return blocks.flatMap((block) => {
    forwardPass(passages, block, stride);
    return [...passages.at(-1)!.outputs.subarray(0, block.count)];
  });
}

/** jacobian[row][k] = d prediction of the row / d weight k: the way back begins with a slope of 1. */
export function jacobianOf(evaluation: Evaluation, weights: readonly number[]): number[][] {
  const { tunable, blocks, stride, passages } = evaluation;
  turnTo(evaluation, weights);
  return blocks.flatMap((block) => {
    forwardPass(passages, block, stride);
    passages.at(-1)!.slopes.fill(1);
    backwardPass(passages, block, stride);
    return Array.from({ length: block.count }, (_, row) =>
      tunable.map(({ layer, to, from }) => {
        const { slopes, inputs } = passages[layer]!;
        return slopes[to * stride + row]! * inputs[(from === 'bias' ? 0 : from + 1) * stride + row]!;
      }),
    );
  });
}

function turnTo({ network }: Evaluation, weights: readonly number[]): void {
  const { parameters, slots } = network;
  if (weights.length !== slots.length) wantLength('weights', weights, slots.length);
  for (let k = 0; k < slots.length; k++) parameters[slots[k]!] = weights[k]!;
}

function meanOf({ total, points, noise }: Evaluation): number {
  const sum = total[0]!;
  return sum < noise ? 0 : sum / points;
}
