import { descend, hollows, learningRateLimit, lowestOf, toShown } from '@lowest-point/core';
import type { Random } from '@lowest-point/game';
import { drawBounds, drawBumps, drawFrame, drawPlace, roundedTo, spread } from '../../drawnGround.ts';
import { groundOf, isOnSheet } from './ground.ts';
import type { Config, Facts, Shown } from './types.ts';

const mostDraws = 200;

/** Draws frame, bumps and camp until there is one lowest point, and a machine can walk down to it or near it. */
export function open(config: Config, random: Random): Facts {
  for (let k = 0; k < mostDraws; k++) {
    const facts = draw(config, random);
    if (facts !== null) return facts;
  }
  throw new Error('ground: no draw gave one that is worth searching');
}

function draw(config: Config, random: Random): Facts | null {
  const frame = drawFrame(config.bounds.length, config.lossScale, random);
  const bumps = drawBumps(config.bumps, config.bounds, random);
  const ground = groundOf(config, { frame, bumps });
  const bounds = drawBounds(config.bounds, frame, 0.1, random).map(({ min, max }) => ({
    min: roundedTo(10, min),
    max: roundedTo(10, max),
  }));
  const camp = toShown(frame, drawPlace(config.camp, random)).map((value) => roundedTo(100, value));
  const loss = ground.loss(camp);
  const seed = Math.floor(random() * 2 ** 31);
  const found = hollows(ground, spread(bounds, 6)).filter(({ weights }) => isOnSheet(bounds, weights));
  const [lowest, next] = found;
  // The lowest hollow is the lowest by at least a fiftieth of the camp's loss.
  if (lowest === undefined || (next !== undefined && next.loss - lowest.loss < loss / 50)) return null;
  const rateLimit = Math.min(...found.map(({ weights }) => learningRateLimit(ground.hessian(weights))));
  const [par] = Array.from({ length: 81 }, (_, k) => {
    const learningRate = 2 * rateLimit * 10 ** (-2.5 * (1 - k / 80));
    return { learningRate, walk: descend(ground, camp, learningRate, config.probes) };
  })
    .filter(({ walk }) => walk.weights.every((place) => isOnSheet(bounds, place)))
    .sort((a, b) => lowestOf(a.walk) - lowestOf(b.walk));
  if (par === undefined || lowestOf(par.walk) > loss / 10) return null;
  return {
    play: 'swarm',
    frame: { offset: [...frame.offset], scale: [...frame.scale], lossScale: frame.lossScale },
    bumps: bumps.map((bump) => ({ ...bump, at: [...bump.at] })),
    bounds: bounds.map((interval) => ({ ...interval })),
    camp: { weights: camp, loss },
    hollows: found.map((hollow) => ({
      weights: [...hollow.weights],
      loss: hollow.loss < 1e-12 ? 0 : hollow.loss,
    })),
    rateLimit,
    seed,
    par: {
      learningRate: par.learningRate,
      weights: par.walk.weights.map((place) => [...place]),
      losses: [...par.walk.losses],
    },
  };
}

export function show({ sees }: Config, { bounds, camp }: Facts): Shown {
  return { play: 'swarm', sees, bounds, camp };
}
