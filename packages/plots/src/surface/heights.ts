import { contourLevels, linearLevels, linearThresholds, type Level } from '../map/levels.ts';

/** How a loss becomes a height, 0 (the lowest in sight) … 1 (the top edge of the block). */
export interface HeightScale {
  readonly isLinear: boolean;
  readonly heightOf: (loss: number) => number;
  readonly lossAt: (height: number) => number;
  /** The loss at height 1. Where ground rises higher than this, the block is cut. */
  readonly top: number;
  readonly isCut: boolean;
  /** Losses between the eight tints, ascending. */
  readonly thresholds: readonly number[];
  readonly levels: readonly Level[];
}

/**
 * On the log scale height = log(loss + softening), as on the relief: without the softening (a tenth of the median) a loss
 * of 0 would be a hole without a bottom. On the linear scale height = loss, cut above the last tint: the walls of a loss
 * landscape would else leave nothing of its valleys.
 */
export function heightScale(
  losses: Float64Array,
  { isLinear, thresholds }: { readonly isLinear: boolean; readonly thresholds: readonly number[] },
): HeightScale {
  const sorted = losses.toSorted();
  const quantile = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 1;
  const [least, most] = [quantile(0), quantile(1)];
  const bands = isLinear ? linearThresholds(thresholds.at(-1) ?? 1) : thresholds;
  const top = isLinear ? Math.min(most, bands.at(-1) ?? most) : most;
  const softening = Math.max(0.1 * quantile(0.5), 1e-12);
  const raw = (loss: number) => (isLinear ? loss : Math.log(loss + softening));
  const [from, to] = [raw(least), raw(Math.max(top, least))];
  const span = to - from || 1;
  return {
    isLinear,
    heightOf: (loss) => (raw(loss) - from) / span,
    lossAt: (height) => {
      const value = from + height * span;
      return isLinear ? value : Math.exp(value) - softening;
    },
    top,
    isCut: top < most,
    thresholds: bands,
    levels: isLinear
      ? linearLevels(least, top, 24)
      : contourLevels(Math.max(least, (thresholds[0] ?? 1) / 4), top, 34).filter(
          ({ loss, index }) => index || loss >= (thresholds[2] ?? 0),
        ),
  };
}

/**
 * A rising number for every height: between level k and level k + 1 it lies between k and k + 1. So a shader finds the
 * contours where it is whole, however unevenly they are spaced. Beyond the last level it goes on with the last spacing.
 */
export function coordinateOf(value: number, marks: readonly number[]): number {
  const [first, second] = marks;
  if (first === undefined || second === undefined) return -1;
  let above = marks.findIndex((mark) => mark > value);
  if (above < 0) above = marks.length - 1;
  const k = Math.max(1, above);
  const [from, to] = [marks[k - 1] ?? first, marks[k] ?? second];
  return k - 1 + (value - from) / (to - from || 1);
}

/** For heights 0 … 1 in equal steps: the coordinate among the contours, and among the tints (band + share of it). */
export function lookup(scale: HeightScale, size: number): Float32Array {
  const table = new Float32Array(size * 2);
  const levels = scale.levels.map(({ loss }) => scale.heightOf(loss));
  const bands = scale.thresholds.map((loss) => scale.heightOf(loss));
  for (let i = 0; i < size; i++) {
    const height = i / (size - 1);
    table[2 * i] = coordinateOf(height, levels);
    table[2 * i + 1] = Math.min(7.999, Math.max(0, coordinateOf(height, bands) + 1));
  }
  return table;
}
