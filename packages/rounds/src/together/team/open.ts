import { bestDescent, landscape, prepare, type NetworkObjective } from '@lowest-point/core';
import type { Random } from '@lowest-point/game';
import type { Config, Facts, Shown, Slice } from './types.ts';

const mostDraws = 60;
/** Enough for a smooth curve, few enough for 250 bytes. */
export const slicePlaces = 9;

/** Draws where the teams start, until gradient descent comes from there to a tenth of the loss. */
export function open(config: Config, random: Random): Facts {
  const ground = prepare(config);
  for (let k = 0; k < mostDraws; k++) {
    const facts = draw(config, ground, random);
    if (facts !== null) return facts;
  }
  throw new Error('start: no draw gave one that a machine can walk down from');
}

function draw(config: Config, ground: NetworkObjective, random: Random): Facts | null {
  const start = config.start.map(
    ({ min, max }) => Math.round((min + (max - min) * random()) * 100) / 100 + 0,
  );
  const loss = ground.loss(start);
  const limit = steepestLimit(ground, start);
  const { learningRate, walk } = bestDescent(ground, start, config.parSteps, limit, 41);
  const end = walk.losses.indexOf(Math.min(...walk.losses));
  const par = walk.losses[end] ?? loss;
  if (!(par <= loss / 10)) return null;
  const bottom = ground.minimum([walk.weights[end] ?? start]);
  const ways = (walk.weights[end] ?? start).map((weight, i) => Math.abs(weight - (start[i] ?? 0)));
  const longest = Math.ceil(Math.max(...ways) * 10) / 40;
  return {
    play: 'team',
    start: { weights: start, loss },
    lowest: { weights: [...bottom.weights], loss: Math.min(par, bottom.loss) },
    longest,
    slices: start.map((_, weight) => sliceAt(ground, start, weight, longest, slicePlaces)),
    par: {
      learningRate,
      // Only where it began and came to: every phone is told, and nothing draws the way.
      weights: [start, [...(walk.weights[end] ?? start)]],
      losses: [loss, par],
    },
  };
}

/** At the start of a network the curvature may be small or of both signs: the rate is tried up to four times its limit. */
function steepestLimit(ground: NetworkObjective, start: readonly number[]): number {
  const limit = ground.learningRateLimit(start);
  return Number.isFinite(limit) ? 4 * limit : 1;
}

/** Loss along one weight, from `longest` below where one stands to `longest` above. */
export function sliceAt(
  ground: NetworkObjective,
  weights: readonly number[],
  weight: number,
  longest: number,
  places: number,
): Slice {
  const direction = weights.map((_, k) => (k === weight ? 1 : 0));
  const losses = landscape(
    ground,
    { origin: weights, x: { direction, min: -longest, max: longest } },
    places,
  );
  // Where it cannot be computed, it is higher than anywhere.
  return {
    weight,
    losses: [...losses].map((loss) => (Number.isFinite(loss) ? Number(loss.toPrecision(4)) : 1e12)),
  };
}

export function show({ network, tunable, data }: Config, { start, longest, slices }: Facts): Shown {
  return { play: 'team', network, tunable, start, longest, slices, pointCount: data.length };
}
