import { symmetricEigen } from '@lowest-point/core';
import type { Speech } from '../../viewProps.ts';
import { countLowest, nameHollows, nearestHollow } from '../hollowNames.ts';
import { storyOf } from '../story.ts';
import { storyWords, type StoryWords } from '../storyWords.ts';
import type { Config, Facts, Public } from '../types.ts';
import { legsOf, steepness, type Walk } from '../walk.ts';
import { whyDescent, whyOwnSteps, type Reason } from '../whyWalk.ts';
import type { Basins } from './basins.ts';

interface Told {
  readonly config: Config;
  readonly facts: Facts;
  readonly everyone: Public;
  readonly walk: Walk;
  readonly stepsLeft: number;
  /** From where gradient descent ends where; only where that is the story. */
  readonly basins: Basins | null;
  readonly speech: Speech;
}

/** The answer to "why?" on a map: the story of this ground, one's own part in it, and the class's. */
export function whyOnMap(told: Told): Reason {
  const { config, facts, walk, speech } = told;
  const tell = storyWords[speech.language];
  const own = [...(walk.steps > 0 ? [ownEnding(told)] : []), ...whyOwnSteps(walk, tell)];
  const story = storyOf(config, facts);
  switch (story) {
    case 'curve':
    case 'field':
      return { question: tell.questions.field, sentences: [...own, ...fieldSentences(told)] };
    case 'surface':
      return {
        question: tell.questions.surface,
        sentences: [...surfaceSentences(told), ...centre(told, true)],
      };
    case 'valleys':
      return {
        question: tell.questions.valleys,
        sentences: [...valleySentences(told), ...centre(told, false)],
      };
    case 'saddle':
      return { question: tell.questions.saddle, sentences: [...saddleSentences(told), ...own] };
    case 'plateau':
      return { question: tell.questions.plateau, sentences: [...plateauSentences(told), ...own] };
  }
}

function fieldSentences({ facts, everyone, speech }: Told): string[] {
  const tell = storyWords[speech.language];
  const { hollows, par } = facts;
  const machineRank = nearestHollow(hollows, par.weights.at(-1) ?? facts.start);
  return [
    ...(everyone.players > 1
      ? [endings(facts, everyone, speech), tell.wentUp(everyone.wentUp, everyone.players)]
      : []),
    whyDescent(facts, tell, speech),
    ...(machineRank > 0 ? [tell.whyDescentToo(nameOf(facts, machineRank, speech))] : []),
    ...(hollows.length > 1 ? [tell.whyLocal] : []),
  ];
}

function surfaceSentences({ facts, everyone, walk, speech }: Told): string[] {
  const { numbers, language } = speech;
  const tell = storyWords[language];
  const lowest = facts.hollows[0];
  const first = walk.footings[0]?.loss;
  if (lowest === undefined) return [];
  const starts = everyone.trails.flatMap(({ places }) => places.slice(0, 1));
  const misses = everyone.trails
    .map(({ places }) => distance(places.at(-1) ?? [], lowest.weights))
    .sort((a, b) => a - b);
  const halfway = misses[Math.floor((misses.length - 1) / 2)];
  return [
    ...(walk.lowest !== null && walk.steps > 0 && first !== undefined
      ? [tell.surfaceOwn(numbers.loss(first), numbers.loss(walk.lowest), numbers.loss(lowest.loss))]
      : []),
    ...whyOwnSteps(walk, tell),
    ...(halfway !== undefined && starts.length > 1
      ? [tell.surfaceApart(numbers.short(widest(starts)), numbers.short(halfway, 2))]
      : []),
    tell.surfaceLimit(numbers.short(facts.rateLimit, 3)),
    tell.whyNotZero(numbers.loss(lowest.loss)),
  ];
}

function valleySentences({ facts, everyone, walk, basins, speech }: Told): string[] {
  const { numbers, language } = speech;
  const tell = storyWords[language];
  const [first = [], second = []] = legsOf(walk.footings, walk.restarts).map((leg) =>
    leg.map(({ loss }) => loss),
  );
  return [
    ...(basins === null
      ? []
      : [tell.basinWhy(numbers.percent(basins.shares[0] ?? 0), nameOf(facts, 0, speech))]),
    second.length > 0 && first.length > 0
      ? tell.restartedWhy(numbers.loss(Math.min(...first)), numbers.loss(Math.min(...second)))
      : tell.notRestartedWhy,
    ...whyOwnSteps(walk, tell),
    ...(everyone.players > 1
      ? [endings(facts, everyone, speech), tell.restartsOfClass(everyone.restarted ?? 0, everyone.players)]
      : []),
    tell.valleysRule,
  ];
}

function saddleSentences({ facts, everyone, walk, speech }: Told): string[] {
  const { numbers, language } = speech;
  const tell = storyWords[language];
  const curvatures = facts.here.hessian === null ? [] : symmetricEigen(facts.here.hessian).values;
  const [down, up] = [curvatures[0], curvatures.at(-1)];
  const stuck = walk.verdicts.filter(({ type }) => type === 'stuck').length;
  return [
    ...(down !== undefined && up !== undefined
      ? [tell.saddleShape(numbers.signed(down, 1), numbers.signed(up, 1))]
      : []),
    tell.saddleNetwork,
    ...(stuck > 0 ? [tell.stuckOwn(stuck)] : []),
    ...(everyone.players > 1
      ? [
          tell.stuckOfClass(everyone.stayed ?? 0, everyone.players),
          tell.saddleMirror(everyone.endings[0] ?? 0, everyone.endings[1] ?? 0),
        ]
      : []),
    tell.saddleRule,
  ];
}

function plateauSentences({ facts, speech }: Told): string[] {
  const { numbers, language } = speech;
  const tell = storyWords[language];
  const { byRate, par } = facts;
  const last = byRate?.losses.at(-1);
  if (byRate === undefined || last === undefined) return [tell.plateauCurve, tell.plateauRule];
  const [before = [], after = []] = byRate.weights.slice(-2);
  const slope = distance(before, after) / byRate.learningRate;
  return [
    tell.plateauSlope(numbers.loss(last), numbers.loss(slope), numbers.loss(steepness(facts.here.gradient))),
    tell.plateauRate(
      par.losses.length - 1,
      numbers.loss(Math.min(...byRate.losses)),
      numbers.loss(Math.min(...par.losses)),
    ),
    tell.plateauCurve,
    tell.plateauRule,
  ];
}

/** The average student. On a bowl it mostly stands lower than the middle one, by Jensen's inequality; across valleys it does not. Else there is nothing to say. */
function centre({ everyone, speech: { numbers, language } }: Told, isBowl: boolean): string[] {
  const middle = everyone.middle?.loss;
  if (!everyone.centre || middle === undefined) return [];
  const { loss } = everyone.centre;
  if (loss < middle !== isBowl) return [];
  return [storyWords[language].centreWhy(numbers.loss(loss), numbers.loss(middle), loss < middle)];
}

function endings(facts: Facts, everyone: Public, speech: Speech): string {
  const tell: StoryWords = storyWords[speech.language];
  const list = everyone.endings
    .map((count, rank) => ({ count, name: nameOf(facts, rank, speech) }))
    .filter(({ count }) => count > 0)
    .map(({ count, name }) => tell.whyEnding(name, count));
  return tell.whyEndings(list.join(', '));
}

function nameOf({ hollows, bounds }: Facts, rank: number, { language }: Speech): string {
  const name = nameHollows(hollows, bounds)[rank];
  return name === undefined ? '' : storyWords[language].hollow(name);
}

/** Within half a step of a bottom one is in that hollow; else on the way. */
function ownEnding({ facts, walk, stepsLeft, speech }: Told): string {
  const tell = storyWords[speech.language];
  const { hollows } = facts;
  const rank = nearestHollow(hollows, walk.at);
  const hollow = nameOf(facts, rank, speech);
  if (distance(hollows[rank]?.weights ?? walk.at, walk.at) <= facts.longestStep / 2) {
    return tell.whyEndedIn(hollow, rank < countLowest(hollows));
  }
  const slope = steepness((walk.here ?? facts.here).gradient);
  return slope === 0 ? tell.whyEndedLevel : tell.whyOnTheWay(hollow, speech.numbers.loss(slope), stepsLeft);
}

/** The largest distance between two of these places. */
function widest(places: readonly (readonly number[])[]): number {
  return Math.max(0, ...places.flatMap((one, k) => places.slice(k + 1).map((other) => distance(one, other))));
}

function distance(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(...a.map((weight, i) => weight - (b[i] ?? 0)));
}
