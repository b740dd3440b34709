import * as v from 'valibot';
import {
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

/** What is descended. A quadratic is given by its eigenvalues (curvatures); opening turns it and moves its lowest point. */
const ground = v.variant('type', [
  v.strictObject({
    type: v.literal('network'),
    network,
    data: v.array(dataPoint),
    tunable: v.array(weightAddress),
  }),
  v.strictObject({ type: v.literal('quadratic'), curvatures: v.tuple([positive, positive]) }),
  /** A line, weight · input + bias, through a data set that the rules know by name: it is too large for a phone. */
  v.strictObject({ type: v.literal('line'), dataSet: v.picklist(['palmerPenguins']) }),
]);

export const configSchema = v.strictObject({
  ground,
  /** The weights where every run starts. Of a quadratic: how far from its lowest point, along each of its two axes. */
  start: weights,
  /** The steps of one run. */
  steps: count,
  /** How many moves a player has: runs, and standardising. */
  moves: count,
  /** What may be chosen besides the learning rate. */
  controls: v.array(v.picklist(['momentum', 'standardise'])),
  /** `curve`: the ground of one weight is seen from the first second. `nothing`: it is seen at the reveal. */
  sight: v.picklist(['curve', 'nothing']),
});
export type Config = v.InferOutput<typeof configSchema>;

/** The learning rates that may be chosen: a log slider from far too small to far too large. */
const rates = v.strictObject({ min: positive, max: positive });
export type Rates = v.InferOutput<typeof rates>;

/** standardised = (raw − mean) / deviation */
const scale = v.strictObject({ mean: finite, deviation: positive });

const place = v.strictObject({ weights, loss: finite, gradient: weights });

export const factsSchema = v.strictObject({
  start: place,
  lowest: hollow,
  /** 2 / the largest curvature: with a larger rate, plain gradient descent bounces further and further out. */
  rateLimit: positive,
  /** Largest over smallest curvature. */
  condition: positive,
  rates,
  /** The part of the ground that is drawn while nobody sees it: around the start, as far as to the lowest point and further. */
  sheet: v.array(v.strictObject({ min: finite, max: finite })),
  /** How a quadratic lies: turned by an angle (radians), its lowest point moved. */
  frame: v.nullable(v.strictObject({ angle: finite, centre: weights })),
  /** A line's points, thinned for drawing, and how its input and target are standardised. */
  points: v.nullable(v.array(v.tuple([finite, finite]))),
  /** The same problem with input and target standardised. */
  standard: v.nullable(
    v.strictObject({
      input: scale,
      target: scale,
      start: weights,
      lowest: weights,
      rateLimit: positive,
      condition: positive,
      rates,
    }),
  ),
  /** The best that is known: the rate (and momentum), and its run. */
  par: machineWalk,
  parMomentum: finite,
  /** Where runs with each of many rates end, the whole slider long: null where they diverge. */
  sweeps: v.array(
    v.strictObject({
      momentum: finite,
      isStandardised: v.boolean(),
      rates: v.array(positive),
      losses: v.array(v.nullable(finite)),
    }),
  ),
  /** The best of plain gradient descent on the ground as it is: no momentum, nothing standardised. */
  plain: machineWalk,
});
export type Facts = v.InferOutput<typeof factsSchema>;

export const moveSchema = v.variant('type', [
  v.strictObject({ type: v.literal('run'), learningRate: positive, momentum: finite }),
  v.strictObject({ type: v.literal('standardise') }),
]);
export type Move = v.InferOutput<typeof moveSchema>;

/**
 * A run is recorded whole: every place and loss, the start first, until the last step or until it diverged: its loss is
 * then no number, or more than a thousand times the start's.
 */
const outcome = v.variant('type', [
  v.strictObject({ type: v.literal('measured'), loss: finite }),
  v.strictObject({ type: v.literal('diverged') }),
]);

const run = v.strictObject({
  learningRate: positive,
  momentum: finite,
  isStandardised: v.boolean(),
  places: v.array(weights),
  losses: v.array(finite),
  outcome,
});
export type Run = v.InferOutput<typeof run>;

export const eventSchema = v.variant('type', [
  v.strictObject({ type: v.literal('raced'), ...run.entries }),
  v.strictObject({ type: v.literal('standardised') }),
  /** Dealt to a seat of an optimiser, so that it is not counted as one of the class. */
  v.strictObject({ type: v.literal('machineSeated') }),
  /** A move of whose kind and outcome this viewer is not told. */
  v.strictObject({ type: v.literal('moved') }),
]);
export type Event = v.InferOutput<typeof eventSchema>;

/** What everyone may know from the first second. */
export interface Shown {
  readonly steps: number;
  readonly controls: Config['controls'];
  readonly start: Facts['start'];
  readonly sheet: Facts['sheet'];
  readonly rates: Rates;
  /** The rates once one has standardised; null where one cannot. */
  readonly standardRates: Rates | null;
  /** The ground itself, where it is in sight. */
  readonly curve: Extract<Config['ground'], { type: 'network' }> | null;
  /** Points that a line is to fit. */
  readonly points: Facts['points'];
  /** How input and target are standardised. */
  readonly scales: { readonly input: Scale; readonly output: Scale } | null;
}
export type Scale = v.InferOutput<typeof scale>;

/** One run of a player, and which of its moves it was. */
export interface PlayedRun extends Run {
  readonly move: number;
}

export interface Racer {
  readonly isMachine: boolean;
  readonly moves: number;
  readonly isStandardised: boolean;
  /** Those that this viewer was told. */
  readonly runs: readonly PlayedRun[];
}

export interface State {
  readonly shown: Shown;
  /** By seat. */
  readonly racers: readonly (Racer | null)[];
}

/** A player's best run, without its way. */
export interface Mark {
  readonly seat: number;
  readonly learningRate: number;
  readonly momentum: number;
  readonly isStandardised: boolean;
  readonly loss: number;
}

/** A whole run of somebody. */
export interface Lane extends Run {
  readonly seat: number;
}

/** What became of a run: it hardly moved, arrived, jumped to and fro, or went up and away. */
export type Fate = 'crawl' | 'arrive' | 'bounce' | 'boom';

/** What everyone may know at the reveal. */
export interface Public {
  readonly best: Lane | null;
  readonly middle: Lane | null;
  /** Where the ground is in sight: one run of the class for each fate that a run met, of the middle rate. */
  readonly lanes: Readonly<Record<Fate, Lane | null>> | null;
  /** At most 40 best runs, spread over the class from the lowest to the highest. */
  readonly marks: readonly Mark[];
  /** How many came to a loss. */
  readonly players: number;
  /** How many runs of the class met each fate, on the ground as it was and standardised. */
  readonly fates: Readonly<Record<Fate, number>>;
  readonly standardFates: Readonly<Record<Fate, number>>;
  /** How many standardised. */
  readonly standardised: number;
}

/** Every run of everybody who plays, without its places: by seat. */
export interface Staff {
  readonly runs: readonly (Omit<Run, 'places' | 'losses' | 'outcome'> & {
    readonly seat: number;
    readonly losses: readonly number[];
    /** Null: diverged. */
    readonly loss: number | null;
  })[];
  /** Where at most 40 of the best runs went over two weights: every other step or fewer. */
  readonly trails: readonly (readonly (readonly number[])[])[];
}
