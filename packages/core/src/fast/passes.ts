import { activateAll, combine, throughActivation } from './blockLoops.ts';
import { upToFour, type Block } from './blocks.ts';
import type { FlatLayer, FlatNetwork } from './flatNetwork.ts';

/** What is known of a layer while a block passes: of each of its nodes a column of numbers, one for each row. */
export interface Passage {
  readonly layer: FlatLayer;
  /** a = f(z). */
  readonly outputs: Float64Array;
  /** On the way back d loss / d a, and then d loss / d z. */
  readonly slopes: Float64Array;
  /** What came in: the block's inputs, or the outputs of the layer before. */
  inputs: Float64Array;
}

/** Memory for one block's way through a network, laid out once. */
export function passagesOf({ layers }: FlatNetwork, stride: number): Passage[] {
  const column = ({ outputs }: FlatLayer) => new Float64Array(outputs * stride);
  return layers.map((layer) => ({
    layer,
    outputs: column(layer),
    slopes: column(layer),
    inputs: new Float64Array(0),
  }));
}

/** a₀ = inputs; z_k = W_k a_{k−1} + constant · b_k; a_k = f(z_k). */
export function forwardPass(passages: readonly Passage[], block: Block, stride: number): void {
  const rows = upToFour(block.count);
  let inputs = block.inputs;
  for (const passage of passages) {
    const { layer, outputs } = passage;
    passage.inputs = inputs;
    outputs.fill(0);
    combine(outputs, layer.biases, 1, 1, block.constants, stride, rows);
    combine(outputs, layer.weights, layer.inputs, 1, inputs, stride, rows);
    activateAll(layer.activation, outputs);
    inputs = outputs;
  }
}

/**
 * From the slopes d loss / d a of the last layer's outputs, which stand in its passage, to d loss / d z of every node:
 * s_k = f′(z_k) · d loss / d a_k, and d loss / d a_{k−1} = W_kᵀ s_k.
 */
export function backwardPass(passages: readonly Passage[], block: Block, stride: number): void {
  const rows = upToFour(block.count);
  for (let k = passages.length - 1; k >= 0; k--) {
    const { layer, outputs, slopes } = passages[k]!;
    throughActivation(layer.activation, slopes, outputs);
    if (k === 0) return;
    const before = passages[k - 1]!.slopes;
    before.fill(0);
    combine(before, layer.weights, 1, layer.inputs, slopes, stride, rows);
  }
}
