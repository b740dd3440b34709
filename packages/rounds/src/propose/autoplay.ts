import { learningRateLimit, prepare, takeStep } from '@lowest-point/core';
import type { Random } from '@lowest-point/game';
import { drawNormal, type Temperament } from '../temperament.ts';
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
  { data }: Pick<Player, 'data'>,
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
      const objective = prepare({ network: shown.network, tunable: shown.tunable, data });
      const rate = learningRateLimit(objective.hessian(here)) * (0.3 + 0.4 * random());
      return takeStep(here, objective.gradient(here), rate);
    }
  }
}

function onSlider(weight: number, range: State['shown']['ranges'][number] | undefined): number {
  if (range === undefined) return weight;
  const stepped = Math.round(weight / range.step) * range.step;
  return Math.min(range.max, Math.max(range.min, Number(stepped.toFixed(6))));
}
