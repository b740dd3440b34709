import * as v from 'valibot';
import { bump, count, finite, hollow, machineWalk, positive, weights } from '../../schemas.ts';

const play = v.literal('swarm');
const interval = v.strictObject({ min: finite, max: finite });
const place = v.strictObject({ weights, loss: finite });

/** Places and lengths are in the hidden ground's own coordinates. */
export const configSchema = v.strictObject({
  play,
  /** Whose finds one is told. */
  sees: v.picklist(['nobody', 'neighbours', 'everyone']),
  surface: v.picklist(['tiltedHimmelblau', 'himmelblau', 'booth', 'rosenbrock']),
  bounds: v.array(interval),
  /** The camp, whose loss everybody is told, is drawn from this box. */
  camp: v.array(interval),
  lossScale: positive,
  bumps: v.strictObject({ count, highest: positive, width: positive }),
  probes: count,
});
export type Config = v.InferOutput<typeof configSchema>;

export const factsSchema = v.strictObject({
  play,
  frame: v.strictObject({ offset: weights, scale: weights, lossScale: finite }),
  /** In the hidden ground's coordinates, like the config. All that follows is in those shown. */
  bumps: v.array(bump),
  bounds: v.array(interval),
  camp: place,
  /** The deepest first. */
  hollows: v.array(hollow),
  /** 2 / the largest curvature at the bottom of any hollow. */
  rateLimit: finite,
  /** From which random search draws its places at the reveal. */
  seed: count,
  par: machineWalk,
});
export type Facts = v.InferOutput<typeof factsSchema>;

export const moveSchema = v.strictObject({ play, at: weights });
export type Move = v.InferOutput<typeof moveSchema>;

const outcome = v.variant('type', [
  v.strictObject({ type: v.literal('measured'), loss: finite }),
  /** This viewer is not told. */
  v.strictObject({ type: v.literal('untold') }),
]);

export const eventSchema = v.strictObject({
  play,
  type: v.literal('probed'),
  /** Null: this viewer is not told. */
  at: v.nullable(weights),
  outcome,
});
export type Event = v.InferOutput<typeof eventSchema>;

/** What everyone may know from the first second. */
export interface Shown {
  readonly play: 'swarm';
  readonly sees: Config['sees'];
  readonly bounds: Facts['bounds'];
  readonly camp: Facts['camp'];
}

export interface Probe {
  readonly at: readonly number[] | null;
  readonly loss: number | null;
}

export interface State {
  readonly play: 'swarm';
  readonly shown: Shown;
  /** By seat. */
  readonly players: readonly (readonly Probe[] | null)[];
}

/** What a phone hears of the others: places and losses, at most ten. */
export interface View {
  readonly seen: readonly (readonly [x: number, y: number, loss: number])[];
}

/** A player's probes: places and losses, one after the other. */
export interface Search {
  readonly seat: number;
  readonly places: readonly (readonly number[])[];
  readonly losses: readonly number[];
  readonly loss: number;
}

/** An optimiser on the same ground, from the camp: with as many evaluations as one player, and as the whole class. */
export interface Rival {
  readonly machine: string;
  readonly asOne: number;
  readonly asClass: number;
}

/** What everyone may know at the reveal. */
export interface Public {
  readonly play: 'swarm';
  readonly best: Search | null;
  readonly middle: Search | null;
  /** At most 24, spread over the class from the lowest to the highest. */
  readonly searches: readonly Search[];
  readonly players: number;
  readonly evaluations: number;
  /** The mean of everybody's lowest loss. */
  readonly mean: number | null;
  readonly rivals: readonly Rival[];
  /** After each move: how far the class's probes lie apart, as share of the sheet; and the lowest loss so far. */
  readonly spread: readonly number[];
  readonly bestSoFar: readonly number[];
  readonly middleSoFar: readonly number[];
  /** For each hollow of the facts, how many came lowest nearest to it. */
  readonly endings: readonly number[];
}

export interface Staff {
  readonly searches: readonly Search[];
}
