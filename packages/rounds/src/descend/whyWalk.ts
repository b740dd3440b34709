import type { Speech } from '../viewProps.ts';
import type { StoryQuestion, StoryWords } from './storyWords.ts';
import type { Facts } from './types.ts';
import { missteps, type Walk } from './walk.ts';

/** The answer to "why?": a question first, then sentences built from this class's own numbers. */
export interface Reason {
  readonly question: StoryQuestion;
  readonly sentences: readonly string[];
}

/** What became of one's own steps, in sentences. */
export function whyOwnSteps(walk: Walk, tell: StoryWords): string[] {
  if (walk.steps === 0) return [tell.whyNoMove];
  const { withSlope, tooLong, diverged } = missteps(walk);
  if (withSlope + tooLong + diverged === 0) return [tell.whyNeverUp];
  return [
    ...(withSlope > 0 ? [tell.whyUp(withSlope)] : []),
    ...(tooLong > 0 ? [tell.whyTooLong(tooLong)] : []),
    ...(diverged > 0 ? [tell.whyDiverged(diverged)] : []),
  ];
}

/** What the machine made of the same ground. */
export function whyDescent({ par }: Facts, tell: StoryWords, { numbers }: Speech): string {
  return tell.whyDescent(
    numbers.short(Number(par.learningRate.toPrecision(2)), 6),
    numbers.loss(Math.min(...par.losses)),
    par.losses.length - 1,
  );
}
