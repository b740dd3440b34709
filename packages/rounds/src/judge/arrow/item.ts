import * as v from 'valibot';
import { finite } from '../../schemas.ts';
import { framedGround, interval, stand } from '../groundPlan.ts';
import { tells } from '../tells.ts';

/** A ring of equal loss and a dot on it: which way is −gradient? An answer is in degrees counterclockwise from the right. */
export const arrowConfig = v.strictObject({
  kind: v.literal('arrow'),
  tells,
  maps: v.array(
    v.variant('type', [
      /** A bowl turned by chance, so many times as curved one way as the other. */
      v.strictObject({ type: v.literal('bowl'), stretch: finite }),
      /** A dot from the box of a ground, and the hollow that is meant. */
      v.strictObject({ type: v.literal('stand'), ...stand.entries, hollow: v.array(finite) }),
    ]),
  ),
});

const point = v.tuple([finite, finite]);

export const arrowFace = v.strictObject({
  kind: v.literal('arrow'),
  dot: point,
  bounds: v.strictObject({ x: interval, y: interval }),
  /** Closed lines of equal loss, the dot's own in the middle: lower, own, higher. */
  rings: v.array(v.strictObject({ loss: finite, points: v.array(point) })),
});

export const arrowTruth = v.strictObject({
  kind: v.literal('arrow'),
  /** Where −gradient points, and where the lowest point lies. */
  downhill: finite,
  crow: finite,
  lowest: point,
});

export const arrowItem = v.strictObject({
  kind: v.literal('arrow'),
  ...framedGround,
  face: arrowFace,
  truth: arrowTruth,
});

export type ArrowConfig = v.InferOutput<typeof arrowConfig>;
export type ArrowFace = v.InferOutput<typeof arrowFace>;
export type ArrowTruth = v.InferOutput<typeof arrowTruth>;
export type ArrowItem = v.InferOutput<typeof arrowItem>;
