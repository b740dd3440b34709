import { tintThresholds } from '@lowest-point/plots/ground';
import { spread } from '../../drawnGround.ts';
import { groundOf } from './ground.ts';
import type { Config, Facts } from './types.ts';

/** The loss of the sheet, and tints of which about half are pale. */
export function printedGround(config: Config, facts: Facts) {
  const ground = groundOf(config, facts);
  const losses = spread(facts.bounds, 20)
    .map((place) => ground.loss(place))
    .sort((a, b) => a - b);
  return {
    loss: (x: number, y: number): number => ground.loss([x, y]),
    thresholds: tintThresholds(losses[losses.length >> 1] ?? 1),
  };
}
