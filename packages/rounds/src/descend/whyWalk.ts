import type { Speech } from '../viewProps.ts';
import type { Facts } from './types.ts';
import { missteps, type Walk } from './walk.ts';
import type { Words } from './words.ts';

/** What became of one's own steps, in sentences. */
export function whyOwnSteps(walk: Walk, say: Words): string[] {
  if (walk.steps === 0) return [say.whyNoMove];
  const { withSlope, tooLong, diverged } = missteps(walk);
  if (withSlope + tooLong + diverged === 0) return [say.whyNeverUp];
  return [
    ...(withSlope > 0 ? [say.whyUp(withSlope)] : []),
    ...(tooLong > 0 ? [say.whyTooLong(tooLong)] : []),
    ...(diverged > 0 ? [say.whyDiverged(diverged)] : []),
  ];
}

/** What the machine made of the same ground. */
export function whyDescent({ par }: Facts, say: Words, { numbers }: Speech): string {
  return say.whyDescent(
    numbers.short(Number(par.learningRate.toPrecision(2)), 6),
    numbers.loss(Math.min(...par.losses)),
    par.losses.length - 1,
  );
}
