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
import { raceOn, rawCourse, standardCourse } from './course.ts';
import { raceFold, racerAt } from './fold.ts';
import { open } from './open.ts';
import { mostMomentum } from './momentum.ts';
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
  type Shown,
  type State,
} from './types.ts';

/** Facts say how a ground lies, so what is prepared hangs on them: a run measures hundreds of points at every step. */
const coursesOn = preparedOnce((facts: Facts) =>
  preparedOnce((config: Config) => {
    const raw = rawCourse(config, facts.frame);
    return { raw, standardised: facts.standard === null ? raw : (standardCourse(config) ?? raw) };
  }),
);

/** Players choose a learning rate; then it runs. */
export const race = defineRound({
  type: 'race',
  schemas: { config: configSchema, facts: factsSchema, move: moveSchema, event: eventSchema },
  ...raceFold,
  open,
  show,
  deal: (_state, _ground, _seat, isMachine): Event | null => (isMachine ? { type: 'machineSeated' } : null),
  decide,
  moveOf,
  scores,
  reveal,
  redact,
});

function show({ steps, controls, sight, ground }: Config, facts: Facts): Shown {
  const { start, sheet, rates, standard, points } = facts;
  return {
    steps,
    controls,
    start,
    sheet,
    rates,
    standardRates: standard?.rates ?? null,
    curve: sight === 'curve' && ground.type === 'network' ? ground : null,
    points,
    scales: standard === null ? null : { input: standard.input, output: standard.target },
  };
}

function decide(
  state: State,
  { config, facts }: Ground<Config, Facts>,
  seat: number,
  move: Move,
): Result<Event> {
  const { isStandardised } = racerAt(state, seat);
  switch (move.type) {
    case 'standardise':
      // Standardising what is standardised would change nothing, and cost a move.
      return facts.standard === null || isStandardised
        ? reject('moveMisshapen')
        : accept({ type: 'standardised' });
    case 'run': {
      const { learningRate, momentum } = move;
      const rates = isStandardised && facts.standard !== null ? facts.standard.rates : facts.rates;
      const most = config.controls.includes('momentum') ? mostMomentum : 0;
      const isFit =
        learningRate >= rates.min && learningRate <= rates.max && momentum >= 0 && momentum <= most;
      if (!isFit) return reject('moveMisshapen');
      const { raw, standardised } = coursesOn(facts)(config);
      const run = raceOn(isStandardised ? standardised : raw, { learningRate, momentum }, config.steps);
      return accept({ type: 'raced', learningRate, momentum, isStandardised, ...run });
    }
  }
}

function moveOf(event: Event): Move | null {
  switch (event.type) {
    case 'raced':
      return { type: 'run', learningRate: event.learningRate, momentum: event.momentum };
    case 'standardised':
      return { type: 'standardise' };
    case 'machineSeated':
    case 'moved':
      return null;
  }
}

/** By where a run ended: the lowest end counts. */
function scores(state: State, { facts }: Ground<Config, Facts>, seats: readonly number[]): Score[] {
  const heights = {
    start: facts.start.loss,
    lowest: facts.lowest.loss,
    par: Math.min(...facts.par.losses),
  };
  return seats.map((seat) => {
    const { runs } = racerAt(state, seat);
    let best: { loss: number; moves: number } | null = null;
    for (const { outcome, move } of runs) {
      if (outcome.type !== 'measured') continue;
      if (best === null || outcome.loss < best.loss) best = { loss: outcome.loss, moves: move };
    }
    if (best !== null) return { seat, ...best, outcome: 'measured', points: pointsFor(best.loss, heights) };
    // Who only standardised has not raced.
    const hasRaced = runs.length > 0;
    return {
      seat,
      loss: null,
      outcome: hasRaced ? 'diverged' : 'none',
      moves: hasRaced ? racerAt(state, seat).moves : 0,
      points: 0,
    };
  });
}

/** A screen is told that somebody moved, and nothing else: a rate and what became of it would tell the others. */
function redact(_state: State, _seat: number, event: Event, viewer: Viewer): Event {
  return viewer.role === 'screen' && event.type !== 'machineSeated' ? { type: 'moved' } : event;
}
