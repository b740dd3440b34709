import * as v from 'valibot';
import { finite, positive } from '../../schemas.ts';
import { framedGround, stand } from '../groundPlan.ts';
import { tells } from '../tells.ts';

/**
 * A walker's readings: is the walk done? An answer is the number of a choice: 0 the lowest point, 1 flat but not the lowest, 2 not
 * flat yet.
 */
const what = v.picklist(['lowest', 'saddle', 'plateau', 'falseBottom', 'slope']);

export const restConfig = v.strictObject({
  kind: v.literal('rest'),
  tells,
  places: v.array(
    v.strictObject({
      what,
      /** Where the walker stands. */
      ...stand.entries,
      /** Does the walker stand at the bottom of the hollow there? */
      isSettled: v.boolean(),
      /** How far the eight soundings around are. */
      pace: positive,
      /** Where the others have been: the lowest of three places drawn from this box is told. */
      others: stand.entries.from,
    }),
  ),
});

export const restFace = v.strictObject({
  kind: v.literal('rest'),
  loss: finite,
  slopes: v.tuple([finite, finite]),
  pace: positive,
  /** The losses one pace away: east, north-east, north, … counterclockwise. */
  around: v.array(finite),
  /** The lowest loss that others have found. */
  heard: finite,
});

export const restTruth = v.strictObject({
  kind: v.literal('rest'),
  what,
  /** Not rounded: beside a bottom there is a slope. */
  at: v.tuple([finite, finite]),
  /** The lowest point that is known of this ground; null: it lies too far off to be drawn. */
  lowest: v.nullable(v.tuple([finite, finite])),
  lowestLoss: finite,
});

export const restItem = v.strictObject({
  kind: v.literal('rest'),
  ...framedGround,
  face: restFace,
  truth: restTruth,
});

export type RestConfig = v.InferOutput<typeof restConfig>;
export type RestFace = v.InferOutput<typeof restFace>;
export type RestTruth = v.InferOutput<typeof restTruth>;
export type RestItem = v.InferOutput<typeof restItem>;
export type What = v.InferOutput<typeof what>;
