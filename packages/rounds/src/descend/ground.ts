import {
  inFrame,
  plainFrame,
  prepare,
  surfaces,
  toShown,
  withBumps,
  type Bump,
  type Frame,
  type Objective,
} from '@lowest-point/core';
import type { Random } from '@lowest-point/game';
import type { Config, GroundPlan, Interval } from './types.ts';

interface Hidden {
  readonly frame: Frame;
  readonly bumps: readonly Bump[];
}

/** The ground that a round is played on, in the coordinates shown. */
export function groundOf(config: Config, { frame, bumps }: Hidden): Objective {
  return inFrame(withBumps(plainGround(config.ground), bumps), frame);
}

/** The ground as its formula or network says. */
function plainGround(plan: GroundPlan): Objective {
  switch (plan.type) {
    case 'network':
      return prepare(plan);
    case 'surface':
      return surfaces[plan.name];
  }
}

/**
 * Shifts by −2 to 2, mirrors each axis or not, stretches all axes by one factor of 0.75 to 1.35 (so that lengths and
 * angles keep their meaning), and rescales the loss by 0.8 to 1.25. A frame that is only turned is not shifted.
 */
export function drawFrame({ frame, bounds, lossScale }: Config, random: Random): Frame {
  if (frame === 'plain') return { ...plainFrame(bounds.length), lossScale };
  const stretch = 0.75 * 1.8 ** random();
  return {
    scale: bounds.map(() => (random() < 0.5 ? -stretch : stretch)),
    offset: bounds.map(() => (frame === 'drawn' ? roundedTo(10, random() * 4 - 2) : 0)),
    lossScale: lossScale * 0.8 * 1.5625 ** random(),
  };
}

/** Hills at random places of the sheet, in the hidden ground's coordinates. None is a dent: a loss stays positive. */
export function drawBumps({ bumps, bounds }: Config, random: Random): Bump[] {
  if (bumps === null) return [];
  return Array.from({ length: bumps.count }, () => ({
    at: drawPlace(bounds, random).map((value) => roundedTo(1000, value)),
    height: roundedTo(1000, bumps.highest * random()),
    width: bumps.width,
  }));
}

/** A place drawn from a box. */
export function drawPlace(box: readonly Interval[], random: Random): number[] {
  return box.map(({ min, max }) => min + (max - min) * random());
}

/**
 * The sheet in the coordinates shown: mirrored axes run the other way. Where the frame is drawn, every edge moves
 * outwards by up to 15 % of the width, so that the lowest point is not always at the same part of the sheet.
 */
export function drawBounds(config: Config, frame: Frame, random: Random): Interval[] {
  const margin = config.frame === 'drawn' ? 0.15 : 0;
  const moved = config.bounds.map(({ min, max }) => ({
    min: min - margin * (max - min) * random(),
    max: max + margin * (max - min) * random(),
  }));
  const low = toShown(
    frame,
    moved.map((interval) => interval.min),
  );
  const high = toShown(
    frame,
    moved.map((interval) => interval.max),
  );
  return low.map((value, i) => ({
    min: Math.min(value, high[i] ?? value),
    max: Math.max(value, high[i] ?? value),
  }));
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

/** To a whole number of parts; never −0, which JSON would turn into 0. */
function roundedTo(parts: number, value: number): number {
  return Math.round(value * parts) / parts + 0;
}
