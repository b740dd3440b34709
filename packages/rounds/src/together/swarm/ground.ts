import {
  inFrame,
  surfaces,
  toShown,
  withBumps,
  type Bump,
  type Frame,
  type Objective,
} from '@lowest-point/core';
import type { Random } from '@lowest-point/game';
import type { Config } from './types.ts';

interface Hidden {
  readonly frame: Frame;
  readonly bumps: readonly Bump[];
}

type Box = Config['bounds'];

/** The ground that the swarm searches, in the coordinates shown. */
export function groundOf({ surface }: Pick<Config, 'surface'>, { frame, bumps }: Hidden): Objective {
  return inFrame(withBumps(surfaces[surface], bumps), frame);
}

/** Shifted by −2 to 2, mirrored or not, stretched by one factor of 0.75 to 1.35; the loss rescaled by 0.8 to 1.25. */
export function drawFrame({ bounds, lossScale }: Config, random: Random): Frame {
  const stretch = 0.75 * 1.8 ** random();
  return {
    scale: bounds.map(() => (random() < 0.5 ? -stretch : stretch)),
    offset: bounds.map(() => roundedTo(10, random() * 4 - 2)),
    lossScale: lossScale * 0.8 * 1.5625 ** random(),
  };
}

/** Hills at random places. None is a dent: a loss stays positive. */
export function drawBumps({ bumps, bounds }: Config, random: Random): Bump[] {
  return Array.from({ length: bumps.count }, () => ({
    at: drawPlace(bounds, random).map((value) => roundedTo(1000, value)),
    height: roundedTo(1000, bumps.highest * random()),
    width: bumps.width,
  }));
}

export function drawPlace(box: Box, random: Random): number[] {
  return box.map(({ min, max }) => min + (max - min) * random());
}

/** The sheet in the coordinates shown, each edge moved outwards by up to a tenth of the width. */
export function drawBounds({ bounds }: Config, frame: Frame, random: Random): Box {
  const moved = bounds.map(({ min, max }) => ({
    min: min - 0.1 * (max - min) * random(),
    max: max + 0.1 * (max - min) * random(),
  }));
  const low = toShown(
    frame,
    moved.map(({ min }) => min),
  );
  const high = toShown(
    frame,
    moved.map(({ max }) => max),
  );
  return low.map((value, i) => {
    const other = high[i] ?? value;
    return { min: roundedTo(10, Math.min(value, other)), max: roundedTo(10, Math.max(value, other)) };
  });
}

/** A grid of places over the sheet. */
export function spread(bounds: Box, perAxis: number): number[][] {
  return bounds.reduce<number[][]>(
    (places, { min, max }) =>
      places.flatMap((place) =>
        Array.from({ length: perAxis }, (_, k) => [...place, min + ((max - min) * (k + 0.5)) / perAxis]),
      ),
    [[]],
  );
}

export function isOnSheet(bounds: Box, place: readonly number[]): boolean {
  return bounds.every(
    ({ min, max }, i) => (place[i] ?? Number.NaN) >= min && (place[i] ?? Number.NaN) <= max,
  );
}

/** To a whole number of parts; never −0, which JSON would turn into 0. */
export function roundedTo(parts: number, value: number): number {
  return Math.round(value * parts) / parts + 0;
}
