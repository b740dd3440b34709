import type { Problem } from '@lowest-point/core';
import type { Contender } from './contender.ts';

// The peer: a network as teaching code usually has it. Every node is an object with its weights and the nodes that it listens
// to; numbers travel point by point, and each node adds up its own slopes.

interface Bend {
  readonly output: (sum: number) => number;
  readonly slope: (sum: number) => number;
}

const bends: Readonly<Record<string, Bend>> = {
  identity: { output: (sum) => sum, slope: () => 1 },
  relu: { output: (sum) => Math.max(0, sum), slope: (sum) => (sum > 0 ? 1 : 0) },
  tanh: { output: (sum) => Math.tanh(sum), slope: (sum) => 1 - Math.tanh(sum) ** 2 },
};

class Node {
  readonly inputs: readonly Node[];
  readonly weights: readonly number[];
  readonly bias: number;
  readonly bend: Bend;
  readonly weightSlopes: number[];
  biasSlope = 0;
  sum = 0;
  output = 0;
  outputSlope = 0;

  constructor(inputs: readonly Node[], weights: readonly number[], bias: number, bend: Bend) {
    this.inputs = inputs;
    this.weights = weights;
    this.bias = bias;
    this.bend = bend;
    this.weightSlopes = weights.map(() => 0);
  }

  forward(): void {
    this.sum = this.bias;
    for (let k = 0; k < this.inputs.length; k++) this.sum += this.weights[k]! * this.inputs[k]!.output;
    this.output = this.bend.output(this.sum);
    this.outputSlope = 0;
  }

  backward(): void {
    const slope = this.outputSlope * this.bend.slope(this.sum);
    this.biasSlope += slope;
    for (let k = 0; k < this.inputs.length; k++) {
      const input = this.inputs[k]!;
      this.weightSlopes[k]! += slope * input.output;
      input.outputSlope += slope * this.weights[k]!;
    }
  }

  forget(): void {
    this.biasSlope = 0;
    this.weightSlopes.fill(0);
  }
}

export function objectPerNode({ network, data }: Problem): Contender {
  const nothing = bends.identity!;
  const inputs = data[0]!.inputs.map(() => new Node([], [], 0, nothing));
  const nodes: Node[] = [];
  let layer = inputs;
  for (const { weights, biases, activation } of network.layers) {
    const before = layer;
    layer = weights.map((row, to) => new Node(before, row, biases?.[to] ?? 0, bends[activation]!));
    nodes.push(...layer);
  }
  const output = layer[0]!;

  return {
    name: 'object per node',
    evaluate() {
      for (const node of nodes) node.forget();
      let loss = 0;
      for (const point of data) {
        for (let k = 0; k < inputs.length; k++) inputs[k]!.output = point.inputs[k]!;
        for (const node of nodes) node.forward();
        const error = point.target - output.output;
        loss += error * error;
        output.outputSlope = (-2 * error) / data.length;
        for (let k = nodes.length - 1; k >= 0; k--) nodes[k]!.backward();
      }
      return loss / data.length;
    },
    gradient() {
      return network.layers.flatMap(({ weights }, k) => {
        const first = network.layers.slice(0, k).reduce((sum, before) => sum + before.weights.length, 0);
        const own = nodes.slice(first, first + weights.length);
        return [...own.flatMap((node) => node.weightSlopes), ...own.map((node) => node.biasSlope)];
      });
    },
  };
}
