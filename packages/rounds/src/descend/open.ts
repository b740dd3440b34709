import {
  hollows,
  learningRateLimit,
  lowestOf,
  measure,
  plainFrame,
  toShown,
  type Frame,
  type Hollow,
} from '@lowest-point/core';
import type { Random } from '@lowest-point/game';
import { drawBounds, drawBumps, drawFrame, drawPlace, spread } from '../drawnGround.ts';
import { groundOf } from './ground.ts';
import { countLowest } from './hollowNames.ts';
import { isOnSheet } from './isOnSheet.ts';
import { bestByLength, bestByPush, bestByRate, type Course, type ParWalk } from './par.ts';
import { drawStarts, pairedStarts } from './starts.ts';
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
  const frame = frameOf(config, random);
  const bumps = config.bumps === null ? [] : drawBumps(config.bumps, config.bounds, random);
  const ground = groundOf(config, { frame, bumps });
  // Where starts are paired there must be some to choose from.
  const isPaired = (config.restarts ?? 0) > 0;
  const wanted = config.starts ?? 0;
  const drawn =
    wanted === 0 ? null : drawStarts({ config, ground, frame, random }, isPaired ? 2 * wanted : wanted);
  if (wanted > 0 && drawn === null) return null;
  const single = drawn === null ? toShown(frame, drawPlace(config.start, random)) : [];
  const bounds = drawBounds(config.bounds, frame, config.frame === 'drawn' ? 0.15 : 0, random);
  const isOn = (place: readonly number[]): boolean => isOnSheet(bounds, place);
  const found = hollows(ground, spread(bounds, bounds.length === 1 ? 12 : 6)).filter(({ weights }) =>
    isOn(weights),
  );
  if (found.length === 0) return null;
  const rateLimit = Math.min(...found.map(({ weights }) => learningRateLimit(ground.hessian(weights))));
  // A player who restarts has half of the moves for each of two walks.
  const starts =
    drawn !== null && isPaired
      ? pairedStarts(ground, drawn, found, rateLimit, Math.floor((config.steps - 1) / 2), wanted)
      : drawn;
  if (drawn !== null && starts === null) return null;
  const start = starts?.[0]?.weights ?? single;
  const here = measure(ground, start);
  if (here === null) throw new Error(`start: the ground has no finite loss at ${start.join(', ')}`);
  if (!isClear(found, here.loss)) return null;

  const longest = config.longestStep * Math.abs(frame.scale[0] ?? 1);
  const course: Course = { ground, start, steps: config.steps, rateLimit, longest, isOn };
  const par = parOf(config, course);
  if (par === null || lowestOf(par.walk) > here.loss / 10) return null;
  const byRate = (config.par ?? 'rate') === 'rate' ? null : bestByRate(course);

  return {
    frame: { offset: [...frame.offset], scale: [...frame.scale], lossScale: frame.lossScale },
    bumps: bumps.map((bump) => ({ ...bump, at: [...bump.at] })),
    start: [...start],
    here: {
      type: 'measured',
      loss: here.loss,
      gradient: here.gradient.map(plain),
      hessian: config.showsCurvature ? here.hessian.map((row) => row.map(plain)) : null,
    },
    bounds,
    longestStep: longest,
    rateLimit,
    hollows: found.map(({ weights, loss }) => ({ weights: [...weights], loss: loss < 1e-12 ? 0 : loss })),
    par: recorded(par),
    ...(starts === null ? {} : { starts: starts.map((each) => ({ ...each, weights: [...each.weights] })) }),
    ...(byRate === null ? {} : { byRate: recorded(byRate) }),
  };
}

/** Never −0, which JSON would turn into 0. */
function plain(value: number): number {
  return value + 0;
}

/**
 * Is there a lowest point, and is it lower than the next hollow by at least a fiftieth of the start's loss? Mirror images
 * that are equally low are all lowest.
 */
function isClear(found: readonly Hollow[], startLoss: number): boolean {
  const lowest = found[0]?.loss ?? 0;
  const next = found[countLowest(found)];
  return next === undefined || next.loss - lowest >= startLoss / 50;
}

function parOf(config: Config, course: Course): ParWalk | null {
  switch (config.par ?? 'rate') {
    case 'rate':
      return bestByRate(course);
    case 'length':
      return bestByLength(course);
    case 'push':
      return bestByPush(course);
  }
}

function recorded({ learningRate, walk }: ParWalk): Facts['par'] {
  return {
    learningRate,
    weights: walk.weights.map((place) => place.map(plain)),
    losses: [...walk.losses],
  };
}

/** A frame that is only turned is not shifted: 0 stays 0. */
function frameOf({ frame, bounds, lossScale }: Config, random: Random): Frame {
  return frame === 'plain'
    ? { ...plainFrame(bounds.length), lossScale }
    : drawFrame(bounds.length, lossScale, random, frame === 'drawn');
}
