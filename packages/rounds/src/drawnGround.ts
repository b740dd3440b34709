import { toShown, type Bump, type Frame } from '@lowest-point/core';
import type { Random } from '@lowest-point/game';

// How hidden ground is drawn when a round opens: nobody who has read the lesson may know where its hollows lie.

export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** A place drawn from a box. */
export function drawPlace(box: readonly Interval[], random: Random): number[] {
  return box.map(({ min, max }) => min + (max - min) * random());
}

/**
 * Mirrors each of `size` axes or not, stretches all by one factor of 0.75 to 1.35 (so that lengths and angles keep their
 * meaning), shifts each by −2 to 2 or, where `isShifted` is false, not at all, and rescales the loss by 0.8 to 1.25.
 */
export function drawFrame(size: number, lossScale: number, random: Random, isShifted = true): Frame {
  const axes = Array.from({ length: size });
  const stretch = 0.75 * 1.8 ** random();
  return {
    scale: axes.map(() => (random() < 0.5 ? -stretch : stretch)),
    offset: axes.map(() => (isShifted ? roundedTo(10, random() * 4 - 2) : 0)),
    lossScale: lossScale * 0.8 * 1.5625 ** random(),
  };
}

/** Hills at random places of a box, in the hidden ground's coordinates. None is a dent: a loss stays positive. */
export function drawBumps(
  { count, highest, width }: { readonly count: number; readonly highest: number; readonly width: number },
  box: readonly Interval[],
  random: Random,
): Bump[] {
  return Array.from({ length: count }, () => ({
    at: drawPlace(box, random).map((value) => roundedTo(1000, value)),
    height: roundedTo(1000, highest * random()),
    width,
  }));
}

/**
 * The sheet in the coordinates shown: mirrored axes run the other way. Every edge moves outwards by up to `margin` of the
 * width, so that the lowest point is not always at the same part of the sheet.
 */
export function drawBounds(
  box: readonly Interval[],
  frame: Frame,
  margin: number,
  random: Random,
): { min: number; max: number }[] {
  const moved = box.map(({ min, max }) => ({
    min: min - margin * (max - min) * random(),
    max: max + margin * (max - min) * random(),
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
    return { min: Math.min(value, other), max: Math.max(value, other) };
  });
}

/** A grid of places over a sheet, to look for hollows from. */
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
export function roundedTo(parts: number, value: number): number {
  return Math.round(value * parts) / parts + 0;
}
