import * as v from 'valibot';
import { count, finite } from '../schemas.ts';
import { arrowConfig, arrowFace, arrowItem, arrowTruth } from './arrow/item.ts';
import { placeConfig, placeFace, placeItem, placeTruth } from './place/item.ts';
import { restConfig, restFace, restItem, restTruth } from './rest/item.ts';
import { wayConfig, wayFace, wayItem, wayTruth } from './way/item.ts';

/** Everybody gets the same questions, all of one kind. */
export const configSchema = v.variant('kind', [wayConfig, placeConfig, arrowConfig, restConfig]);
export type Config = v.InferOutput<typeof configSchema>;
export type Kind = Config['kind'];

/** What a student sees of a question. */
const face = v.variant('kind', [wayFace, placeFace, arrowFace, restFace]);
export type Face = v.InferOutput<typeof face>;

/** What is so, told once the question was answered, or at the reveal. */
const truth = v.variant('kind', [wayTruth, placeTruth, arrowTruth, restTruth]);
export type Truth = v.InferOutput<typeof truth>;

const item = v.variant('kind', [wayItem, placeItem, arrowItem, restItem]);
export type Item = v.InferOutput<typeof item>;

export const factsSchema = v.strictObject({
  items: v.array(item),
  /** The mean loss of who does not know the rule (`guessing` in judge.ts), and of who does. */
  par: v.strictObject({ guessing: finite, knowing: finite }),
});
export type Facts = v.InferOutput<typeof factsSchema>;

/** An answer is one number; what it means is said where its kind is (`way/item.ts` and so on). */
export const moveSchema = v.strictObject({
  /** The question's number: a second tap must not answer the next one. */
  item: count,
  answer: finite,
});
export type Move = v.InferOutput<typeof moveSchema>;

const outcome = v.strictObject({ loss: finite, truth });
export type Outcome = v.InferOutput<typeof outcome>;

/** `null` stands for what this viewer is not told. */
export const eventSchema = v.strictObject({
  type: v.literal('answered'),
  item: count,
  answer: v.nullable(finite),
  outcome: v.nullable(outcome),
  /** The next question; null after the last. */
  next: v.nullable(face),
});
export type Event = v.InferOutput<typeof eventSchema>;

/** What everyone may know from the first second. */
export interface Shown {
  readonly kind: Kind;
  readonly tells: Config['tells'];
  readonly count: number;
  /** The first question. */
  readonly first: Face;
}

export interface Answered {
  readonly face: Face;
  readonly answer: number | null;
  readonly outcome: Outcome | null;
}

export interface Player {
  readonly answered: readonly Answered[];
  /** The question that is asked now; null: there is none left, or this viewer is not told. */
  readonly face: Face | null;
}

export interface State {
  readonly shown: Shown;
  /** By seat. */
  readonly players: readonly (Player | null)[];
}

/** Somebody's answers, in the order of the questions; null where none was given. */
export interface Mark {
  readonly seat: number;
  readonly loss: number;
  readonly answers: readonly (number | null)[];
}

/** How the class did on one question. */
export interface ItemTally {
  readonly answered: number;
  /** How many answers fall into each class of answers: which these are, the kind says (`tally.ts`). */
  readonly counts: readonly number[];
  /** The mean loss of the answers given; null: none were. */
  readonly loss: number | null;
}

/** What everyone may know at the reveal. */
export interface Public {
  readonly best: Mark | null;
  readonly middle: Mark | null;
  /**
   * Where everybody's answers are drawn and not only counted: at most 40 players, spread over the class from the lowest loss to
   * the highest.
   */
  readonly marks: readonly Mark[];
  /** The optimisers that answered: gradient descent, where the question is which way is down. */
  readonly machines: readonly { readonly machine: string; readonly loss: number }[];
  /** How many answered at all. */
  readonly players: number;
  readonly items: readonly ItemTally[];
}

/** Everybody's answers, by seat. */
export interface Staff {
  readonly marks: readonly Mark[];
}
