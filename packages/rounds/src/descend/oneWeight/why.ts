import type { Speech } from '../../viewProps.ts';
import { storyWords } from '../storyWords.ts';
import type { Facts, Public } from '../types.ts';
import type { Walk } from '../walk.ts';
import { whyDescent, whyOwnSteps, type Reason } from '../whyWalk.ts';

/** The answer to "why?" on a curve: the sign of the slope, the rule, and what this class made of it. */
export function whyOnCurve(facts: Facts, everyone: Public, walk: Walk, speech: Speech): Reason {
  const tell = storyWords[speech.language];
  const { numbers } = speech;
  const slope = facts.here.gradient[0] ?? 0;
  const lowest = facts.hollows[0]?.loss ?? 0;
  return {
    question: {
      ask: tell.askSign(numbers.signed(slope, 1)),
      choices: [tell.towardsLower, tell.towardsHigher],
      right: slope > 0 ? 0 : 1,
    },
    sentences: [
      tell.whySign(numbers.signed(slope, 1), slope < 0),
      ...whyOwnSteps(walk, tell),
      ...(everyone.players > 1 ? [tell.wentUp(everyone.wentUp, everyone.players)] : []),
      tell.whyRule,
      whyDescent(facts, tell, speech),
      ...(lowest > facts.here.loss * 1e-6 ? [tell.whyNotZero(numbers.loss(lowest))] : []),
    ],
  };
}
