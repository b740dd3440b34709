import * as v from 'valibot';

// Shapes that several kinds of round read: numbers, weights, networks with their data.

/** A number that survives JSON: finite, and with −0 read as the 0 that it would become. */
export const finite = v.pipe(
  v.number(),
  v.finite(),
  v.transform((value) => value + 0),
);
export const positive = v.pipe(finite, v.gtValue(0));
/** A whole number from 0; like `finite`, it knows no −0. */
export const count = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.transform((value) => value + 0),
);
export const weights = v.array(finite);

export const dataPoint = v.strictObject({ inputs: v.array(finite), target: finite });

export const network = v.strictObject({
  layers: v.array(
    v.strictObject({
      weights: v.array(v.array(finite)),
      biases: v.exactOptional(v.array(finite)),
      activation: v.picklist(['identity', 'relu', 'tanh', 'sigmoid', 'saturation']),
    }),
  ),
});

export const weightAddress = v.strictObject({
  layer: count,
  to: count,
  from: v.union([count, v.literal('bias')]),
});

export const bump = v.strictObject({ at: weights, height: finite, width: positive });

export const hollow = v.strictObject({ weights, loss: finite });

/** The walk of par: mostly gradient descent with the best of many learning rates. `losses[0]` is the start's. */
export const machineWalk = v.strictObject({
  learningRate: finite,
  weights: v.array(weights),
  losses: v.array(finite),
});
