import type { Problem } from '@lowest-point/core';
import '@tensorflow/tfjs-backend-cpu';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { createRequire, registerHooks } from 'node:module';
import { dirname } from 'node:path';
import type { Contender } from './contender.ts';

// Its gradients are a file of their own, which leaves out the endings of the files that it imports.
registerHooks({
  resolve(name, context, next) {
    const isBare = name.startsWith('.') && !name.endsWith('.js');
    const isTheirs = context.parentURL?.includes('/tfjs-core/dist/') ?? false;
    return next(isBare && isTheirs ? `${name}.js` : name, context);
  },
});
await import('@tensorflow/tfjs-core/dist/register_all_gradients.js');
setWasmPaths(`${dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm'))}/`);

/** The same with tfjs: all points at once as matrices, in single precision, gradients from its tape. */
export async function tensorflow(backend: 'cpu' | 'wasm', { network, data }: Problem): Promise<Contender> {
  await tf.setBackend(backend);
  const inputs = tf.tensor2d(data.map((point) => [...point.inputs]));
  const targets = tf.tensor2d(data.map((point) => [point.target]));
  const parameters = network.layers.flatMap(({ weights, biases }): tf.Tensor[] => [
    tf.tensor2d(weights.map((row) => [...row])),
    tf.tensor1d([...(biases ?? weights.map(() => 0))]),
  ]);
  const lossAndGradients = tf.valueAndGrads((...given: tf.Tensor[]) => {
    let a: tf.Tensor = inputs;
    for (const [k, { activation }] of network.layers.entries()) {
      const z = tf.add(tf.matMul(a, given[2 * k]!, false, true), given[2 * k + 1]!);
      a = activation === 'tanh' ? tf.tanh(z) : activation === 'relu' ? tf.relu(z) : z;
    }
    return tf.mean(tf.square(tf.sub(targets, a)));
  });
  let found: readonly number[] = [];
  return {
    name: `tfjs ${backend}`,
    async begin() {
      await tf.setBackend(backend);
    },
    evaluate() {
      const { value, grads } = lossAndGradients(parameters);
      const [loss] = value.dataSync();
      found = grads.flatMap((grad) => [...grad.dataSync()]);
      tf.dispose([value, ...grads]);
      return loss ?? Number.NaN;
    },
    gradient: () => found,
  };
}
