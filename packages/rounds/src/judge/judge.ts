import { isDirection, knowingArrow, lossOfArrow } from './arrow/judge.ts';
import { isChance, knowingPlace, lossOfPlace } from './place/judge.ts';
import { isChoice, knowingRest, lossOfRest } from './rest/judge.ts';
import type { Face, Kind, Truth } from './types.ts';
import { isWay, knowingWay, lossOfWay } from './way/judge.ts';

/** Is this number an answer to a question of this kind? */
export function isAnswer(kind: Kind, answer: number): boolean {
  switch (kind) {
    case 'way':
      return isWay(answer);
    case 'place':
      return isChance(answer);
    case 'arrow':
      return isDirection(answer);
    case 'rest':
      return isChoice(answer);
  }
}

/** How wrong an answer is: 0 right, 1 as wrong as can be. */
export function lossOf(truth: Truth, answer: number): number {
  switch (truth.kind) {
    case 'way':
      return lossOfWay(truth, answer);
    case 'place':
      return lossOfPlace(truth, answer);
    case 'arrow':
      return lossOfArrow(truth, answer);
    case 'rest':
      return lossOfRest(truth, answer);
  }
}

/** The answer of who knows the rule, from nothing but what a student sees. */
export function knowing(face: Face): number {
  switch (face.kind) {
    case 'way':
      return knowingWay(face);
    case 'place':
      return knowingPlace(face);
    case 'arrow':
      return knowingArrow(face);
    case 'rest':
      return knowingRest(face);
  }
}

/**
 * The mean loss of who does not know the rule: a coin for the way; a chance of ½ for the place (a sure guess would have ½, twice as
 * much); any arrow to the side of the lower ring, for which it is (1 − 2/π) / 2; one of three choices.
 */
export function guessing(kind: Kind): number {
  switch (kind) {
    case 'way':
      return 1 / 2;
    case 'place':
      return 1 / 4;
    case 'arrow':
      return (1 - 2 / Math.PI) / 2;
    case 'rest':
      return 2 / 3;
  }
}
