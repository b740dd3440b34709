import type { Ground, Reveal, Score } from '@lowest-point/game';
import { rounded, sample } from '../../sample.ts';
import { batchSize, lowestOnPath } from './fold.ts';
import { arrowOf } from './line.ts';
import { handCount, handOf } from './open.ts';
import type { Config, DrawnArrow, Facts, Public, Staff, State } from './types.ts';

/** Enough for a line to look as it went. */
const mostPlaces = 31;
const mostArrows = 12;

/** The class's noisy path, and the arrows that it was made of. */
export function reveal(
  state: State,
  { config, facts }: Ground<Config, Facts>,
  scores: readonly Score[],
): Reveal<Public, Staff> {
  const arrows = scores
    .flatMap(({ seat }) =>
      (state.players[seat]?.arrows ?? []).map(({ by, isBluff, step }): DrawnArrow => ({
        seat,
        by: rounded(by),
        isBluff,
        step,
      })),
    )
    .sort((a, b) => a.seat - b.seat || a.step - b.step);
  const everyone: Public = {
    play: 'batch',
    path: sample(state.path, mostPlaces).map(({ weights, loss }) => ({
      weights: rounded(weights),
      loss: Number(loss.toPrecision(4)),
    })),
    steps: state.path.length - 1,
    lowest: lowestOnPath(state).loss,
    size: batchSize(state),
    first: sample(
      arrows.filter(({ step }) => step === 0),
      mostArrows,
    ),
    arrows: arrows.length,
    bluffs: arrows.filter(({ isBluff }) => isBluff).length,
    uphill: arrows.filter((arrow) => pointsUphill(arrow, state, config)).length,
    players: scores.filter(({ outcome }) => outcome === 'measured').length,
    noise: noiseAt(config, facts, facts.lowest.weights),
  };
  return { everyone, staff: { arrows } };
}

/** Does it point against the arrow of all points, by more than a right angle? */
function pointsUphill(
  { by, step }: Pick<DrawnArrow, 'by' | 'step'>,
  { path, shown }: State,
  { data }: Config,
): boolean {
  const there = path[step] ?? shown.start;
  const whole = arrowOf(data, there.weights);
  return whole.reduce((sum, part, i) => sum + part * (by[i] ?? 0), 0) < 0;
}

/**
 * How far the arrow of one hand is off that of all points: √ mean |arrow of hand − arrow of all|², over all hands. The mean of
 * k arrows from different hands, drawn at random, is off by about 1/√k of it.
 */
export function noiseAt(config: Config, facts: Facts, weights: readonly number[]): number {
  const whole = arrowOf(config.data, weights);
  const hands = handCount(config.data.length, config.hand);
  const squares = Array.from({ length: hands }, (_, h) => {
    const own = arrowOf(handOf(config, facts, h).data, weights);
    return own.reduce((sum, part, i) => sum + (part - (whole[i] ?? 0)) ** 2, 0);
  });
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / hands);
}
