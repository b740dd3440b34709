import {
  bestDescent,
  bottomFrom,
  currentWeights,
  learningRateLimit,
  prepare,
  takeStep,
} from '@lowest-point/core';
import {
  accept,
  defineRound,
  reject,
  type Ground,
  type Result,
  type Score,
  type Viewer,
} from '@lowest-point/game';
import { pointsFor } from '../points.ts';
import { preparedOnce } from '../prepared.ts';
import { newcomer, proposalsOf, proposeFold } from './fold.ts';
import { weightRanges } from './ranges.ts';
import { reveal } from './reveal.ts';
import {
  configSchema,
  eventSchema,
  factsSchema,
  moveSchema,
  type Config,
  type Event,
  type Facts,
  type Hand,
  type Move,
  type Outcome,
  type Shown,
  type State,
} from './types.ts';

const objectiveOf = preparedOnce((config: Config) => prepare(config));

/** Players propose weights; the server measures. */
export const propose = defineRound({
  type: 'propose',
  schemas: { config: configSchema, facts: factsSchema, move: moveSchema, event: eventSchema },
  ...proposeFold,
  open,
  show,
  deal,
  decide,
  moveOf,
  scores,
  reveal,
  redact,
});

/** Nothing is drawn here, as everyone turns the same weights; but heights, ranges and par belong to the record. */
function open(config: Config): Facts {
  const objective = objectiveOf(config);
  const weights = currentWeights(config);
  const limit = learningRateLimit(objective.hessian(weights));
  const { learningRate, walk } = bestDescent(objective, weights, config.proposals, limit);
  const lowest = bottomFrom(objective, weights);
  return {
    start: { weights, loss: objective.loss(weights) },
    // What is left of a loss of 0 after rounding is no loss.
    lowest: { weights: [...lowest.weights], loss: lowest.loss < 1e-20 ? 0 : lowest.loss },
    par: { learningRate, weights: walk.weights.map((place) => [...place]), losses: [...walk.losses] },
    ranges: weightRanges(objective, weights),
    ...(config.losses === undefined ? {} : { liked: likedBy(config, config.losses) }),
  };
}

/** The weights that each judge likes best: of the mean error those that make it 0, next to the start. */
function likedBy(config: Config, losses: NonNullable<Config['losses']>): NonNullable<Facts['liked']> {
  return [...new Set(losses)].map((loss) => {
    if (loss === 'meanError') return { loss, ...withoutMeanError(config) };
    const { weights, loss: value } = prepare({ ...config, loss }).minimum();
    return { loss, weights: [...weights], value };
  });
}

/** One step against the slope of the mean error, which is the same everywhere: w − (L / |g|²) g. */
function withoutMeanError(config: Config): { weights: number[]; value: number } {
  const objective = prepare({ ...config, loss: 'meanError' });
  const weights = currentWeights(config);
  const gradient = objective.gradient(weights);
  const square = gradient.reduce((sum, slope) => sum + slope * slope, 0);
  const met = takeStep(weights, gradient, objective.loss(weights) / square);
  return { weights: met, value: Math.abs(objective.loss(met)) };
}

function show(config: Config, facts: Facts): Shown {
  const { network, tunable, sight, data, losses } = config;
  return {
    network,
    tunable,
    sight,
    ranges: facts.ranges,
    startWeights: facts.start.weights,
    pointCount: data.length,
    data: sight.ownPointFor === 0 ? data : null,
    ...(losses === undefined ? {} : { losses }),
  };
}

/** A point of one's own, where the round begins with one: the seats take turns. */
function deal(state: State, { config }: Ground<Config, Facts>, seat: number): Event | null {
  if (state.shown.data !== null) return null;
  const own = seat % config.data.length;
  const point = config.data[own];
  return point === undefined ? null : { type: 'dealt', hand: { points: [own], data: [point], outcomes: [] } };
}

function decide(
  state: State,
  { config }: Ground<Config, Facts>,
  seat: number,
  { weights }: Move,
): Result<Event> {
  const { ranges } = state.shown;
  if (weights.length !== ranges.length) return reject('moveMisshapen');
  const isInRange = weights.every((weight, i) => {
    const range = ranges[i];
    return range !== undefined && weight >= range.min && weight <= range.max;
  });
  if (!isInRange) return reject('weightOutOfRange');

  const outcome = measured(config, weights);
  const before = proposalsOf(state, seat);
  const opensAll = config.sight.ownPointFor > 0 && before.length + 1 === config.sight.ownPointFor;
  const hand: Hand | null = opensAll
    ? {
        points: config.data.map((_, k) => k),
        data: config.data,
        outcomes: [...before.map((proposal) => proposal.outcome), outcome],
      }
    : null;
  return accept({ type: 'proposed', weights, outcome, hand });
}

function moveOf(event: Event): Move | null {
  return event.type === 'proposed' ? { weights: event.weights } : null;
}

function measured(config: Config, weights: readonly number[]): Outcome {
  const objective = objectiveOf(config);
  const errors = objective.errors(weights);
  const loss = objective.loss(weights);
  return Number.isFinite(loss) ? { type: 'measured', loss, errors } : { type: 'diverged' };
}

function scores(state: State, { facts }: Ground<Config, Facts>, seats: readonly number[]): Score[] {
  const heights = { start: facts.start.loss, lowest: facts.lowest.loss, par: Math.min(...facts.par.losses) };
  return seats.map((seat) => {
    let best: { loss: number; moves: number } | null = null;
    const proposals = proposalsOf(state, seat);
    for (const [k, { outcome }] of proposals.entries()) {
      if (outcome.type !== 'measured' || outcome.loss === null) continue;
      if (best === null || outcome.loss < best.loss) best = { loss: outcome.loss, moves: k + 1 };
    }
    if (best !== null) return { seat, ...best, outcome: 'measured', points: pointsFor(best.loss, heights) };
    return {
      seat,
      loss: null,
      outcome: proposals.length > 0 ? 'diverged' : 'none',
      moves: proposals.length,
      points: 0,
    };
  });
}

/** Until a player may see all points, the phone is told the error of its own, and no loss. */
function redact(state: State, seat: number, event: Event, viewer: Viewer): Event {
  if (viewer.role !== 'player' || event.type !== 'proposed' || event.outcome.type !== 'measured')
    return event;
  const known = state.players[seat]?.points ?? newcomer(state.shown).points;
  if (known.length === state.shown.pointCount) return event;
  const errors = event.outcome.errors.map((error, k) => (known.includes(k) ? error : null));
  return { ...event, outcome: { type: 'measured', loss: null, errors } };
}
