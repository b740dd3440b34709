import type { Objective } from '@lowest-point/core';
import {
  accept,
  defineRound,
  reject,
  type Ground,
  type Result,
  type Score,
  type Viewer,
} from '@lowest-point/game';
import { pointsFor } from '../../points.ts';
import { preparedOnce } from '../../prepared.ts';
import { measuredOf, swarmFold } from './fold.ts';
import { groundOf, isOnSheet } from './ground.ts';
import { open, show } from './open.ts';
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
  type State,
} from './types.ts';
import { view } from './view.ts';

const prepared = preparedOnce((facts: Facts) => {
  let ground: Objective | null = null;
  return (config: Config): Objective => (ground ??= groundOf(config, facts));
});

/** Everybody probes the same hidden ground where they like, and is told the height there and nothing else. */
export const swarm = defineRound({
  type: 'swarm',
  schemas: { config: configSchema, facts: factsSchema, move: moveSchema, event: eventSchema },
  ...swarmFold,
  open,
  show,
  deal: () => null,
  decide,
  moveOf,
  scores,
  reveal,
  view,
  redact,
});

function decide(
  _state: State,
  { config, facts }: Ground<Config, Facts>,
  _seat: number,
  { at }: Move,
): Result<Event> {
  if (at.length !== facts.bounds.length) return reject('moveMisshapen');
  if (!isOnSheet(facts.bounds, at)) return reject('weightOutOfRange');
  const loss = prepared(facts)(config).loss(at);
  return accept({ play: 'swarm', type: 'probed', at, outcome: { type: 'measured', loss } });
}

function moveOf({ play, at }: Event): Move | null {
  return at === null ? null : { play, at };
}

function scores(state: State, { facts }: Ground<Config, Facts>, seats: readonly number[]): Score[] {
  const heights = {
    start: facts.camp.loss,
    lowest: facts.hollows[0]?.loss ?? 0,
    par: Math.min(...facts.par.losses),
  };
  return seats.map((seat): Score => {
    const losses = measuredOf(state, seat).map(({ loss }) => loss);
    if (losses.length === 0) return { seat, loss: null, outcome: 'none', moves: 0, points: 0 };
    const loss = Math.min(...losses);
    const moves = losses.indexOf(loss) + 1;
    return { seat, loss, outcome: 'measured', moves, points: pointsFor(loss, heights) };
  });
}

/** A screen is told no loss; and places only where everybody is told of everybody, or it would tell the others. */
function redact(state: State, _seat: number, event: Event, viewer: Viewer): Event {
  if (viewer.role !== 'screen') return event;
  return { ...event, at: state.shown.sees === 'everyone' ? event.at : null, outcome: { type: 'untold' } };
}
