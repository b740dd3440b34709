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
  /** Instead: so many places drawn from the box, which the seats take in turn. */
  starts: v.exactOptional(v.pipe(count, v.minValue(1))),
  /** Only places whose loss (hidden, without lossScale) lies in here are started from. */
  startLoss: v.exactOptional(interval),
  /** How often a player may be set down at the next place of that list, for one move each. */
  restarts: v.exactOptional(count),
  /**
   * `plain`: as the formula says. `drawn`: shifted, mirrored and scaled at random when the round opens. `turned`:
   * mirrored and scaled only, so that 0 stays 0.
   */
  frame: v.picklist(['plain', 'drawn', 'turned']),
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
  /**
   * What the par machine tunes: one learning rate (also where this is left out); one length for all its steps; or, where the
   * start is level, the direction of a first push and then one learning rate.
   */
  par: v.exactOptional(v.picklist(['rate', 'length', 'push'])),
  /** Published data: named at the reveal, with the units of its axes. */
  source: v.exactOptional(v.picklist(['boxBod'])),
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
  /** From `start`. Where it tuned a length, `learningRate` is 0. */
  par: machineWalk,
  /** The places that seats are set down at, with their losses; `start` is the first. */
  starts: v.exactOptional(v.array(hollow)),
  /** What gradient descent with the best rate comes to, where par is another machine. */
  byRate: v.exactOptional(machineWalk),
});
export type Facts = v.InferOutput<typeof factsSchema>;

export const moveSchema = v.variant('way', [
  v.strictObject({ way: v.literal('step'), by: weights }),
  v.strictObject({ way: v.literal('rate'), learningRate: finite }),
  /** To be set down somewhere else. */
  v.strictObject({ way: v.literal('restart') }),
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

const stepped = v.strictObject({
  type: v.literal('stepped'),
  way: v.picklist(['step', 'rate', 'restart']),
  /** The step that was chosen by hand, also where it led off the sheet; null: it was a learning rate. */
  by: v.nullable(weights),
  /** Null where there was none, or where this viewer is not told. */
  learningRate: v.nullable(finite),
  /** Where the walker stands after the step. */
  to: weights,
  outcome,
});

/** A seat is set down at a start of its own. */
const dealt = v.strictObject({
  type: v.literal('dealt'),
  /** A machine may step as its method says, also where players choose a learning rate only. */
  isMachine: v.boolean(),
  to: weights,
  outcome,
});

export const eventSchema = v.variant('type', [stepped, dealt]);
export type Event = v.InferOutput<typeof eventSchema>;

/** What everyone may know from the first second. */
export interface Shown {
  readonly start: readonly number[];
  readonly here: Facts['here'];
  readonly bounds: Facts['bounds'];
  readonly longestStep: number;
  readonly rateLimit: number;
  readonly ways: Config['ways'];
  /** Every seat is dealt a start of its own; `start` and `here` are those of the first. */
  readonly ownStarts?: true;
  /** How often one may be set down elsewhere. */
  readonly restarts?: number;
  /** A network's loss, or a named test surface: said on every screen. */
  readonly ground: GroundPlan['type'];
}

export interface Step {
  readonly way: 'step' | 'rate' | 'restart';
  readonly learningRate: number | null;
  readonly to: readonly number[];
  readonly outcome: Outcome;
}

export interface Walker {
  readonly at: readonly number[];
  /** What was measured at `at`; null where this viewer is not told. */
  readonly here: Facts['here'] | null;
  readonly steps: readonly Step[];
  /** A start of one's own. */
  readonly dealt?: {
    readonly start: readonly number[];
    /** Null where this viewer is not told. */
    readonly here: Facts['here'] | null;
    readonly isMachine: boolean;
  };
}

export interface State {
  readonly shown: Shown;
  /** By seat; null: nothing dealt, and no step yet. */
  readonly walkers: readonly (Walker | null)[];
}

/** A walk as it is drawn on everyone's sheet: the start first; losses null where a step diverged. */
export interface Trail {
  readonly seat: number;
  readonly places: readonly (readonly number[])[];
  readonly losses: readonly (number | null)[];
  /** The lowest loss on the way. */
  readonly loss: number;
  /** At which of the places somebody was set down anew. */
  readonly restarts?: readonly number[];
}

/** The walk of an optimiser that was seated beside the class. */
export interface MachineTrail extends Trail {
  readonly machine: string;
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
  /** How many stayed where they were with their first step, and how many started again elsewhere. */
  readonly stayed?: number;
  readonly restarted?: number;
  /** The optimisers that were seated, the lowest first. */
  readonly machines?: readonly MachineTrail[];
  /** The average of the places where everybody ended, and the loss there; null where there is none on the sheet. */
  readonly centre?: Centre | null;
}

export interface Centre {
  readonly weights: readonly number[];
  readonly loss: number;
}

/** The walks of all who came to a loss, the lowest first. */
export interface Staff {
  readonly trails: readonly Trail[];
}
