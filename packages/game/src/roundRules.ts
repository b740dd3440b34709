import type * as v from 'valibot';
import type { Viewer } from './audience.ts';
import type { Result } from './result.ts';

/** A number from 0 (included) to 1 (excluded). The edge draws it; what came of it is recorded. */
export type Random = () => number;

/** Who moves one set of weights together: a team by its number, or the class. */
export type Crew = number | 'everyone';

/** How a player did in one round, before places are given. */
export interface Score {
  readonly seat: number;
  /** The loss that counts; null where there is none (no move, or diverged). */
  readonly loss: number | null;
  /** `none`: made no move. `diverged`: made moves, none of which came to a finite loss. */
  readonly outcome: 'measured' | 'diverged' | 'none';
  /** How many moves it took to come to that loss. Fewer is better among equals. */
  readonly moves: number;
  /** 0 to 120, whole. */
  readonly points: number;
}

/** How an optimiser did in one round. */
export interface MachineScore extends Score {
  readonly machine: string;
}

/** What a round tells when the sheet is printed. */
export interface Reveal<Public, Staff> {
  /** For everyone: small, and of a size that does not grow with the class. */
  readonly everyone: Public;
  /** For host and screens: everything that anybody did. */
  readonly staff: Staff;
}

/** What only the server knows of an open round: what the lesson says, and what was drawn. */
export interface Ground<Config, Facts> {
  readonly config: Config;
  readonly facts: Facts;
}

/**
 * The part of a round's rules that only folds: all that phones and screens need. What they load is this, without
 * measuring, scoring and schemas.
 */
export interface RoundFold<Shown, Event, State> {
  initialState(shown: Shown): State;
  /** Never recomputes what the event says. */
  evolve(state: State, seat: number, event: Event): State;
  /** How many moves this seat has made. */
  movesMade(state: State, seat: number): number;
}

/**
 * What a kind of round must say; the room does the rest. All functions are pure: no clock, no disk, no randomness but
 * the one handed in. States and events are plain JSON.
 *
 * `facts` holds what is drawn when the round opens, hidden things too, and stays on the server until the reveal.
 * `shown` is the part of it that everyone may know from the first second. State is folded from `shown` and events
 * alone, so that phones and screens can fold it as well.
 */
export interface RoundRules<Config, Facts, Shown, Move, Event, State, Public, Staff> extends RoundFold<
  Shown,
  Event,
  State
> {
  /** Stored in recordings for ever. */
  readonly type: string;
  readonly schemas: {
    readonly config: v.GenericSchema<unknown, Config>;
    readonly facts: v.GenericSchema<unknown, Facts>;
    readonly move: v.GenericSchema<unknown, Move>;
    readonly event: v.GenericSchema<unknown, Event>;
  };
  /** Draws the facts of this round. */
  open(config: Config, random: Random): Facts;
  show(config: Config, facts: Facts): Shown;
  /** What a seat is handed when the round opens, or when it joins late. Null: nothing. */
  deal(state: State, ground: Ground<Config, Facts>, seat: number, isMachine: boolean): Event | null;
  /** What comes of a move: one event, or a rejection. */
  decide(state: State, ground: Ground<Config, Facts>, seat: number, move: Move): Result<Event>;
  /**
   * The move that a recorded event answers, so that anyone can decide it again; null where nobody's move caused it, or
   * where the event was redacted and no longer says.
   */
  moveOf(event: Event): Move | null;
  /** One for each seat asked for, in the same order. */
  scores(state: State, ground: Ground<Config, Facts>, seats: readonly number[]): Score[];
  /** `scores` are the class's, lowest first, `machines` those of the optimisers in the room. */
  reveal(
    state: State,
    ground: Ground<Config, Facts>,
    scores: readonly Score[],
    machines: readonly MachineScore[],
  ): Reveal<Public, Staff>;
  /**
   * What a seat's phone hears of the others while the round is open: at most 250 bytes of JSON, at most every 6 s, the
   * latest wins. For kinds of round in which players depend on each other; the others leave it out.
   */
  view?(state: State, ground: Ground<Config, Facts>, seat: number): unknown;
  /**
   * True where what one does changes what the moves of the others come to. Then nobody can play the round later, against
   * its recording: the recorded moves would be other moves. Left out: false.
   */
  needsClass?(config: Config): boolean;
  /**
   * Seats with the same number, or `everyone`, move one set of weights together: a loss that one of them measures is all of
   * theirs. Null, or left out: everybody moves weights of their own.
   */
  crewOf?(shown: Shown, seat: number): Crew | null;
  /** The event as this viewer may see it before the reveal. `state` is the state before the event. */
  redact(state: State, seat: number, event: Event, viewer: Viewer): Event;
}

/** A kind of round with its types closed over: the engine hands JSON in and gets JSON out. */
export type AnyRoundRules = RoundRules<
  unknown,
  unknown,
  unknown,
  unknown,
  unknown,
  unknown,
  unknown,
  unknown
>;

export type AnyRoundFold = RoundFold<unknown, unknown, unknown>;

/** The round types that a program knows, by the name that recordings use. */
export type RoundRegistry = Readonly<Record<string, AnyRoundRules>>;

/** The round types that a program can fold. Every registry of rules is one. */
export type FoldRegistry = Readonly<Record<string, AnyRoundFold>>;

/**
 * Closes over the types of a kind of round: here `unknown` becomes typed by trust (methods may be handed less than
 * they ask for). Moves are parsed by the round's own schema in `decide`, recordings in `readRecording`, and a lesson is
 * typed where it is written.
 */
export function defineRound<Config, Facts, Shown, Move, Event, State, Public, Staff>(
  rules: RoundRules<Config, Facts, Shown, Move, Event, State, Public, Staff>,
): AnyRoundRules {
  return rules;
}

/** Closes over the types of a fold, as defineRound does. */
export function defineFold<Shown, Event, State>(fold: RoundFold<Shown, Event, State>): AnyRoundFold {
  return fold;
}

/** The rules for a type. Throws for one that this program does not know: the recording is newer than the program. */
export function rulesFor<Rules>(rounds: Readonly<Record<string, Rules>>, type: string): Rules {
  const rules = Object.hasOwn(rounds, type) ? rounds[type] : undefined;
  if (rules === undefined) throw new Error(`round type "${type}" is not known here`);
  return rules;
}
