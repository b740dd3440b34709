import { activationCurvature, activationSlope } from '../activation.ts';
import { correlate, weigh, weighBack } from './blockLoops.ts';
import { upToFour, type Block, type Blocks } from './blocks.ts';
import { sameLayout, type FlatLayer, type FlatNetwork } from './flatNetwork.ts';
import { backwardPass, type Passage } from './passes.ts';

/** A layer as it passes, and how its columns change while the weights move along a direction. */
interface Changing {
  readonly passage: Passage;
  /** The direction's part in this layer. */
  readonly direction: FlatLayer;
  /** Where the change of the gradient is summed. */
  readonly sums: FlatLayer;
  /** d loss / d a, before it is led through the activation. */
  readonly arriving: Float64Array;
  /** The change of z, and of a = f(z). */
  readonly sumsChange: Float64Array;
  readonly outputsChange: Float64Array;
  /** The outputs' change after a column of zeros, as constants do not change. */
  readonly passedOn: Float64Array;
  /** The change of `arriving`, and then of the passage's slopes. */
  readonly slopesChange: Float64Array;
  readonly spare: Float64Array;
}

/**
 * The Hessian, exactly: its column k is how the gradient changes as weight k grows, found by differentiating each line
 * of the forward and the backward pass in that direction (Pearlmutter, "Fast exact multiplication by the Hessian", 1994).
 *
 * With W the weights, V the direction, a the outputs, s = d loss / d z, and d for the change along V:
 *
 *     forward    dz = V a₋ + W da₋             da = f′ dz
 *     backward   d(arriving) = loss″ da at the output, and Wᵀ ds + Vᵀ s at the layer before
 *                ds = f′ d(arriving) + f″ dz · arriving
 *     gradient   d(Σ s a₋) = Σ ds a₋ + s da₋
 */
export function exactHessian(
  network: FlatNetwork,
  passages: readonly Passage[],
  { blocks, stride }: Blocks,
  forwardToLoss: (block: Block) => void,
  lossCurvature: number,
): number[][] {
  const { slots } = network;
  const direction = sameLayout(network);
  const sums = sameLayout(network);
  const layers = passages.map((passage, k): Changing => {
    const column = () => new Float64Array(passage.slopes.length);
    const passedOn = new Float64Array(passage.passedOn.length);
    return {
      passage,
      direction: direction.layers[k]!,
      sums: sums.layers[k]!,
      arriving: column(),
      sumsChange: column(),
      outputsChange: passedOn.subarray(stride),
      passedOn,
      slopesChange: column(),
      spare: column(),
    };
  });
  const hessian = Array.from(slots, () => new Array<number>(slots.length).fill(0));
  for (const block of blocks) {
    forwardToLoss(block);
    layers.at(-1)!.arriving.set(passages.at(-1)!.slopes);
    backwardPass(passages, block, stride);
    findArrivals(layers, stride, upToFour(block.count));
    for (const [k, slot] of slots.entries()) {
      direction.parameters.fill(0)[slot] = 1;
      sums.parameters.fill(0);
      changeForward(layers, stride, upToFour(block.count));
      changeBackward(layers, block.count, stride, lossCurvature);
      for (const [i, other] of slots.entries()) hessian[i]![k]! += sums.parameters[other]!;
    }
  }
  // Symmetric but for rounding.
  return hessian.map((row, i) => row.map((value, k) => (value + hessian[k]![i]!) / 2));
}

/** What arrived on the way back at each layer but the last: Wᵀ₊ s₊ of the layer after it. */
function findArrivals(layers: readonly Changing[], stride: number, rows: number): void {
  for (let k = layers.length - 1; k > 0; k--) {
    const { layer, slopes } = layers[k]!.passage;
    weighBack(layers[k - 1]!.arriving, layer, slopes, stride, rows);
  }
}

function changeForward(layers: readonly Changing[], stride: number, rows: number): void {
  let before: Changing | null = null;
  for (const changing of layers) {
    const { passage, direction, sumsChange, outputsChange, spare } = changing;
    const { layer, inputs, outputs } = passage;
    weigh(sumsChange, direction, inputs, stride, rows);
    if (before !== null) {
      weigh(spare, layer, before.passedOn, stride, rows);
      for (let i = 0; i < sumsChange.length; i++) sumsChange[i]! += spare[i]!;
    }
    for (let i = 0; i < sumsChange.length; i++)
      outputsChange[i] = activationSlope(layer.activation, outputs[i]!) * sumsChange[i]!;
    before = changing;
  }
}

function changeBackward(
  layers: readonly Changing[],
  count: number,
  stride: number,
  lossCurvature: number,
): void {
  const rows = upToFour(count);
  const last = layers.at(-1)!;
  last.slopesChange.fill(0);
  for (let row = 0; row < count; row++) last.slopesChange[row] = lossCurvature * last.outputsChange[row]!;
  for (let k = layers.length - 1; k >= 0; k--) {
    const { passage, direction, sums, arriving, sumsChange, slopesChange } = layers[k]!;
    const { layer, inputs, outputs, slopes } = passage;
    for (let i = 0; i < slopesChange.length; i++) {
      const a = outputs[i]!;
      const bent = activationCurvature(layer.activation, a) * sumsChange[i]! * arriving[i]!;
      slopesChange[i] = activationSlope(layer.activation, a) * slopesChange[i]! + bent;
    }
    correlate(sums.weights, slopesChange, inputs, stride, rows);
    const before = layers[k - 1];
    if (before === undefined) return;
    correlate(sums.weights, slopes, before.passedOn, stride, rows);
    weighBack(before.slopesChange, layer, slopesChange, stride, rows);
    weighBack(before.spare, direction, slopes, stride, rows);
    for (let i = 0; i < before.slopesChange.length; i++) before.slopesChange[i]! += before.spare[i]!;
  }
}
