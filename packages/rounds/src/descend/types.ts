import * as v from 'valibot';
import {
  bump,
  count,
  dataPoint,
  finite,
  hollow,
  machineWalk,
  network,
  positive,
  weightAddress,
  weights,
} from '../schemas.ts';

const ground = v.variant('type', [
  v.strictObject({
    type: v.literal('network'),
    network,
    data: v.array(dataPoint),
    tunable: v.array(weightAddress),
  }),
  v.strictObject({
    type: v.literal('surface'),
    name: v.picklist(['tiltedHimmelblau', 'himmelblau', 'booth', 'rosenbrock']),
  }),
]);
export type GroundPlan = v.InferOutput<typeof ground>;

const interval = v.strictObject({ min: finite, max: finite });
export type Interval = v.InferOutput<typeof interval>;

/** Places and lengths are in the hidden ground's own coordinates. */
export const configSchema = v.strictObject({
  ground,
  /** The sheet: one interval for each weight. */
  bounds: v.array(interval),
  /** Everybody starts at one place, drawn from this box. */
  start: v.array(interval),
  /** `plain`: as the formula says. `drawn`: shifted, mirrored and scaled at random when the round opens. */
  frame: v.picklist(['plain', 'drawn']),
  /** What every loss is multiplied by, so that the numbers have few digits. */
  lossScale: positive,
  /** Smooth hills put on the ground when the round opens, at random places and up to so high; null: none. */
  bumps: v.nullable(v.strictObject({ count, highest: positive, width: positive })),
  steps: count,
  longestStep: positive,
  /** How a step may be chosen: by direction and length, or as learning rate × slope. */
  ways: v.array(v.picklist(['step', 'rate'])),
  /** Is the curvature told, so that a patch of ground can be drawn? */
  showsCurvature: v.boolean(),
});
export type Config = v.InferOutput<typeof configSchema>;

const measured = v.strictObject({
  type: v.literal('measured'),
  loss: finite,
  gradient: weights,
  hessian: v.nullable(v.array(weights)),
});

export const factsSchema = v.strictObject({
  /** From the hidden ground to the sheet: shown = offset + scale · hidden, loss likewise = lossScale · loss. */
  frame: v.strictObject({ offset: weights, scale: weights, lossScale: finite }),
  /** In the hidden ground's coordinates, like the config. All that follows is in those shown. */
  bumps: v.array(bump),
  start: weights,
  here: measured,
  bounds: v.array(interval),
  longestStep: finite,
  /** 2 / the largest curvature at the bottom of any hollow: beyond it, steps around that bottom grow. */
  rateLimit: finite,
  /** The deepest first. */
  hollows: v.array(hollow),
  par: machineWalk,
});
export type Facts = v.InferOutput<typeof factsSchema>;

export const moveSchema = v.variant('way', [
  v.strictObject({ way: v.literal('step'), by: weights }),
  v.strictObject({ way: v.literal('rate'), learningRate: finite }),
]);
export type Move = v.InferOutput<typeof moveSchema>;

const outcome = v.variant('type', [
  measured,
  /** The step left the sheet. It is spent, and the walker stands where it stood. */
  v.strictObject({ type: v.literal('diverged') }),
  /** This viewer is told the place only. */
  v.strictObject({ type: v.literal('untold') }),
]);
export type Outcome = v.InferOutput<typeof outcome>;

export const eventSchema = v.strictObject({
  type: v.literal('stepped'),
  way: v.picklist(['step', 'rate']),
  /** The step that was chosen by hand, also where it led off the sheet; null: it was a learning rate. */
  by: v.nullable(weights),
  /** Null where the step was chosen by hand, or where this viewer is not told. */
  learningRate: v.nullable(finite),
  /** Where the walker stands after the step. */
  to: weights,
  outcome,
});
export type Event = v.InferOutput<typeof eventSchema>;

/** What everyone may know from the first second. */
export interface Shown {
  readonly start: readonly number[];
  readonly here: Facts['here'];
  readonly bounds: Facts['bounds'];
  readonly longestStep: number;
  readonly rateLimit: number;
  readonly ways: Config['ways'];
  /** A network's loss, or a named test surface: said on every screen. */
  readonly ground: GroundPlan['type'];
}

export interface Step {
  readonly way: 'step' | 'rate';
  readonly learningRate: number | null;
  readonly to: readonly number[];
  readonly outcome: Outcome;
}

export interface Walker {
  readonly at: readonly number[];
  /** What was measured at `at`; null where this viewer is not told. */
  readonly here: Facts['here'] | null;
  readonly steps: readonly Step[];
}

export interface State {
  readonly shown: Shown;
  /** By seat; null: no step yet. */
  readonly walkers: readonly (Walker | null)[];
}

/** A walk as it is drawn on everyone's sheet: the start first; losses null where a step diverged. */
export interface Trail {
  readonly seat: number;
  readonly places: readonly (readonly number[])[];
  readonly losses: readonly (number | null)[];
  /** The lowest loss on the way. */
  readonly loss: number;
}

/** What everyone may know at the reveal. */
export interface Public {
  readonly best: Trail | null;
  readonly middle: Trail | null;
  /** At most 36, spread over the class from the lowest to the highest. */
  readonly trails: readonly Trail[];
  /** How many came to a loss, with at least one step that stayed on the sheet. */
  readonly players: number;
  /** How many of these made at least one step that led up. */
  readonly wentUp: number;
  /** How many left the sheet at least once. */
  readonly diverged: number;
  /** For each hollow of the facts, how many stand nearest to it at the end. */
  readonly endings: readonly number[];
}

/** The walks of all who came to a loss, the lowest first. */
export interface Staff {
  readonly trails: readonly Trail[];
}
