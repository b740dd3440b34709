import * as v from 'valibot';
import { finite, positive } from '../../schemas.ts';
import { framedGround, interval, stand } from '../groundPlan.ts';
import { tells } from '../tells.ts';

/** Two places: from which one does gradient descent step further? An answer is the chance of B, 0 to 1. */
export const placeConfig = v.strictObject({
  kind: v.literal('place'),
  tells,
  questions: v.array(
    v.strictObject({
      ...stand.entries,
      /** What is told of the two places. */
      told: v.picklist(['heights', 'slopes', 'both']),
      /** Which of them is steeper. `either`: a coin decides, so that heights tell nothing. */
      steeper: v.picklist(['higher', 'lower', 'either']),
      /** `opposite`: the steeper slope is negative, the other positive. */
      signs: v.picklist(['any', 'opposite']),
    }),
  ),
});

const told = v.strictObject({ loss: v.nullable(finite), slope: v.nullable(finite) });

export const placeFace = v.strictObject({
  kind: v.literal('place'),
  rate: positive,
  a: told,
  b: told,
});

const place = v.strictObject({ weight: finite, loss: finite, slope: finite });

export const placeTruth = v.strictObject({ kind: v.literal('place'), a: place, b: place });

export const placeItem = v.strictObject({
  kind: v.literal('place'),
  ...framedGround,
  /** The part of the curve that is drawn in the end. */
  from: interval,
  face: placeFace,
  truth: placeTruth,
});

export type PlaceConfig = v.InferOutput<typeof placeConfig>;
export type PlaceFace = v.InferOutput<typeof placeFace>;
export type PlaceTruth = v.InferOutput<typeof placeTruth>;
export type PlaceItem = v.InferOutput<typeof placeItem>;
export type Place = v.InferOutput<typeof place>;
