import { errorsAt, learningRateLimit, prepare, takeStep } from '@lowest-point/core';
import type { Random } from '@lowest-point/game';
import { drawNormal, type Temperament } from '../temperament.ts';
import { judged, judgeAfter } from './judges.ts';
import type { Move, Player, State } from './types.ts';

/** What a simulated student proposes next. It knows the points that its phone may show, and no others. */
export function proposeMove(play: unknown, seat: number, temperament: Temperament, random: Random): Move {
  const state = play as State;
  const { shown } = state;
  const player = state.players[seat] ?? { data: shown.data ?? [], proposals: [] };
  const here = player.proposals.at(-1)?.weights ?? shown.startWeights;
  const wanted = wantedWeights(state, player, here, temperament, random);
  return { weights: wanted.map((weight, i) => onSlider(weight, shown.ranges[i])) };
}

function wantedWeights(
  { shown }: State,
  { data, proposals }: Pick<Player, 'data' | 'proposals'>,
  here: readonly number[],
  temperament: Temperament,
  random: Random,
): number[] {
  const widths = shown.ranges.map(({ min, max }) => max - min);
  switch (temperament) {
    case 'random':
      return here.map((weight, i) => weight + (drawNormal(random) * (widths[i] ?? 1)) / 8);
    case 'wild':
      return shown.ranges.map(({ min, max }) => (random() < 0.5 ? min : max));
    case 'descent': {
      if (data.length === 0) return [...here];
      // With several points in sight the number under the drawing tells more than any one error.
      if (shown.sight.prediction === 'live' && data.length > 1)
        return turnedByEye(shown, data, proposals.length, here, random);
      const objective = prepare({ network: shown.network, tunable: shown.tunable, data });
      const rate = learningRateLimit(objective.hessian(here)) * (0.3 + 0.4 * random());
      return takeStep(here, objective.gradient(here), rate);
    }
  }
}

/**
 * One slider after the other is turned to where the number that judges now is lowest, or a step beside it; a few times each.
 */
function turnedByEye(
  shown: State['shown'],
  data: Player['data'],
  made: number,
  here: readonly number[],
  random: Random,
): number[] {
  const judge = judgeAfter(shown, made);
  const valueAt = (weights: readonly number[]) => judged(judge, errorsAt({ ...shown, data }, weights));
  let weights = [...here];
  for (let turn = 0; turn < 10; turn++) {
    const i = (turn + 1) % weights.length;
    const range = shown.ranges[i];
    if (range === undefined) return weights;
    const placeAt = (step: number) => range.min + step * range.step;
    const step = lowestStep(
      (k) => valueAt(weights.with(i, placeAt(k))),
      Math.round((range.max - range.min) / range.step),
    );
    weights = weights.with(i, placeAt(step + drawNormal(random) * 0.5));
  }
  return weights;
}

/** The lowest of a bowl's places 0 … last, by thirds. */
function lowestStep(valueAt: (step: number) => number, last: number): number {
  let [low, high] = [0, last];
  while (high - low > 2) {
    const third = Math.floor((high - low) / 3);
    const [left, right] = [low + third, high - third];
    if (valueAt(left) > valueAt(right)) low = left;
    else high = right;
  }
  return Math.round((low + high) / 2);
}

function onSlider(weight: number, range: State['shown']['ranges'][number] | undefined): number {
  if (range === undefined) return weight;
  const stepped = Math.round(weight / range.step) * range.step;
  return Math.min(range.max, Math.max(range.min, Number(stepped.toFixed(6))));
}
