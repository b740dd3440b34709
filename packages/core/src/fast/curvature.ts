import { activationCurvature, activationSlope } from '../activation.ts';
import { errorLossCurvature, type LossName } from '../loss.ts';
import { combine, correlate } from './blockLoops.ts';
import { upToFour, type Block, type Blocks } from './blocks.ts';
import { sameLayout, type FlatLayer, type FlatNetwork } from './flatNetwork.ts';
import { backwardPass, forwardPass, type Passage } from './passes.ts';

/** A layer as it passes, and how its columns change while the weights move along a direction. */
interface Changing {
  readonly passage: Passage;
  /** The direction's part in this layer. */
  readonly direction: FlatLayer;
  /** Where the change of the gradient is summed. */
  readonly sums: FlatLayer;
  /** d loss / d a, before it is led through the activation. */
  readonly arriving: Float64Array;
  readonly dz: Float64Array;
  readonly da: Float64Array;
  /** The change of `arriving`, and then of `slopes`. */
  readonly ds: Float64Array;
}

/**
 * The Hessian, exactly: its column k is how the gradient changes as weight k grows, found by differentiating each line
 * of the forward and the backward pass in that direction (Pearlmutter, "Fast exact multiplication by the Hessian", 1994).
 *
 * With W the weights, V the direction, a the outputs, s = d loss / d z, and d for the change along V:
 *
 *     forward    dz = W da₋ + V a₋             da = f′ dz
 *     backward   d(arriving) = loss″ da at the output, and Wᵀ ds + Vᵀ s at the layer before
 *                ds = f′ d(arriving) + f″ dz · arriving
 *     gradient   d(Σ s a₋) = Σ ds a₋ + s da₋
 */
export function curvatureOf(
  network: FlatNetwork,
  passages: readonly Passage[],
  { blocks, stride }: Blocks,
  slopesOfLoss: (block: Block) => void,
  loss: LossName,
  points: number,
): number[][] {
  const { slots } = network;
  const direction = sameLayout(network);
  const sums = sameLayout(network);
  const changing = passages.map((passage, k): Changing => {
    const column = () => new Float64Array(passage.outputs.length);
    const views = { direction: direction.layers[k]!, sums: sums.layers[k]! };
    return { passage, ...views, arriving: column(), dz: column(), da: column(), ds: column() };
  });
  const hessian = Array.from(slots, () => new Array<number>(slots.length).fill(0));
  for (const block of blocks) {
    forwardPass(passages, block, stride);
    slopesOfLoss(block);
    changing.at(-1)!.arriving.set(passages.at(-1)!.slopes);
    backwardPass(passages, block, stride);
    keepArrivals(changing, block, stride);
    for (const [k, slot] of slots.entries()) {
      direction.parameters.fill(0)[slot] = 1;
      sums.parameters.fill(0);
      changeForward(changing, block, stride);
      changeBackward(changing, block, stride, errorLossCurvature(loss) / points);
      for (const [i, other] of slots.entries()) hessian[i]![k]! += sums.parameters[other]!;
    }
  }
  // Symmetric but for rounding.
  return hessian.map((row, i) => row.map((value, k) => (value + hessian[k]![i]!) / 2));
}

/** What arrived at each layer on the way back: Wᵀ₊ s₊ of the layer after it. */
function keepArrivals(layers: readonly Changing[], block: Block, stride: number): void {
  for (let k = layers.length - 1; k > 0; k--) {
    const { layer, slopes } = layers[k]!.passage;
    const { arriving } = layers[k - 1]!;
    combine(arriving.fill(0), layer.weights, 1, layer.inputs, slopes, stride, upToFour(block.count));
  }
}

function changeForward(layers: readonly Changing[], block: Block, stride: number): void {
  const rows = upToFour(block.count);
  let before: Float64Array | null = null;
  for (const { passage, direction, dz, da } of layers) {
    const { layer, inputs, outputs } = passage;
    combine(dz.fill(0), direction.biases, 1, 1, block.constants, stride, rows);
    combine(dz, direction.weights, layer.inputs, 1, inputs, stride, rows);
    if (before !== null) combine(dz, layer.weights, layer.inputs, 1, before, stride, rows);
    for (let i = 0; i < dz.length; i++) da[i] = activationSlope(layer.activation, outputs[i]!) * dz[i]!;
    before = da;
  }
}

function changeBackward(
  layers: readonly Changing[],
  block: Block,
  stride: number,
  lossCurvature: number,
): void {
  const rows = upToFour(block.count);
  const last = layers.at(-1)!;
  last.ds.fill(0);
  for (let row = 0; row < block.count; row++) last.ds[row] = lossCurvature * last.da[row]!;
  for (let k = layers.length - 1; k >= 0; k--) {
    const { passage, direction, sums, arriving, dz, ds } = layers[k]!;
    const { layer, inputs, outputs, slopes } = passage;
    for (let i = 0; i < ds.length; i++) {
      const a = outputs[i]!;
      ds[i] =
        activationSlope(layer.activation, a) * ds[i]! +
        activationCurvature(layer.activation, a) * dz[i]! * arriving[i]!;
    }
    correlate(sums.weights, ds, inputs, stride, rows);
    correlate(sums.biases, ds, block.constants, stride, rows);
    const before = layers[k - 1];
    if (before === undefined) return;
    correlate(sums.weights, slopes, before.da, stride, rows);
    combine(before.ds.fill(0), layer.weights, 1, layer.inputs, ds, stride, rows);
    combine(before.ds, direction.weights, 1, layer.inputs, slopes, stride, rows);
  }
}
