import { clamp } from '../geometry.ts';
import type { Numbers } from '../numbers.ts';
import { linearScale, multiples, niceStep } from '../scales.ts';

export interface StaffBlock {
  readonly y: number;
  readonly height: number;
  /** Blocks change sides after every fifth, so that one can count them. */
  readonly right: boolean;
}

export interface StaffLayout {
  readonly numbers: readonly { readonly value: number; readonly y: number }[];
  readonly predictionY: number;
  readonly targetY: number;
  /** The prediction is above or below the staff: it is said by an arrow and its number. */
  readonly beyond: 'above' | 'below' | null;
}

/** The error as printed beside the staff: where it is large, without hundredths; nothing where there is none. */
export function errorText(error: number, numbers: Numbers): string {
  return Number.isNaN(error) || Math.abs(error) < 0.005
    ? ''
    : numbers.signed(error, Math.abs(error) < 10 ? 2 : 1);
}

/**
 * As wide as any error that the staff can show, and as the one that is shown: room is kept for it, so that nothing moves
 * while a weight is turned.
 */
export function widestError(
  target: number,
  range: readonly [number, number],
  error: number,
  numbers: Numbers,
): string {
  const reach = Math.max(...[range[0] - target, range[1] - target, error || 0].map(Math.abs));
  return errorText(reach < 10 ? -8.88 : -(10 ** Math.floor(Math.log10(reach)) + 0.8), numbers);
}

/** How much a block and a gap stand for. */
const unitOf = ([low, high]: readonly [number, number], [top, bottom]: readonly [number, number]): number =>
  Math.max(1, niceStep(high - low, (bottom - top) / 7));

/** The blocks of a levelling staff between two ends: one block and one gap a unit. */
export function staffBlocks(
  range: readonly [number, number],
  ends: readonly [number, number],
): readonly StaffBlock[] {
  const y = linearScale(range, [ends[1], ends[0]]);
  const unit = unitOf(range, ends);
  return multiples(range, unit)
    .filter((value) => value + unit <= range[1] + 1e-9)
    .map((value) => {
      const [high, low] = [y(value + unit), y(value)];
      return {
        y: (high + low) / 2,
        height: (low - high) / 2,
        right: Math.floor(value / (5 * unit)) % 2 !== 0,
      };
    });
}

/** What stands at a levelling staff: the two lines, and a number at every fifth block where there is room for it. */
export function staffLayout(
  range: readonly [number, number],
  ends: readonly [number, number],
  prediction: number,
  target: number,
): StaffLayout {
  const [top, bottom] = ends;
  const y = linearScale(range, [bottom, top]);
  const targetY = clamp(y(target), top, bottom);
  const predictionY = clamp(Number.isNaN(prediction) ? bottom : y(prediction), top, bottom);
  // The words at the target stand on the side away from the prediction: no number there, nor on the two lines.
  const words = targetY + (predictionY >= targetY ? -27 : 27);
  const numbers = multiples(range, 5 * unitOf(range, ends))
    .map((value) => ({ value, y: y(value) }))
    .filter(
      (n) =>
        Math.abs(n.y - words) > 19 && [targetY, predictionY].every((taken) => Math.abs(n.y - taken) > 12),
    );
  const beyond =
    prediction > range[1] ? 'above' : prediction < range[0] || Number.isNaN(prediction) ? 'below' : null;
  return { numbers, predictionY, targetY, beyond };
}
