import * as v from 'valibot';
import { count, finite, positive } from '../../schemas.ts';
import { framedGround, interval, stand } from '../groundPlan.ts';
import { tells } from '../tells.ts';

/** A slope with its sign: which way is down? An answer is −1 (lower weight) or +1 (higher weight). */
export const wayConfig = v.strictObject({
  kind: v.literal('way'),
  tells,
  count,
  /** Curves of one weight; each question takes one of them. */
  stands: v.array(stand),
});

export const wayFace = v.strictObject({
  kind: v.literal('way'),
  weight: finite,
  loss: finite,
  slope: finite,
  /** How far the answer steps. */
  step: positive,
});

export const wayTruth = v.strictObject({
  kind: v.literal('way'),
  /** The loss one step to the left, and one step to the right. */
  left: finite,
  right: finite,
});

export const wayItem = v.strictObject({
  kind: v.literal('way'),
  ...framedGround,
  /** The part of the curve that is drawn in the end. */
  from: interval,
  face: wayFace,
  truth: wayTruth,
});

export type WayConfig = v.InferOutput<typeof wayConfig>;
export type WayFace = v.InferOutput<typeof wayFace>;
export type WayTruth = v.InferOutput<typeof wayTruth>;
export type WayItem = v.InferOutput<typeof wayItem>;
