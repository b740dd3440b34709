import * as v from 'valibot';
import type { Viewer } from '../audience.ts';
import { accept, reject, type Result } from '../result.ts';
import {
  defineRound,
  type Ground,
  type Random,
  type Reveal,
  type RoundRegistry,
  type Score,
} from '../roundRules.ts';

/**
 * A kind of round for tests: guess a hidden number. Every seat is dealt whether the number is even; the loss is the
 * squared distance; a guess beyond 1,000 diverges; phones are told the loss, screens are not.
 */
const whole = v.pipe(v.number(), v.integer());
const config = v.strictObject({ highest: whole });
const facts = v.strictObject({ hidden: whole });
const move = v.strictObject({ guess: whole });
const event = v.variant('type', [
  v.strictObject({ type: v.literal('hinted'), isEven: v.boolean() }),
  v.strictObject({
    type: v.literal('guessed'),
    guess: whole,
    loss: v.union([v.number(), v.picklist(['diverged', 'untold'])]),
  }),
]);

type Config = v.InferOutput<typeof config>;
type Facts = v.InferOutput<typeof facts>;
type Event = v.InferOutput<typeof event>;
type Guess = Extract<Event, { type: 'guessed' }>;

interface Shown {
  readonly highest: number;
}

interface State {
  readonly hints: Readonly<Record<string, boolean>>;
  readonly guesses: readonly {
    readonly seat: number;
    readonly guess: number;
    readonly loss: Guess['loss'];
  }[];
}

const guess = defineRound({
  type: 'guess',
  schemas: { config, facts, move, event },
  open: ({ highest }: Config, random: Random): Facts => ({ hidden: Math.floor(random() * highest) }),
  show: ({ highest }: Config): Shown => ({ highest }),
  initialState: (_shown: Shown): State => ({ hints: {}, guesses: [] }),
  deal: (_state: State, ground: Ground<Config, Facts>, _seat): Event => ({
    type: 'hinted',
    isEven: ground.facts.hidden % 2 === 0,
  }),
  decide(_state: State, ground: Ground<Config, Facts>, _seat, { guess }: { guess: number }): Result<Event> {
    if (guess < 0) return reject('weightOutOfRange');
    return accept({
      type: 'guessed',
      guess,
      loss: guess > 1000 ? 'diverged' : (guess - ground.facts.hidden) ** 2,
    });
  },
  moveOf: (event: Event) => (event.type === 'guessed' ? { guess: event.guess } : null),
  evolve(state: State, seat, event: Event): State {
    return event.type === 'hinted'
      ? { ...state, hints: { ...state.hints, [seat]: event.isEven } }
      : { ...state, guesses: [...state.guesses, { seat, guess: event.guess, loss: event.loss }] };
  },
  movesMade: (state: State, seat) => state.guesses.filter((made) => made.seat === seat).length,
  scores: (state: State, _ground: Ground<Config, Facts>, seats): Score[] =>
    seats.map((seat) => scoreOf(state, seat)),
  reveal: (state: State, _ground: Ground<Config, Facts>, scores): Reveal<object, object> => ({
    everyone: { players: scores.length },
    staff: { guesses: state.guesses },
  }),
  view: (state: State, _ground: Ground<Config, Facts>, seat) => ({
    guessesOfOthers: state.guesses.filter((made) => made.seat !== seat).length,
  }),
  redact: (_state: State, _seat, event: Event, viewer: Viewer): Event =>
    viewer.role === 'screen' && event.type === 'guessed' ? { ...event, loss: 'untold' } : event,
});

export const rounds: RoundRegistry = { guess };

function scoreOf(state: State, seat: number): Score {
  const losses = state.guesses.filter((made) => made.seat === seat).map(({ loss }) => loss);
  const measured = losses.filter((loss) => typeof loss === 'number');
  if (measured.length === 0) {
    return {
      seat,
      loss: null,
      outcome: losses.length > 0 ? 'diverged' : 'none',
      moves: losses.length,
      points: 0,
    };
  }
  const loss = Math.min(...measured);
  return {
    seat,
    loss,
    outcome: 'measured',
    moves: losses.indexOf(loss) + 1,
    points: Math.max(0, 100 - loss),
  };
}
