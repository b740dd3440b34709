import * as v from 'valibot';
import { dataPoint, finite, network, positive, weightAddress, weights } from '../schemas.ts';

const groundPlan = v.variant('type', [
  v.strictObject({
    type: v.literal('network'),
    network,
    data: v.array(dataPoint),
    tunable: v.array(weightAddress),
  }),
  v.strictObject({ type: v.literal('surface'), name: v.picklist(['tiltedHimmelblau', 'rosenbrock']) }),
]);
export type GroundPlan = v.InferOutput<typeof groundPlan>;

export const interval = v.strictObject({ min: finite, max: finite });
export type Interval = v.InferOutput<typeof interval>;

/** Where a question may stand: a ground, and a box of it in its own coordinates. */
export const stand = v.strictObject({
  ground: groundPlan,
  from: v.array(interval),
  /** What every loss is multiplied by, so that the numbers have few digits. */
  lossScale: positive,
});
export type Stand = v.InferOutput<typeof stand>;

/** The ground of one question, in a frame: shown = offset + scale · hidden, loss likewise = lossScale · loss. */
export const framedGround = {
  ground: groundPlan,
  frame: v.strictObject({ offset: weights, scale: weights, lossScale: positive }),
};
