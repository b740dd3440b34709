import type { Speech } from '../../viewProps.ts';
import type { Facts, Public } from '../types.ts';
import type { Walk } from '../walk.ts';
import { whyDescent, whyOwnSteps } from '../whyWalk.ts';
import { words } from '../words.ts';

/** The answer to "why?" on a curve: the sign of the slope, the rule, and what this class made of it. */
export function whyOnCurve(facts: Facts, everyone: Public, walk: Walk, speech: Speech): string[] {
  const say = words[speech.language];
  const { numbers } = speech;
  const slope = facts.here.gradient[0] ?? 0;
  const lowest = facts.hollows[0]?.loss ?? 0;
  return [
    say.whySign(numbers.signed(slope, 1), slope < 0),
    ...whyOwnSteps(walk, say),
    ...(everyone.players > 1 ? [say.wentUp(everyone.wentUp, everyone.players)] : []),
    say.whyRule,
    whyDescent(facts, say, speech),
    ...(lowest > facts.here.loss * 1e-6 ? [say.whyNotZero(numbers.loss(lowest))] : []),
  ];
}
