import { errorsAt, lossAt } from '@lowest-point/core';
import type { Ground } from '@lowest-point/game';
import type { Speech } from '../viewProps.ts';
import { askWords } from './askWords.ts';
import { weightName } from './formulas.ts';
import { withoutDust, type Story } from './story.ts';
import type { Config, Facts, Public } from './types.ts';

/** A choice before the explanation. */
export interface Question {
  readonly ask: string;
  readonly choices: readonly string[];
  readonly right: number;
}

/** What is asked about a story before it is explained; null where there is nothing to ask. */
export function questionOf(
  story: Story,
  { config }: Ground<Config, Facts>,
  { language, numbers }: Speech,
): Question | null {
  const words = askWords[language];
  switch (story.kind) {
    case 'line': {
      const [first, second] = [weightName(0), weightName(1)];
      return { ...words.line(numbers.short(story.point.target), first, second), right: 1 };
    }
    case 'parabola':
      return { ...words.parabola(weightName(0), numbers.short(story.answer)), right: 2 };
    case 'lines':
      return story.meet
        ? { ...words.meet(config.data.length), right: 0 }
        : { ...words.apart(config.data.length), right: 1 };
    case 'plain':
      return null;
  }
}

/** The gap between what was guessed and the truth: one sentence about you, one about the class. */
export function gapOf(
  story: Story,
  { config, facts }: Ground<Config, Facts>,
  everyone: Public,
  own: readonly number[] | null,
  { language, numbers }: Speech,
): string[] {
  const words = askWords[language];
  const loss = (value: number): string => numbers.loss(withoutDust(value, facts));
  const offBy = (weights: readonly number[]): number => errorsAt(config, weights)[0] ?? 0;
  const isOnePoint = story.kind === 'line' || story.kind === 'parabola';
  const told: string[] = [];
  if (own && isOnePoint) {
    const error = offBy(own);
    const { target } = story.point;
    told.push(words.youSaid(numbers.short(target - error), numbers.short(target), numbers.signed(error)));
  } else if (own) {
    told.push(words.youCame(loss(lossAt(config, own)), loss(facts.lowest.loss)));
  }
  if (everyone.middle && everyone.players > 1) {
    told.push(
      isOnePoint
        ? words.classOff(numbers.short(Math.abs(offBy(everyone.middle.weights))))
        : words.classCame(loss(everyone.middle.loss), own ? null : loss(facts.lowest.loss)),
    );
  }
  return told;
}

/** On one line of answers, one weight makes up for the other: up by 1 here is down by a₁/a₂ there. */
export function tradeOff(
  { perfect }: Extract<Story, { kind: 'line' }>,
  { language, numbers }: Speech,
): string | null {
  const [a1 = 0, a2 = 0] = perfect.slopes;
  if (a1 === 0 || a2 === 0) return null;
  return askWords[language].tradeOff(
    weightName(0),
    numbers.signed(a1),
    weightName(1),
    numbers.signed(-a1 / a2),
    numbers.signed(-a1),
  );
}
