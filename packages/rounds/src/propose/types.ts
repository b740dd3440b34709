import * as v from 'valibot';
import {
  count,
  dataPoint,
  finite,
  hollow,
  machineWalk,
  network,
  weightAddress,
  weights,
} from '../schemas.ts';

const lossName = v.picklist(['meanError', 'meanAbsoluteError', 'meanSquaredError']);

export const configSchema = v.strictObject({
  network,
  data: v.array(dataPoint),
  /** The weights that may be turned, in the order in which they are named w₁, w₂, … */
  tunable: v.array(weightAddress),
  proposals: count,
  sight: v.strictObject({
    /** `live`: the phone computes prediction and error while one drags. `measured`: only what was proposed is told. */
    prediction: v.picklist(['live', 'measured']),
    /** For so many proposals, a player sees the error of one point only: the seat's number decides which. 0: of all. */
    ownPointFor: count,
  }),
  /**
   * What judges each proposal, where that changes within the round: one loss for each of them. What counts in the end is the
   * lowest mean squared error of all proposals, as everywhere.
   */
  losses: v.exactOptional(v.array(lossName)),
});
export type Config = v.InferOutput<typeof configSchema>;

export const range = v.strictObject({ min: finite, max: finite, step: finite });
export type Range = v.InferOutput<typeof range>;

export const factsSchema = v.strictObject({
  start: hollow,
  lowest: hollow,
  par: machineWalk,
  ranges: v.array(range),
  /** Where several losses judge: the weights that each of them likes best, in the order in which they judge. */
  liked: v.exactOptional(v.array(v.strictObject({ loss: lossName, weights, value: finite }))),
});
export type Facts = v.InferOutput<typeof factsSchema>;

export const moveSchema = v.strictObject({ weights });
export type Move = v.InferOutput<typeof moveSchema>;

/** `null` stands for what this viewer is not told. Errors are target − prediction, one for each point. */
const outcome = v.variant('type', [
  v.strictObject({
    type: v.literal('measured'),
    loss: v.nullable(finite),
    errors: v.array(v.nullable(finite)),
  }),
  v.strictObject({ type: v.literal('diverged') }),
]);
export type Outcome = v.InferOutput<typeof outcome>;

/** Points that a player may see from now on, by their number, and what earlier proposals came to on them. */
const hand = v.strictObject({
  points: v.array(count),
  data: v.array(dataPoint),
  outcomes: v.array(outcome),
});
export type Hand = v.InferOutput<typeof hand>;

export const eventSchema = v.variant('type', [
  v.strictObject({ type: v.literal('dealt'), hand }),
  v.strictObject({
    type: v.literal('proposed'),
    weights,
    outcome,
    /** Handed over with the last proposal for which the player saw one point only. */
    hand: v.nullable(hand),
  }),
]);
export type Event = v.InferOutput<typeof eventSchema>;

/** What everyone may know from the first second. */
export interface Shown {
  readonly network: Config['network'];
  readonly tunable: Config['tunable'];
  readonly sight: Config['sight'];
  /** What judges each proposal; left out: the mean squared error judges all of them. */
  readonly losses?: NonNullable<Config['losses']>;
  readonly ranges: readonly Range[];
  readonly startWeights: readonly number[];
  readonly pointCount: number;
  /** All points, or null where each player is dealt one. */
  readonly data: Config['data'] | null;
}

export interface Proposal {
  readonly weights: readonly number[];
  readonly outcome: Outcome;
}

export interface Player {
  /** The points that this player may see, by number, and the points themselves. */
  readonly points: readonly number[];
  readonly data: Config['data'];
  readonly proposals: readonly Proposal[];
}

export interface State {
  readonly shown: Shown;
  /** By seat. */
  readonly players: readonly (Player | null)[];
}

/** A player's best proposal. */
export interface Mark {
  readonly seat: number;
  readonly weights: readonly number[];
  readonly loss: number;
}

/** The best proposal of an optimiser in the room, and the loss after each of its proposals; null: diverged. */
export interface MachineMark extends Mark {
  readonly machine: string;
  readonly losses: readonly (number | null)[];
}

/** What one of several losses says of the class, from the proposals that it judged. */
export interface Verdict {
  readonly loss: NonNullable<Config['losses']>[number];
  /** `loss` of a mark is the value by this judge: of the mean error, its size. */
  readonly best: Mark | null;
  readonly middle: number | null;
  /** How many are at the best value, as far as two printed decimals tell. */
  readonly ties: number;
}

/** What everyone may know at the reveal. */
export interface Public {
  readonly best: Mark | null;
  readonly middle: Mark | null;
  /** At most 40 best proposals, spread over the class from the lowest to the highest. */
  readonly marks: readonly Mark[];
  /** How many came to a loss. */
  readonly players: number;
  /** How many of these came to the lowest loss there is (to a millionth of the start's). */
  readonly exact: number;
  /** The average of everybody's best weights, and the loss there. */
  readonly average: { readonly weights: readonly number[]; readonly loss: number } | null;
  /** Where players saw one point only: the middle size of their own error then, and the middle loss it came with. */
  readonly blind: { readonly ownError: number; readonly loss: number } | null;
  /** The optimisers in the room, lowest loss first. */
  readonly machines: readonly MachineMark[];
  /** Where several losses judge, in the order in which they do. */
  readonly verdicts?: readonly Verdict[];
}

/** Everything that anybody who plays proposed, by seat. */
export interface Staff {
  readonly players: readonly { readonly seat: number; readonly proposals: readonly Proposal[] }[];
}
