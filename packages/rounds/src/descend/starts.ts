import { descend, lowestOf, toShown, type Frame, type Hollow, type Objective } from '@lowest-point/core';
import type { Random } from '@lowest-point/game';
import { drawPlace } from '../drawnGround.ts';
import { countLowest } from './hollowNames.ts';
import type { Config } from './types.ts';

interface Drawing {
  readonly config: Config;
  readonly ground: Objective;
  readonly frame: Frame;
  readonly random: Random;
}

/** How many places are tried for each that is wanted. */
const tries = 60;

/**
 * The places that seats are set down at: on ground of a height that the config allows, to three decimals. Null where
 * they cannot be found.
 */
export function drawStarts({ config, ground, frame, random }: Drawing, wanted: number): Hollow[] | null {
  const found: Hollow[] = [];
  for (let k = 0; k < wanted * tries && found.length < wanted; k++) {
    const weights = toShown(frame, drawPlace(config.start, random)).map(
      (weight) => Math.round(weight * 1000) / 1000 + 0,
    );
    const loss = ground.loss(weights);
    const { min, max } = config.startLoss ?? { min: -Infinity, max: Infinity };
    if (loss >= min * frame.lossScale && loss <= max * frame.lossScale) found.push({ weights, loss });
  }
  return found.length === wanted ? found : null;
}

/**
 * In such an order that of two neighbours in the list, its ends included, at least one leads to the lowest point: gradient
 * descent with half of the rate limit comes, in `steps` steps, lower than the bottom of any other hollow. So who restarts
 * has a fair chance, whatever the seat. Of all places `wanted` are taken, half of them good ones if possible. Null where too few are.
 */
export function pairedStarts(
  ground: Objective,
  starts: readonly Hollow[],
  hollows: readonly Hollow[],
  rateLimit: number,
  steps: number,
  wanted: number,
): Hollow[] | null {
  const others = hollows.slice(countLowest(hollows)).map(({ loss }) => loss);
  const leads = ({ weights }: Hollow): boolean =>
    lowestOf(descend(ground, weights, rateLimit / 2, steps)) < Math.min(...others);
  const good = starts.filter(leads);
  const bad = starts.filter((start) => !good.includes(start)).slice(0, Math.floor(wanted / 2));
  if (good.length < wanted - bad.length) return null;
  return good.slice(0, wanted - bad.length).flatMap((start, k) => {
    const other = bad[k];
    return other === undefined ? [start] : [start, other];
  });
}
