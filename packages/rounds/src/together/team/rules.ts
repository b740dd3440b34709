import { prepare } from '@lowest-point/core';
import { accept, defineRound, reject, type Ground, type Result, type Score } from '@lowest-point/game';
import { pointsFor } from '../../points.ts';
import { preparedOnce } from '../../prepared.ts';
import { lowestOfTeam, standingOf, teamFold, teamOf, turnsOf, weightOf } from './fold.ts';
import { open, show, sliceAt, slicePlaces } from './open.ts';
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
  type Slice,
  type State,
  type View,
} from './types.ts';
import { weightsOf } from './weightsOf.ts';

const prepared = preparedOnce((config: Config) => prepare(config));

/** A network's weights are shared out among a team: each member turns one, and all stand at the same place. */
export const team = defineRound({
  type: 'team',
  schemas: { config: configSchema, facts: factsSchema, move: moveSchema, event: eventSchema },
  ...teamFold,
  open,
  show,
  /** Machines turn no weight. */
  deal: (state: State, _ground: Ground<Config, Facts>, seat: number, isMachine: boolean): Event | null =>
    isMachine ? null : { play: 'team', type: 'joined', weight: weightOf(state.shown, seat) },
  decide,
  moveOf,
  scores,
  reveal,
  view,
  // A slice holds only while the others' weights stand where they stood.
  needsClass: () => true,
  crewOf: teamOf,
  redact: (_state, _seat, event) => event,
});

/** A nudge shorter than this part of the longest is a slip of the finger. */
const shortestShare = 1e-6;

function decide(
  state: State,
  { config, facts }: Ground<Config, Facts>,
  seat: number,
  move: Move,
): Result<Event> {
  const { weight, by } = move;
  if (!weightsOf(state, seat).includes(weight)) return reject('moveMisshapen');
  if (Math.abs(by) > facts.longest * (1 + 1e-9)) return reject('stepTooLong');
  if (Math.abs(by) < facts.longest * shortestShare) return reject('stepTooShort');
  const team = teamOf(state.shown, seat);
  const here = standingOf(state, team);
  const there = here.weights.map((value, i) => (i === weight ? value + by : value));
  const loss = prepared(config).loss(there);
  const isMeasured = Number.isFinite(loss);
  const weights = isMeasured ? there : [...here.weights];
  const turned = [weight, ...weightsOf(state, seat).filter((other) => other !== weight)];
  return accept({
    play: 'team',
    type: 'nudged',
    weight,
    by,
    weights,
    outcome: isMeasured ? { type: 'measured', loss } : { type: 'diverged' },
    stands: isMeasured ? loss : here.loss,
    turns: turnsOf(state, team).length + 1,
    slices: slicesAt(
      config,
      facts,
      weights,
      turned.toSorted((a, b) => a - b),
      slicePlaces,
    ),
  });
}

function moveOf(event: Event): Move | null {
  if (event.type === 'joined') return null;
  const { play, weight, by } = event;
  return { play, weight, by };
}

function slicesAt(
  config: Config,
  { longest }: Facts,
  weights: readonly number[],
  turned: readonly number[],
  places: number,
): Slice[] {
  return turned.map((weight) => sliceAt(prepared(config), weights, weight, longest, places));
}

/** The team's lowest loss is that of all members who nudged, with the team's nudges until it came there. */
function scores(state: State, { facts }: Ground<Config, Facts>, seats: readonly number[]): Score[] {
  const heights = {
    start: facts.start.loss,
    lowest: facts.lowest.loss,
    par: Math.min(...facts.par.losses),
  };
  return seats.map((seat): Score => {
    const team = teamOf(state.shown, seat);
    if ((state.members[seat]?.nudges.length ?? 0) === 0) {
      return { seat, loss: null, outcome: 'none', moves: 0, points: 0 };
    }
    if (turnsOf(state, team).every(({ loss }) => loss === null)) {
      return { seat, loss: null, outcome: 'diverged', moves: turnsOf(state, team).length, points: 0 };
    }
    const { loss, turn } = lowestOfTeam(state, team);
    return { seat, loss, outcome: 'measured', moves: turn, points: pointsFor(loss, heights) };
  });
}

/** In how many places each of so many slices is told: what fits into 250 bytes together. */
function placesFor(slices: number): number {
  return slices === 1 ? slicePlaces : slices === 2 ? 7 : slices === 3 ? 5 : 3;
}

function view(state: State, { config, facts }: Ground<Config, Facts>, seat: number): View | null {
  if (!state.members[seat]) return null;
  const team = teamOf(state.shown, seat);
  const here = standingOf(state, team);
  const turned = weightsOf(state, seat);
  const slices = slicesAt(config, facts, here.weights, turned, placesFor(turned.length));
  return {
    weights: here.weights.map((value) => Number(value.toFixed(3)) + 0),
    loss: short(here.loss),
    best: short(lowestOfTeam(state, team).loss),
    turns: turnsOf(state, team).length,
    slices: slices.map(({ weight, losses }) => [weight, losses.map(short)] as const),
  };
}

function short(value: number): number {
  return Number(value.toPrecision(3));
}
