import { lossAxis, type LossAxis } from '../curve/movesLayout.ts';
import type { Box, Size } from '../geometry.ts';
import { linearScale, logScale, type Scale } from '../scales.ts';
import { textWidth } from '../text.ts';
import type { TimedLine } from './timedLine.ts';

export interface TimeLayout {
  readonly box: Box;
  /** ms to places from left to right; losses to heights. */
  readonly x: Scale;
  readonly y: Scale;
  /** The room for a name. */
  readonly nameWidth: number;
}

const type = 14;

/** From the lowest to the highest loss of all lines, as over moves. */
export function timeLossAxis(lines: readonly TimedLine[]): LossAxis {
  return lossAxis(lines.map(({ name, kind, losses }) => ({ name, kind, losses })));
}

/** Where the axes stand beside their numbers, and names at the right have their column. */
export function timeLayout(
  { width, height }: Size,
  names: readonly string[],
  ticks: readonly string[],
  domain: readonly [number, number],
  lasts: number,
  hasDiverged: boolean,
): TimeLayout {
  const column = Math.min(Math.max(0, ...names.map((name) => textWidth(name, type) + 34)), width * 0.42);
  const box = {
    left: Math.max(30, ...ticks.map((tick) => textWidth(tick, type) + 10)),
    top: hasDiverged ? 40 : 26,
    right: width - Math.max(column, 14),
    bottom: height - 26,
  };
  return {
    box,
    x: linearScale([0, Math.max(1, lasts)], [box.left, box.right]),
    y: logScale(domain, [box.bottom, box.top]),
    nameWidth: column - 30,
  };
}
