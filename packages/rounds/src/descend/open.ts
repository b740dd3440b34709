import {
  descend,
  hollows,
  learningRateLimit,
  lowestOf,
  measure,
  toShown,
  type Hollow,
  type Objective,
  type Walk,
} from '@lowest-point/core';
import type { Random } from '@lowest-point/game';
import { drawBounds, drawBumps, drawFrame, drawPlace, groundOf, spread } from './ground.ts';
import { isOnSheet } from './isOnSheet.ts';
import type { Config, Facts } from './types.ts';

/** Of the grounds drawn for a built-in round, about two in five are good. */
const mostDraws = 200;

/** Draws frame, bumps and start until the ground is worth walking on, and records what a survey of it finds. */
export function open(config: Config, random: Random): Facts {
  for (let k = 0; k < mostDraws; k++) {
    const facts = draw(config, random);
    if (facts !== null) return facts;
  }
  throw new Error('ground: no draw gave one that a machine can walk down on');
}

/** A new ground, or null where it is not worth walking on. */
function draw(config: Config, random: Random): Facts | null {
  const frame = drawFrame(config, random);
  const bumps = drawBumps(config, random);
  const ground = groundOf(config, { frame, bumps });
  const start = toShown(frame, drawPlace(config.start, random));
  const bounds = drawBounds(config, frame, random);
  const here = measure(ground, start);
  if (here === null) throw new Error(`start: the ground has no finite loss at ${start.join(', ')}`);

  const isOn = (place: readonly number[]): boolean => isOnSheet(bounds, place);
  const starts = spread(bounds, bounds.length === 1 ? 12 : 6);
  const found = hollows(ground, starts).filter(({ weights }) => isOn(weights));
  if (!isClear(found, here.loss)) return null;
  const rateLimit = Math.min(...found.map(({ weights }) => learningRateLimit(ground.hessian(weights))));
  const par = parWalk(ground, start, config.steps, rateLimit, isOn);
  if (par === null || lowestOf(par.walk) > here.loss / 10) return null;

  return {
    frame: { offset: [...frame.offset], scale: [...frame.scale], lossScale: frame.lossScale },
    bumps: bumps.map((bump) => ({ ...bump, at: [...bump.at] })),
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
    hollows: found.map(({ weights, loss }) => ({ weights: [...weights], loss: loss < 1e-12 ? 0 : loss })),
    par: {
      learningRate: par.learningRate,
      weights: par.walk.weights.map((place) => [...place]),
      losses: [...par.walk.losses],
    },
  };
}

/** Is there a lowest point, and is it lower than the next hollow by at least a fiftieth of the start's loss? */
function isClear([lowest, next]: readonly Hollow[], startLoss: number): boolean {
  return lowest !== undefined && (next === undefined || next.loss - lowest.loss >= startLoss / 50);
}

/** The best of gradient descent over 81 learning rates up to twice the limit, among walks that stay on the sheet. */
function parWalk(
  ground: Objective,
  start: readonly number[],
  steps: number,
  limit: number,
  isOn: (place: readonly number[]) => boolean,
): { readonly learningRate: number; readonly walk: Walk } | null {
  const walks = Array.from({ length: 81 }, (_, k) => {
    const learningRate = 2 * limit * 10 ** (-2.5 * (1 - k / 80));
    return { learningRate, walk: descend(ground, start, learningRate, steps) };
  }).filter(({ walk }) => walk.weights.every(isOn));
  const [best] = walks.sort((a, b) => lowestOf(a.walk) - lowestOf(b.walk));
  return best ?? null;
}
