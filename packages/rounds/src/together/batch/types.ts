import * as v from 'valibot';
import { count, dataPoint, finite, hollow, machineWalk, positive, weights } from '../../schemas.ts';

const play = v.literal('batch');
const interval = v.strictObject({ min: finite, max: finite });

export const configSchema = v.strictObject({
  play,
  /** One input each: the class fits the line slope · input + intercept; its weights are [slope, intercept]. */
  data: v.array(dataPoint),
  /** The class starts at one place, drawn from this box. */
  start: v.array(interval),
  /** How many points a seat holds. */
  hand: count,
  /** How many arrows a seat may add. */
  arrows: count,
  /** A step is taken with so many arrows: the share of those who were dealt points, from 1 to `most`. */
  batch: v.strictObject({ share: positive, most: count }),
  /** The class's learning rate, as a share of 2 / λmax. */
  rateShare: positive,
  /** The machine that par is measured by takes so many full-batch steps. */
  parSteps: count,
});
export type Config = v.InferOutput<typeof configSchema>;

export const factsSchema = v.strictObject({
  play,
  /** The numbers of the points in the order in which they are dealt out. */
  deck: v.array(count),
  start: hollow,
  lowest: hollow,
  learningRate: finite,
  /** The longest arrow that one may make up: as long as the true one at the start. */
  longest: finite,
  /** The window in which points are drawn, rounded so that it tells no point. */
  window: v.strictObject({ x: interval, y: interval }),
  par: machineWalk,
});
export type Facts = v.InferOutput<typeof factsSchema>;

export const moveSchema = v.variant('way', [
  v.strictObject({ play, way: v.literal('approve') }),
  /** An arrow of one's own: how the slope and the intercept shall change. */
  v.strictObject({ play, way: v.literal('bluff'), by: weights }),
]);
export type Move = v.InferOutput<typeof moveSchema>;

const hand = v.strictObject({ points: v.array(count), data: v.array(dataPoint) });
export type Hand = v.InferOutput<typeof hand>;

/** Where the class stands, and how full its next batch is. */
const standing = v.strictObject({
  step: count,
  weights,
  loss: finite,
  /** The lowest loss so far. */
  lowest: finite,
  waiting: count,
  /** How many arrows make a step. */
  size: count,
});
export type Standing = v.InferOutput<typeof standing>;

const outcome = v.variant('type', [
  /** The batch is not full yet. */
  v.strictObject({ type: v.literal('waiting') }),
  /** This arrow filled the batch, and the class took a step to this loss. */
  v.strictObject({ type: v.literal('stepped'), loss: finite }),
  /** The step led to where the loss is too large to compute: the class stays where it stood. */
  v.strictObject({ type: v.literal('diverged') }),
]);

export const eventSchema = v.variant('type', [
  v.strictObject({ play, type: v.literal('dealt'), hand }),
  v.strictObject({
    play,
    type: v.literal('pulled'),
    isBluff: v.boolean(),
    /** The arrow: downhill, −gradient of one's own points, or made up. */
    by: weights,
    outcome,
    /** The class after this arrow. */
    standing,
    /** In a class too small to hold all points, hands move on with every arrow; null: one keeps one's hand. */
    next: v.nullable(hand),
  }),
]);
export type Event = v.InferOutput<typeof eventSchema>;

/** What everyone may know from the first second. */
export interface Shown {
  readonly play: 'batch';
  readonly start: { readonly weights: readonly number[]; readonly loss: number };
  readonly learningRate: number;
  readonly longest: number;
  readonly window: Facts['window'];
  readonly pointCount: number;
  readonly batch: Config['batch'];
}

interface Arrow {
  readonly by: readonly number[];
  readonly isBluff: boolean;
  /** How many steps the class had taken when it was added. */
  readonly step: number;
  /** The points that its player held then. */
  readonly hand: Hand;
}

export interface Player {
  readonly hand: Hand;
  readonly arrows: readonly Arrow[];
  /** The class, as it stood after the player's last arrow. */
  readonly told: Standing | null;
}

export interface State {
  readonly play: 'batch';
  readonly shown: Shown;
  /** By seat; null: holds no points. */
  readonly players: readonly (Player | null)[];
  /** Where the class stood, the start first, and how many arrows had been added by then. */
  readonly path: readonly {
    readonly weights: readonly number[];
    readonly loss: number;
    readonly arrows: number;
  }[];
  readonly arrows: number;
  /** Arrows that wait for their batch to fill. */
  readonly waiting: readonly (readonly number[])[];
}

/** What a phone hears of the class. */
export type View = Standing;

/** An arrow somebody added, and where the class stood then. */
export interface DrawnArrow {
  readonly seat: number;
  readonly by: readonly number[];
  readonly isBluff: boolean;
  readonly step: number;
}

/** What everyone may know at the reveal. */
export interface Public {
  readonly play: 'batch';
  /** At most 31 places of the class's path, the first and the last included; and how many steps there were. */
  readonly path: readonly { readonly weights: readonly number[]; readonly loss: number }[];
  readonly steps: number;
  readonly lowest: number;
  readonly size: number;
  /** Arrows that were added at the start, before the first step: at most 12. */
  readonly first: readonly DrawnArrow[];
  readonly arrows: number;
  readonly bluffs: number;
  /** Of all arrows, how many pointed uphill on the loss of all points. */
  readonly uphill: number;
  readonly players: number;
  /** How far an arrow of one hand is off the true one, as root of the mean square over all hands, at the lowest point. */
  readonly noise: number;
}

export interface Staff {
  readonly arrows: readonly DrawnArrow[];
}
