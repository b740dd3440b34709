import { plainFrame, toShown, type Frame } from '@lowest-point/core';
import type { Random } from '@lowest-point/game';
import type { Interval } from './groundPlan.ts';

export function between({ min, max }: Interval, random: Random): number {
  return min + (max - min) * random();
}

/** In an order drawn by chance (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const order = items.map((item) => ({ item, at: random() }));
  return order.sort((a, b) => a.at - b.at).map(({ item }) => item);
}

/** Shifts by −2 to 2, mirrors each axis or not, stretches all of them by one factor, and rescales the loss. */
export function drawFrame(
  size: number,
  random: Random,
  lossScale: number,
): { offset: number[]; scale: number[]; lossScale: number } {
  const { offset, scale } = plainFrame(size);
  const stretch = 0.75 * 1.8 ** random();
  return {
    offset: offset.map(() => Math.round(40 * random() - 20) / 10 + 0),
    scale: scale.map(() => plain((random() < 0.5 ? -1 : 1) * stretch)),
    lossScale: plain(lossScale * 0.8 * 1.5625 ** random()),
  };
}

/** An interval of the hidden ground's one weight in the coordinates shown; a mirrored axis runs the other way. */
export function shownRange(frame: Frame, { min, max }: Interval): Interval {
  const ends = [min, max].map((weight) => plain(toShown(frame, [weight])[0] ?? 0));
  return { min: Math.min(...ends), max: Math.max(...ends) };
}

/** To five significant digits: more than anybody is shown, and short in JSON. Never −0. */
export function plain(value: number): number {
  return Number(value.toPrecision(5)) + 0;
}

/** Tries a draw until it is good. Throws where a built-in round draws none: its plan is at fault. */
export function drawUntil<Drawn>(what: string, draw: () => Drawn | null): Drawn {
  for (let k = 0; k < 5000; k++) {
    const drawn = draw();
    if (drawn !== null) return drawn;
  }
  throw new Error(`${what}: 5000 draws gave none that can be asked`);
}
