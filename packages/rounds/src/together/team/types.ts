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
} from '../../schemas.ts';

const play = v.literal('team');
const interval = v.strictObject({ min: finite, max: finite });

export const configSchema = v.strictObject({
  play,
  network,
  tunable: v.array(weightAddress),
  /** The points that the loss is measured on, and those that are held out until the reveal. */
  data: v.array(dataPoint),
  holdOut: v.array(dataPoint),
  /** Every team starts at one place, drawn from this box. */
  start: v.array(interval),
  nudges: count,
  /** The machine that par is measured by takes so many steps. */
  parSteps: count,
});
export type Config = v.InferOutput<typeof configSchema>;

/** Loss along each of some weights, at places evenly spread from `longest` below to `longest` above where one stands. */
const slice = v.strictObject({ weight: count, losses: v.array(finite) });
export type Slice = v.InferOutput<typeof slice>;

export const factsSchema = v.strictObject({
  play,
  start: hollow,
  /** The lowest that was found, by a search. */
  lowest: hollow,
  /** How far one nudge may go: a quarter of the longest way that the par machine takes any weight. */
  longest: finite,
  /** Along every weight from the start. */
  slices: v.array(slice),
  par: machineWalk,
});
export type Facts = v.InferOutput<typeof factsSchema>;

export const moveSchema = v.strictObject({ play, weight: count, by: finite });
export type Move = v.InferOutput<typeof moveSchema>;

const outcome = v.variant('type', [
  v.strictObject({ type: v.literal('measured'), loss: finite }),
  /** Too large to compute: the nudge is spent, and the team stands where it stood. */
  v.strictObject({ type: v.literal('diverged') }),
]);

export const eventSchema = v.variant('type', [
  v.strictObject({ play, type: v.literal('joined'), weight: count }),
  v.strictObject({
    play,
    type: v.literal('nudged'),
    weight: count,
    by: finite,
    /** Where the team stands after it, and the loss along the weights that this member turns. */
    weights,
    outcome,
    /** The loss there, and how many nudges the team has made. */
    stands: finite,
    turns: count,
    slices: v.array(slice),
  }),
]);
export type Event = v.InferOutput<typeof eventSchema>;

/** What everyone may know from the first second. */
export interface Shown {
  readonly play: 'team';
  readonly network: Config['network'];
  readonly tunable: Config['tunable'];
  readonly start: { readonly weights: readonly number[]; readonly loss: number };
  readonly longest: number;
  readonly slices: readonly Slice[];
  readonly pointCount: number;
}

export interface Nudge {
  readonly weight: number;
  readonly by: number;
  /** Null: diverged. */
  readonly loss: number | null;
}

export interface Member {
  readonly weight: number;
  readonly nudges: readonly Nudge[];
  /** As told with the last nudge: where the team stood then, and the loss along the member's weights. */
  readonly told: {
    readonly weights: readonly number[];
    readonly loss: number;
    readonly turns: number;
    readonly slices: readonly Slice[];
  } | null;
}

export interface Turn {
  readonly seat: number;
  readonly weight: number;
  readonly weights: readonly number[];
  readonly loss: number | null;
}

export interface State {
  readonly play: 'team';
  readonly shown: Shown;
  /** By seat; null: turns no weight. */
  readonly members: readonly (Member | null)[];
  /** By team: all nudges in their order. */
  readonly teams: readonly (readonly Turn[] | null)[];
}

/** What a phone hears of its team. */
export interface View {
  readonly weights: readonly number[];
  readonly loss: number;
  readonly best: number;
  readonly turns: number;
  readonly slices: readonly (readonly [weight: number, losses: readonly number[]])[];
}

/** How a team did. */
export interface TeamEnd {
  readonly team: number;
  readonly members: readonly { readonly seat: number }[];
  readonly weights: readonly number[];
  readonly loss: number;
  /** The loss on the points that were held out. */
  readonly holdOut: number;
  readonly turns: number;
}

/** What everyone may know at the reveal. */
export interface Public {
  readonly play: 'team';
  readonly best: TeamEnd | null;
  readonly middle: TeamEnd | null;
  /** At most 8, spread from the lowest to the highest. */
  readonly teams: readonly TeamEnd[];
  readonly teamCount: number;
  readonly players: number;
  /** Which of the teams told has the lowest loss on the points held out. */
  readonly bestHeldOut: number | null;
  /** The par machine on the points held out. */
  readonly parHoldOut: number;
  /** The straight line between the weights of two teams, or of the team and the machine: loss at evenly spread places. */
  readonly between: {
    readonly from: number;
    readonly to: number | null;
    readonly losses: readonly number[];
  } | null;
  /** The lowest loss so far of the best and the middle team, at most 61 places, the start first. */
  readonly bestSoFar: readonly number[];
  readonly middleSoFar: readonly number[];
}

export interface Staff {
  readonly teams: readonly TeamEnd[];
}
