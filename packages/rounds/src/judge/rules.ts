import {
  accept,
  defineRound,
  reject,
  type Ground,
  type Result,
  type Score,
  type Viewer,
} from '@lowest-point/game';
import { judgeFold, playerAt } from './fold.ts';
import { isAnswer, lossOf } from './judge.ts';
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
  type Shown,
  type State,
} from './types.ts';

/** Players judge before they see: one question a move, the same for all. */
export const judge = defineRound({
  type: 'judge',
  schemas: { config: configSchema, facts: factsSchema, move: moveSchema, event: eventSchema },
  ...judgeFold,
  open,
  show,
  deal: () => null,
  decide,
  moveOf,
  scores,
  reveal,
  redact,
});

function show({ kind, tells }: Config, { items }: Facts): Shown {
  const [first] = items;
  if (first === undefined) throw new Error('a round of questions needs one');
  return { kind, tells, count: items.length, first: first.face };
}

function decide(
  state: State,
  { config, facts }: Ground<Config, Facts>,
  seat: number,
  move: Move,
): Result<Event> {
  const asked = playerAt(state, seat).answered.length;
  const item = facts.items[asked];
  if (item === undefined) return reject('movesUsedUp');
  if (move.item !== asked || !isAnswer(config.kind, move.answer)) return reject('moveMisshapen');
  return accept({
    type: 'answered',
    item: asked,
    answer: move.answer,
    outcome: { loss: lossOf(item.truth, move.answer), truth: item.truth },
    next: facts.items[asked + 1]?.face ?? null,
  });
}

function moveOf({ item, answer }: Event): Move | null {
  return answer === null ? null : { item, answer };
}

/** The mean over all questions; one that was not answered counts as wrong, which is 1. */
function scores(state: State, { facts }: Ground<Config, Facts>, seats: readonly number[]): Score[] {
  return seats.map((seat) => {
    const { answered } = playerAt(state, seat);
    if (answered.length === 0) return { seat, loss: null, outcome: 'none', moves: 0, points: 0 };
    const given = answered.reduce((sum, { outcome }) => sum + (outcome?.loss ?? 1), 0);
    const loss = (given + facts.items.length - answered.length) / facts.items.length;
    return { seat, loss, outcome: 'measured', moves: answered.length, points: pointsFor(loss, facts.par) };
  });
}

/** 0 for guessing, 100 for knowing the rule, at most 120: in proportion, as a share of wrong answers is. */
function pointsFor(loss: number, { guessing, knowing }: Facts['par']): number {
  return Math.round(100 * Math.min(1.2, Math.max(0, (guessing - loss) / (guessing - knowing))));
}

/** A screen counts answers. A phone is told how they were, unless that is kept for the reveal. */
function redact(state: State, _seat: number, event: Event, viewer: Viewer): Event {
  switch (viewer.role) {
    case 'host':
    case 'server':
      return event;
    case 'player':
      return state.shown.tells === 'atOnce' ? event : { ...event, outcome: null };
    case 'screen':
      return { ...event, answer: null, outcome: null, next: null };
  }
}
