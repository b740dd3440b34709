import { activateAll, throughActivation, weigh, weighBack } from './blockLoops.ts';
import { upToFour, type Block } from './blocks.ts';
import type { FlatLayer, FlatNetwork } from './flatNetwork.ts';

/** What is known of a layer while a block passes: of each of its nodes a column of numbers, one for each row. */
export interface Passage {
  readonly layer: FlatLayer;
  /** a = f(z). */
  readonly outputs: Float64Array;
  /** On the way back d loss / d a, and then d loss / d z. */
  readonly slopes: Float64Array;
  /** The outputs after a column of constants: what the next layer takes in. */
  readonly passedOn: Float64Array;
  /** What came in: the block's inputs, or what the layer before passed on. */
  inputs: Float64Array;
  /** The constants that now stand in `passedOn`. */
  constants: Float64Array;
}

/** Memory for one block's way through a network, laid out once. */
export function passagesOf({ layers }: FlatNetwork, stride: number): Passage[] {
  return layers.map((layer) => {
    const passedOn = new Float64Array((layer.outputs + 1) * stride);
    return {
      layer,
      outputs: passedOn.subarray(stride),
      slopes: new Float64Array(layer.outputs * stride),
      passedOn,
      inputs: passedOn,
      constants: passedOn,
    };
  });
}

/** a₀ = inputs; z_k = W_k a_{k−1} + constant · b_k; a_k = f(z_k). */
export function forwardPass(passages: readonly Passage[], block: Block, stride: number): void {
  const rows = upToFour(block.count);
  let inputs = block.inputs;
  for (let k = 0; k < passages.length; k++) {
    const passage = passages[k]!;
    const { layer, outputs, passedOn } = passage;
    passage.inputs = inputs;
    weigh(outputs, layer, inputs, stride, rows);
    activateAll(layer.activation, outputs);
    if (passage.constants !== block.constants) {
      passedOn.set(block.constants);
      passage.constants = block.constants;
    }
    inputs = passedOn;
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
    weighBack(passages[k - 1]!.slopes, layer, slopes, stride, rows);
  }
}
