import type { Shape } from '../map/marks.ts';
import { decades } from '../scales.ts';
import type { Trail } from '../map/trail.ts';

/** How a loss went, from the start (move 0) on. */
export interface MoveLine {
  readonly name: string;
  readonly kind: Trail['kind'];
  /** Null: diverged, and nothing after it counts. */
  readonly losses: readonly (number | null)[];
  /** The sign of a machine. */
  readonly shape?: Shape;
}

/** What is drawn of a line: its finite losses, and whether it left for infinity after them. */
export function walked({ losses }: Pick<MoveLine, 'losses'>): {
  readonly losses: readonly number[];
  readonly hasDiverged: boolean;
} {
  const end = losses.findIndex((loss) => loss === null || !Number.isFinite(loss));
  const measured = (end < 0 ? losses : losses.slice(0, end)).filter((loss) => loss !== null);
  return { losses: measured, hasDiverged: end >= 0 };
}

/** A factor above the highest start, and so far below it, is where the axis ends: one explosion must not flatten the rest. */
const headroom = 100;
const depth = 1e-9;

export interface LossAxis {
  readonly domain: readonly [number, number];
  /** Something reached 0, or next to it: it stands at the lower end, which is marked 0. */
  readonly hasZero: boolean;
}

export function lossAxis(lines: readonly MoveLine[]): LossAxis {
  const all = lines.flatMap((line) => walked(line).losses);
  const starts = lines.flatMap((line) => walked(line).losses.slice(0, 1));
  const highest = Math.max(...starts, 1e-300);
  const most = Math.min(Math.max(...all, 0), highest * headroom) || 1;
  const seen = all.filter((loss) => loss > most * depth);
  const least = Math.min(...seen, most / 2);
  const hasZero = seen.length < all.length;
  return { domain: [hasZero ? least / 10 : least / 1.25, most * 1.25], hasZero };
}

/** Powers of ten, or 1, 2, 5 and their like where few powers are in sight; at most `wanted`, evenly. */
export function lossTicks(domain: readonly [number, number], wanted: number): readonly number[] {
  const powers = decades(domain);
  if (powers.length > wanted) {
    const every = Math.ceil(powers.length / Math.max(1, wanted));
    return powers.filter((_, i) => (powers.length - 1 - i) % every === 0);
  }
  const around = decades([domain[0] / 10, domain[1]]);
  const fine = around
    .flatMap((power) => [1, 2, 5].map((factor) => Number((factor * power).toPrecision(2))))
    .filter((tick) => tick >= domain[0] && tick <= domain[1]);
  return fine.length <= wanted || powers.length < 2 ? fine : powers;
}
