import { measure, takeStep, type Objective } from '@lowest-point/core';
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
import { descendFold, walkerAt } from './fold.ts';
import { groundOf } from './ground.ts';
import { isOnSheet } from './isOnSheet.ts';
import { open } from './open.ts';
import { reveal } from './reveal.ts';
import {
  configSchema,
  eventSchema,
  factsSchema,
  moveSchema,
  type Config,
  type Event,
  type Facts,
  type Move,
  type Outcome,
  type Shown,
  type State,
  type Walker,
} from './types.ts';

/** Facts are the part of a ground that is new in every round, so what is prepared from it hangs on them. */
const prepared = preparedOnce((facts: Facts) => {
  let ground: Objective | null = null;
  return (config: Config): Objective => (ground ??= groundOf(config, facts));
});

/** Players walk on ground that they cannot see; the server measures under their feet. */
export const descend = defineRound({
  type: 'descend',
  schemas: { config: configSchema, facts: factsSchema, move: moveSchema, event: eventSchema },
  ...descendFold,
  open,
  show,
  deal,
  decide,
  moveOf,
  scores,
  reveal,
  redact,
});

function show(config: Config, facts: Facts): Shown {
  const { start, here, bounds, longestStep, rateLimit, starts } = facts;
  return {
    start,
    here,
    bounds,
    longestStep,
    rateLimit,
    ways: config.ways,
    ground: config.ground.type,
    ...(starts === undefined ? {} : { ownStarts: true }),
    ...(config.restarts === undefined ? {} : { restarts: config.restarts }),
  };
}

/** A start of one's own, where the round has several: the seats take turns. */
function deal(_state: State, ground: Ground<Config, Facts>, seat: number, isMachine: boolean): Event | null {
  const { starts } = ground.facts;
  // Where players have a learning rate only, a machine must be known as one to step as its method says.
  if (starts === undefined && (!isMachine || ground.config.ways.includes('step'))) return null;
  const to = startFor(ground, seat, 0);
  return { type: 'dealt', isMachine, to, outcome: outcomeAt(ground, to) };
}

/** Where a seat is set down for the first time (0), or anew. */
function startFor({ facts }: Ground<Config, Facts>, seat: number, restart: number): number[] {
  const { starts = [], start } = facts;
  return [...(starts[(seat + restart) % Math.max(1, starts.length)]?.weights ?? start)];
}

/** A step shorter than this part of the longest is a slip of the finger. */
const shortestShare = 1e-6;

function decide(state: State, ground: Ground<Config, Facts>, seat: number, move: Move): Result<Event> {
  const { config, facts } = ground;
  const walker = walkerAt(state, seat);
  if (walker.here === null) return reject('moveMisshapen');
  if (move.way === 'restart') return restart(walker, ground, seat);
  const ways = walker.dealt?.isMachine ? ['step', 'rate'] : config.ways;
  if (!ways.includes(move.way)) return reject('moveMisshapen');
  if (move.way === 'step') {
    if (move.by.length !== walker.at.length) return reject('moveMisshapen');
    const length = Math.hypot(...move.by);
    // A drag to the very rim may come out a rounding error too long.
    if (length > facts.longestStep * (1 + 1e-9)) return reject('stepTooLong');
    if (length < facts.longestStep * shortestShare) return reject('stepTooShort');
  } else if (move.learningRate <= 0) return reject('stepTooShort');

  const to =
    move.way === 'step'
      ? walker.at.map((weight, i) => weight + (move.by[i] ?? 0))
      : takeStep(walker.at, walker.here.gradient, move.learningRate);
  const outcome = outcomeAt(ground, to);
  return accept({
    type: 'stepped',
    way: move.way,
    by: move.way === 'step' ? move.by : null,
    learningRate: move.way === 'rate' ? move.learningRate : null,
    to: outcome.type === 'diverged' ? [...walker.at] : to,
    outcome,
  });
}

function moveOf(event: Event): Move | null {
  if (event.type === 'dealt') return null;
  const { way, by, learningRate } = event;
  switch (way) {
    case 'step':
      return by && { way, by };
    case 'rate':
      return learningRate === null ? null : { way, learningRate };
    case 'restart':
      return { way };
  }
}

function restart(walker: Walker, ground: Ground<Config, Facts>, seat: number): Result<Event> {
  const made = walker.steps.filter(({ way }) => way === 'restart').length;
  if (made >= (ground.config.restarts ?? 0)) return reject('moveMisshapen');
  const to = startFor(ground, seat, made + 1);
  const outcome = outcomeAt(ground, to);
  return accept({ type: 'stepped', way: 'restart', by: null, learningRate: null, to, outcome });
}

function outcomeAt({ config, facts }: Ground<Config, Facts>, place: readonly number[]): Outcome {
  const here = isOnSheet(facts.bounds, place) ? measure(prepared(facts)(config), place) : null;
  if (here === null) return { type: 'diverged' };
  // Mirrored ground can feel a slope of −0, which JSON would turn into 0.
  const plain = (values: readonly number[]): number[] => values.map((value) => value + 0);
  const hessian = config.showsCurvature ? here.hessian.map(plain) : null;
  return { type: 'measured', loss: here.loss, gradient: plain(here.gradient), hessian };
}

function scores(state: State, { facts }: Ground<Config, Facts>, seats: readonly number[]): Score[] {
  const heights = {
    // Where starts differ, the lowest of them: nobody has points for having been set down there.
    start: Math.min(facts.here.loss, ...(facts.starts ?? []).map(({ loss }) => loss)),
    lowest: facts.hollows[0]?.loss ?? 0,
    par: Math.min(...facts.par.losses),
  };
  return seats.map((seat) => {
    const steps = state.walkers[seat]?.steps ?? [];
    let best: { loss: number; moves: number } | null = null;
    for (const [k, { outcome }] of steps.entries()) {
      if (outcome.type !== 'measured') continue;
      if (best === null || outcome.loss < best.loss) best = { loss: outcome.loss, moves: k + 1 };
    }
    if (best !== null) return { seat, ...best, outcome: 'measured', points: pointsFor(best.loss, heights) };
    return {
      seat,
      loss: null,
      outcome: steps.length > 0 ? 'diverged' : 'none',
      moves: steps.length,
      points: 0,
    };
  });
}

/** A screen is told the place only: a loss, or a rate, tied to a place would give the ground away. */
function redact(_state: State, _seat: number, event: Event, viewer: Viewer): Event {
  if (viewer.role !== 'screen') return event;
  const outcome: Outcome = event.outcome.type === 'measured' ? { type: 'untold' } : event.outcome;
  if (event.type === 'dealt') return { ...event, outcome };
  return { ...event, learningRate: null, outcome };
}
