import { prepare } from '@lowest-point/core';
import { accept, defineRound, reject, type Ground, type Result, type Score } from '@lowest-point/game';
import { pointsFor } from '../../points.ts';
import { preparedOnce } from '../../prepared.ts';
import { batchFold, batchSize, lowestOnPath } from './fold.ts';
import { arrowOf, lineProblem } from './line.ts';
import { handCount, handOf, open, show } from './open.ts';
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
  type Standing,
  type State,
  type View,
} from './types.ts';

const prepared = preparedOnce((config: Config) => prepare(lineProblem(config.data)));

/** The class trains one pair of weights: each adds arrows, and a full batch of them is a step. */
export const batch = defineRound({
  type: 'batch',
  schemas: { config: configSchema, facts: factsSchema, move: moveSchema, event: eventSchema },
  ...batchFold,
  open,
  show,
  /** Machines hold no points: the class is the machine. */
  deal: (_state: State, { config, facts }: Ground<Config, Facts>, seat: number, isMachine: boolean) =>
    isMachine ? null : dealt(handOf(config, facts, seat)),
  decide,
  moveOf,
  scores,
  reveal,
  view: (state: State) => classView(state),
  // One more arrow, and every later batch steps elsewhere.
  needsClass: () => true,
  crewOf: () => 'everyone',
  /** Own points are the player's, the class's weights everybody's; what others hold, screens wait for. */
  redact: (_state, _seat, event, viewer) => (viewer.role === 'screen' ? withoutPoints(event) : event),
});

function dealt(hand: Hand): Event {
  return { play: 'batch', type: 'dealt', hand };
}

function withoutPoints(event: Event): Event {
  // The screen counts who holds points, so their numbers stay.
  if (event.type === 'dealt') return { ...event, hand: { ...event.hand, data: [] } };
  return { ...event, next: event.next && { ...event.next, data: [] } };
}

/** An arrow shorter than this part of the longest is a slip of the finger. */
const shortestShare = 1e-6;

function decide(
  state: State,
  { config, facts }: Ground<Config, Facts>,
  seat: number,
  move: Move,
): Result<Event> {
  const player = state.players[seat];
  const here = state.path.at(-1) ?? state.shown.start;
  const hand = player ? player.hand : handOf(config, facts, seat);
  if (move.way === 'bluff') {
    if (move.by.length !== here.weights.length) return reject('moveMisshapen');
    const length = Math.hypot(...move.by);
    if (length > facts.longest * (1 + 1e-9)) return reject('stepTooLong');
    if (length < facts.longest * shortestShare) return reject('stepTooShort');
  }
  const by = move.way === 'bluff' ? [...move.by] : arrowOf(hand.data, here.weights);
  return accept({
    play: 'batch',
    type: 'pulled',
    isBluff: move.way === 'bluff',
    by,
    ...added(state, config, facts, by),
    next: nextHand(state, config, facts, seat),
  });
}

function moveOf(event: Event): Move | null {
  if (event.type === 'dealt') return null;
  const { play, isBluff, by } = event;
  return isBluff ? { play, way: 'bluff', by } : { play, way: 'approve' };
}

/** A full batch is a step: weights + learningRate · mean of its arrows (which point downhill). */
function added(
  state: State,
  config: Config,
  { learningRate }: Facts,
  by: readonly number[],
): Pick<Extract<Event, { type: 'pulled' }>, 'outcome' | 'standing'> {
  const arrows = [...state.waiting, by];
  const before = standingOf(state);
  if (arrows.length < before.size) {
    return { outcome: { type: 'waiting' }, standing: { ...before, waiting: arrows.length } };
  }
  const weights = before.weights.map(
    (weight, i) =>
      weight + (learningRate * arrows.reduce((sum, arrow) => sum + (arrow[i] ?? 0), 0)) / arrows.length,
  );
  const loss = prepared(config).loss(weights);
  if (!Number.isFinite(loss)) return { outcome: { type: 'diverged' }, standing: { ...before, waiting: 0 } };
  const lowest = before.step === 0 ? loss : Math.min(loss, before.lowest);
  return {
    outcome: { type: 'stepped', loss },
    standing: { ...before, step: before.step + 1, weights, loss, lowest, waiting: 0 },
  };
}

/**
 * Where those who play do not hold all points between them, hands move on with every arrow, each by as many as there are
 * players, so that they do not get in each other's way.
 */
function nextHand(state: State, config: Config, facts: Facts, seat: number): Hand | null {
  const holders = state.players.flatMap((player, other) => (player === null ? [] : [other]));
  const hands = handCount(config.data.length, config.hand);
  if (new Set(holders.map((other) => other % hands)).size >= hands) return null;
  const turn = (state.players[seat]?.arrows.length ?? 0) + 1;
  return handOf(config, facts, Math.max(0, holders.indexOf(seat)) + turn * Math.max(1, holders.length));
}

/** The class's lowest loss is everybody's who added an arrow, with the class's arrows until it came there. */
function scores(state: State, { facts }: Ground<Config, Facts>, seats: readonly number[]): Score[] {
  const heights = {
    start: facts.start.loss,
    lowest: facts.lowest.loss,
    par: Math.min(...facts.par.losses),
  };
  const { loss, arrows: moves } = lowestOnPath(state);
  return seats.map((seat) =>
    (state.players[seat]?.arrows.length ?? 0) === 0
      ? { seat, loss: null, outcome: 'none', moves: 0, points: 0 }
      : { seat, loss, outcome: 'measured', moves, points: pointsFor(loss, heights) },
  );
}

/** Of the whole class, so the same for every seat. */
const classView = preparedOnce((state: State): View => {
  const standing = standingOf(state);
  return {
    ...standing,
    weights: standing.weights.map(short),
    loss: short(standing.loss),
    lowest: short(standing.lowest),
  };
});

function standingOf(state: State): Standing {
  const here = state.path.at(-1) ?? state.shown.start;
  return {
    step: state.path.length - 1,
    weights: [...here.weights],
    loss: here.loss,
    lowest: lowestOnPath(state).loss,
    waiting: state.waiting.length,
    size: batchSize(state),
  };
}

function short(value: number): number {
  return Number(value.toPrecision(6));
}
