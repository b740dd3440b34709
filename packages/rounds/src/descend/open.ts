import {
  descend,
  hollows,
  learningRateLimit,
  lowestOf,
  measure,
  toShown,
  type Objective,
  type Walk,
} from '@lowest-point/core';
import type { Random } from '@lowest-point/game';
import { drawFrame, drawPlace, groundOf, isOnSheet, shownBounds, spread } from './ground.ts';
import type { Config, Facts } from './types.ts';

/** Draws frame and start, and surveys the ground for the record: its hollows, and what a machine makes of it. */
export function open(config: Config, random: Random): Facts {
  const frame = drawFrame(config, random);
  const ground = groundOf(config, { frame });
  const start = toShown(frame, drawPlace(config.start, random));
  const bounds = shownBounds(config.bounds, frame);
  const here = measure(ground, start);
  if (here === null) throw new Error(`start: the ground has no finite loss at ${start.join(', ')}`);

  const found = hollows(ground, spread(bounds, config.bounds.length === 1 ? 25 : 9));
  const onSheet = found.filter((hollow) => isOnSheet(bounds, hollow.weights));
  const steepest = Math.max(...onSheet.map(({ weights }) => 2 / learningRateLimit(ground.hessian(weights))));
  const rateLimit = 2 / steepest;
  const par = parWalk(ground, start, config.steps, rateLimit, (place) => isOnSheet(bounds, place));
  return {
    frame: { offset: [...frame.offset], scale: [...frame.scale], lossScale: frame.lossScale },
    start,
    here: {
      type: 'measured',
      loss: here.loss,
      gradient: [...here.gradient],
      hessian: config.showsCurvature ? here.hessian.map((row) => [...row]) : null,
    },
    bounds,
    longestStep: config.longestStep * Math.abs(frame.scale[0] ?? 1),
    rateLimit,
    hollows: onSheet.map(({ weights, loss }) => ({ weights: [...weights], loss: loss < 1e-12 ? 0 : loss })),
    par: {
      learningRate: par.learningRate,
      weights: par.walk.weights.map((place) => [...place]),
      losses: [...par.walk.losses],
    },
  };
}

/** The best of gradient descent over 80 learning rates up to twice the limit, among walks that stay on the sheet. */
function parWalk(
  ground: Objective,
  start: readonly number[],
  steps: number,
  limit: number,
  isOn: (place: readonly number[]) => boolean,
): { readonly learningRate: number; readonly walk: Walk } {
  const walks = Array.from({ length: 81 }, (_, k) => {
    const learningRate = 2 * limit * 10 ** (-2.5 * (1 - k / 80));
    return { learningRate, walk: descend(ground, start, learningRate, steps) };
  }).filter(({ walk }) => walk.weights.every(isOn));
  const [best] = walks.sort((a, b) => lowestOf(a.walk) - lowestOf(b.walk));
  if (best === undefined) throw new Error('par: every learning rate leaves the sheet');
  return best;
}
