import type { Numbers } from '@lowest-point/plots';
import { angleBetween } from './angle.ts';
import { lossOf } from './judge.ts';
import { says } from './rest/judge.ts';
import { printShare } from './printed.ts';
import type { Item } from './types.ts';
import type { JudgeWords } from './words.ts';

/** One's own answer in words, with how wrong it was; without an answer, as wrong as can be. */
export function ownAnswer(
  { truth }: Item,
  answer: number | null,
  words: JudgeWords,
  numbers: Numbers,
): { readonly text: string | null; readonly loss: number } {
  if (answer === null) return { text: null, loss: 1 };
  const loss = lossOf(truth, answer);
  const verdict = loss === 0 ? words.yes : words.no;
  switch (truth.kind) {
    case 'way':
      return { text: `${answer < 0 ? '←' : '→'}: ${verdict}`, loss };
    case 'place':
      return {
        text: `${chanceText(answer, words, numbers)} (${words.loss} ${printShare(numbers, loss)})`,
        loss,
      };
    case 'arrow': {
      const off = `${numbers.short(angleBetween(answer, truth.downhill), 0)}°`;
      return { text: words.arrow.told(off, numbers.percent(loss)), loss };
    }
    case 'rest':
      return { text: `${words.rest.choices[says[answer] ?? 'lowest']}: ${verdict}`, loss };
  }
}

function chanceText(chance: number, { place }: JudgeWords, numbers: Numbers): string {
  if (chance === 0.5) return place.cannotTell;
  return place.answer(chance > 0.5 ? 'B' : 'A', numbers.percent(Math.max(chance, 1 - chance)));
}
