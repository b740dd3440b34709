import { errorsAt, forward, lossAt } from '@lowest-point/core';
import type { Ground } from '@lowest-point/game';
import type { Speech } from '../viewProps.ts';
import { gapOf, tradeOff } from './ask.ts';
import { outputEdge } from './drawnNetwork.ts';
import { equation, meanOfSquares, place, plusNames, weightName } from './formulas.ts';
import { revealWords } from './revealWords.ts';
import { isExact, withoutDust, type Story } from './story.ts';
import type { Config, Facts, Public } from './types.ts';

/** The answer to "why?", in sentences that are computed from what this class did. */
export function whyOf(
  story: Story,
  { config, facts }: Ground<Config, Facts>,
  everyone: Public,
  own: readonly number[] | null,
  speech: Speech,
): string[] {
  const { numbers } = speech;
  const words = revealWords[speech.language];
  const loss = (value: number): string => numbers.loss(withoutDust(value, facts));
  const hits = everyone.players === 0 ? [words.nobody] : [words.hits(everyone.exact, everyone.players)];

  switch (story.kind) {
    case 'line': {
      const { point, perfect, whole } = story;
      const isPlain = config.tunable.every((_, i) => outputEdge(config, i) !== undefined);
      const hidden = forward(config.network, point.inputs).at(-2) ?? [];
      const places = exactPlaces(everyone, facts);
      const trade = tradeOff(story, speech);
      return [
        ...(isPlain ? [words.hiddenSay(hidden.map((value) => numbers.short(value)))] : []),
        words.predictionWhere(numbers.short(point.target), equation(perfect, numbers)),
        ...(trade === null ? [] : [trade]),
        words.lineOfAnswers(
          [...whole.slice(0, 2), middleAnswer(whole)].flatMap((pair) => (pair ? [place(pair, numbers)] : [])),
        ),
        ...hits.map((sentence) => (places > 1 ? `${sentence} ${words.hitPlaces(places)}` : sentence)),
        words.descentStops(place(facts.lowest.weights, numbers)),
      ];
    }
    case 'parabola': {
      const { slope, rest, answer } = story;
      const name = weightName(0);
      const [start = 0] = facts.start.weights;
      const half = (start + answer) / 2;
      const at = (weight: number) => {
        const error = rest - slope * weight;
        return {
          weight: `${name} = ${numbers.short(weight)}`,
          error: numbers.signed(error),
          loss: numbers.short(error * error, 4),
        };
      };
      const found = everyone.players === 0 ? words.nobody : words.foundIt(everyone.exact, everyone.players);
      return [
        words.turning(name, numbers.signed(slope)),
        words.errorLine(plusNames(rest, [-slope], numbers), name, numbers.short(answer)),
        ...(start === answer ? [] : [words.quarter(at(half), at(start))]),
        found,
      ];
    }
    case 'lines': {
      const where = place(facts.lowest.weights, numbers);
      const { blind, average, best } = everyone;
      return [
        words.ownLines(story.perfects.map((perfect) => equation(perfect, numbers))),
        story.meet
          ? words.doMeet(where)
          : `${words.neverMeet} ${words.lowestIs(loss(facts.lowest.loss), where)}`,
        ...(blind ? [words.blind(numbers.short(blind.ownError), loss(blind.loss))] : []),
        ...(own ? [ownMean(own, config, speech)] : []),
        ...(best ? [words.bestIs(loss(best.loss))] : [words.nobody]),
        ...(average && everyone.players > 1
          ? [words.averageIs(place(average.weights, numbers), loss(average.loss))]
          : []),
      ];
    }
    case 'plain':
      return hits;
  }
}

export function titleOf(story: Story, { config }: Ground<Config, Facts>, { language }: Speech): string {
  const words = revealWords[language];
  switch (story.kind) {
    case 'line':
      return words.lineTitle;
    case 'parabola':
      return words.parabolaTitle;
    case 'lines':
      return words.linesTitle(config.data.length, story.meet);
    case 'plain':
      return words.plainTitle;
  }
}

/** What the wall says beside the printed sheet: two or three sentences, computed. */
export function captionOf(
  story: Story,
  ground: Ground<Config, Facts>,
  everyone: Public,
  speech: Speech,
): string[] {
  const words = revealWords[speech.language];
  const { numbers } = speech;
  const all = whyOf(story, ground, everyone, null, speech);
  if (everyone.players === 0) return [words.nobody];
  const gap = gapOf(story, ground, everyone, null, speech).join(' ');
  switch (story.kind) {
    case 'line': {
      const places = exactPlaces(everyone, ground.facts);
      const hits = words.hits(everyone.exact, everyone.players);
      return [
        `${gap} ${places > 1 ? `${hits} ${words.hitPlaces(places)}` : hits}`,
        words.predictionWhere(numbers.short(story.point.target), equation(story.perfect, numbers)),
      ];
    }
    case 'parabola':
      return [`${gap} ${all.at(-1) ?? ''}`, ...all.slice(2, -1)];
    case 'lines':
      return [gap, story.meet ? (all[1] ?? '') : words.neverMeet, ...(everyone.blind ? all.slice(2, 3) : [])];
    case 'plain':
      return all;
  }
}

/** A third perfect answer, half way between the first two: it shows that the line has no gaps. */
function middleAnswer([first, second]: readonly (readonly [number, number])[]):
  readonly [number, number] | null {
  if (first === undefined || second === undefined) return null;
  return [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2];
}

/** At how many different places the exact ones stand, as far as they were told (at most 40). */
function exactPlaces({ marks }: Public, facts: Facts): number {
  return new Set(marks.filter((mark) => isExact(mark.loss, facts)).map((mark) => mark.weights.join(' ')))
    .size;
}

function ownMean(own: readonly number[], config: Config, { language, numbers }: Speech): string {
  return revealWords[language].meanIs(
    meanOfSquares(errorsAt(config, own), numbers),
    numbers.loss(lossAt(config, own)),
  );
}
