import {
  inFrame,
  plainFrame,
  prepare,
  surfaces,
  toShown,
  type Frame,
  type Objective,
} from '@lowest-point/core';
import type { Random } from '@lowest-point/game';
import type { Config, GroundPlan, Interval } from './types.ts';

/** The ground as its formula or network says, before any frame. */
export function plainGround(plan: GroundPlan): Objective {
  switch (plan.type) {
    case 'network':
      return prepare(plan);
    case 'surface':
      return surfaces[plan.name];
  }
}

/** The ground that a round is played on, in the coordinates shown. */
export function groundOf(config: Config, { frame }: { readonly frame: Frame }): Objective {
  return inFrame(plainGround(config.ground), frame);
}

/**
 * Shifts by −2 to 2, mirrors each axis or not, stretches all axes by one factor of 0.75 to 1.35 (so that lengths and
 * angles keep their meaning), and rescales the loss by 0.8 to 1.25.
 */
export function drawFrame(config: Config, random: Random): Frame {
  const size = config.bounds.length;
  if (config.frame === 'plain') return plainFrame(size);
  const stretch = 0.75 * 1.8 ** random();
  return {
    scale: config.bounds.map(() => (random() < 0.5 ? -stretch : stretch)),
    offset: config.bounds.map(() => Math.round((random() * 4 - 2) * 10) / 10),
    lossScale: 0.8 * 1.5625 ** random(),
  };
}

/** The sheet in the coordinates shown: mirrored axes run the other way. */
export function shownBounds(bounds: readonly Interval[], frame: Frame): Interval[] {
  const low = toShown(
    frame,
    bounds.map((interval) => interval.min),
  );
  const high = toShown(
    frame,
    bounds.map((interval) => interval.max),
  );
  return low.map((value, i) => ({
    min: Math.min(value, high[i] ?? value),
    max: Math.max(value, high[i] ?? value),
  }));
}

/** A place drawn from a box, in the hidden ground's coordinates. */
export function drawPlace(box: readonly Interval[], random: Random): number[] {
  return box.map(({ min, max }) => min + (max - min) * random());
}

export function isOnSheet(bounds: readonly Interval[], place: readonly number[]): boolean {
  return bounds.every(({ min, max }, i) => {
    const value = place[i] ?? Number.NaN;
    return value >= min && value <= max;
  });
}

/** A grid of places over the sheet, to look for hollows from. */
export function spread(bounds: readonly Interval[], perAxis: number): number[][] {
  return bounds.reduce<number[][]>(
    (places, { min, max }) =>
      places.flatMap((place) =>
        Array.from({ length: perAxis }, (_, k) => [...place, min + ((max - min) * (k + 0.5)) / perAxis]),
      ),
    [[]],
  );
}
