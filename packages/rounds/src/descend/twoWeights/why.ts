import type { Speech } from '../../viewProps.ts';
import { nameHollows, nearestHollow } from '../hollowNames.ts';
import type { Facts, Public } from '../types.ts';
import { steepness, type Walk } from '../walk.ts';
import { whyDescent, whyOwnSteps } from '../whyWalk.ts';
import { words } from '../words.ts';

/** The answer to "why?" on a map: where one ended and why there, where the others did, and what nobody could feel. */
export function whyOnMap(
  facts: Facts,
  everyone: Public,
  walk: Walk,
  stepsLeft: number,
  speech: Speech,
): string[] {
  const say = words[speech.language];
  const { hollows, bounds, par } = facts;
  const names = nameHollows(hollows, bounds).map(say.hollow);
  const lastOfMachine = par.weights.at(-1) ?? facts.start;
  const machineRank = nearestHollow(hollows, lastOfMachine);
  const endings = everyone.endings
    .map((count, rank) => ({ count, name: names[rank] ?? '' }))
    .filter(({ count }) => count > 0)
    .map(({ count, name }) => say.whyEnding(name, count));
  return [
    ...(walk.steps > 0 ? [ownEnding(facts, walk, stepsLeft, speech)] : []),
    ...whyOwnSteps(walk, say),
    ...(everyone.players > 1
      ? [say.whyEndings(endings.join(', ')), say.wentUp(everyone.wentUp, everyone.players)]
      : []),
    whyDescent(facts, say, speech),
    ...(machineRank > 0 ? [say.whyDescentToo(names[machineRank] ?? '')] : []),
    ...(hollows.length > 1 ? [say.whyLocal] : []),
  ];
}

/** Within half a step of a bottom one is in that hollow; else on the way. */
function ownEnding(facts: Facts, walk: Walk, stepsLeft: number, speech: Speech): string {
  const say = words[speech.language];
  const rank = nearestHollow(facts.hollows, walk.at);
  const name = nameHollows(facts.hollows, facts.bounds)[rank];
  const bottom = facts.hollows[rank]?.weights ?? walk.at;
  const distance = Math.hypot(...bottom.map((weight, i) => weight - (walk.at[i] ?? 0)));
  const hollow = name === undefined ? '' : say.hollow(name);
  return distance <= facts.longestStep / 2
    ? say.whyEndedIn(hollow, rank === 0)
    : say.whyOnTheWay(hollow, speech.numbers.loss(steepness(walk.here?.gradient ?? [])), stepsLeft);
}
