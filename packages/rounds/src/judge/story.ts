import { isFurtherB } from './place/judge.ts';
import { rightChoice } from './rest/judge.ts';
import type { RevealWords } from './revealWords.ts';
import type { Item, ItemTally, Kind, Public } from './types.ts';

/** What is said under one question's drawing; what a strip of the class's answers shows is not said again. */
interface Caption {
  readonly head: string;
  readonly text: string | null;
}

const none: ItemTally = { answered: 0, counts: [], loss: null };

export function tallyAt({ items }: Public, k: number): ItemTally {
  return items[k] ?? none;
}

/** The classes are those of `tally.ts`. */
export function captionOf(
  item: Item,
  { answered, counts }: ItemTally,
  words: RevealWords,
  printSlope: (slope: number) => string,
): Caption {
  const [first = 0, second = 0] = counts;
  switch (item.kind) {
    case 'way':
      return { head: printSlope(item.face.slope), text: null };
    case 'place':
      return { head: words.placeTold[toldOf(item)], text: null };
    case 'arrow':
      return { head: words.arrowNear(first, answered), text: words.arrowCrow(second, answered) };
    case 'rest':
      return { head: words.kindsTitle[item.truth.what], text: null };
  }
}

function toldOf({ face }: Extract<Item, { kind: 'place' }>): 'heights' | 'slopes' | 'both' {
  if (face.a.slope === null) return 'heights';
  return face.a.loss === null ? 'slopes' : 'both';
}

/** What the class did, in sentences made from its own numbers; the rule comes last. */
export function sentencesOf(
  kind: Kind,
  items: readonly Item[],
  everyone: Public,
  words: RevealWords,
): string[] {
  if (everyone.players === 0) return [words.nobody, ruleOf(kind, words)];
  const sum: Sum = (of) =>
    items
      .map((item, k) => of(item, tallyAt(everyone, k)) ?? ([0, 0] as const))
      .reduce<readonly [number, number]>(([a, b], [part, all]) => [a + part, b + all], [0, 0]);
  return [...classSentences(kind, sum, words), ruleOf(kind, words)];
}

type Sum = (
  of: (item: Item, tally: ItemTally) => readonly [part: number, all: number] | null,
) => readonly [number, number];

function classSentences(kind: Kind, sum: Sum, words: RevealWords): string[] {
  switch (kind) {
    case 'way':
      return ([1, -1] as const).map((sign) =>
        words.waySign(
          sign > 0 ? '+' : '−',
          ...sum((item, { counts, answered }) =>
            item.kind === 'way' && Math.sign(item.face.slope) === sign ? [counts[1] ?? 0, answered] : null,
          ),
        ),
      );
    case 'place': {
      const heights = sum((item, { counts, answered }) =>
        item.kind === 'place' && toldOf(item) === 'heights' ? [answered - (counts[1] ?? 0), answered] : null,
      );
      const higher = sum((item, { counts, answered }) =>
        item.kind === 'place' && toldOf(item) === 'both' && isLowerSteeper(item)
          ? [counts[2] ?? 0, answered]
          : null,
      );
      return [
        ...(heights[1] > 0 ? [words.placeHeights(...heights)] : []),
        ...(higher[1] > 0 ? [words.placeHigh(...higher)] : []),
      ];
    }
    case 'arrow': {
      const [near, all] = sum((_, { counts, answered }) => [counts[0] ?? 0, answered]);
      const [crow] = sum((_, { counts, answered }) => [counts[1] ?? 0, answered]);
      return [words.arrowClass(near, crow, all)];
    }
    case 'rest': {
      const fooled = sum((item, { counts, answered }) =>
        item.kind === 'rest' && rightChoice(item.truth.what) === 'flat' ? [counts[0] ?? 0, answered] : null,
      );
      const missed = sum((item, { counts, answered }) =>
        item.kind === 'rest' && item.truth.what === 'lowest' ? [counts[1] ?? 0, answered] : null,
      );
      return [words.restClass(...fooled), ...(missed[0] > 0 ? [words.restMissed(...missed)] : [])];
    }
  }
}

function isLowerSteeper({ truth }: Extract<Item, { kind: 'place' }>): boolean {
  return isFurtherB(truth) === truth.b.loss < truth.a.loss;
}

function ruleOf(kind: Kind, words: RevealWords): string {
  switch (kind) {
    case 'way':
      return words.wayRule;
    case 'place':
      return words.placeRule;
    case 'arrow':
      return words.arrowRule;
    case 'rest':
      return words.restRule;
  }
}
