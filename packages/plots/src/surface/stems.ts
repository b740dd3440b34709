import { textWidth } from '../text.ts';
import type { Camera, Place } from './camera.ts';

export interface StemAt {
  /** On the ground. */
  readonly place: Place;
  readonly name: string;
  readonly kind: 'best' | 'middle' | 'machine' | 'lowest';
}

/** A pin from the ground up to a name, in drawing units. */
export interface Stem extends Omit<StemAt, 'place'> {
  readonly X: number;
  readonly Y: number;
  readonly topX: number;
  readonly topY: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A line of text that no other may cover. */
export interface Taken {
  readonly left: number;
  readonly right: number;
  readonly Y: number;
}

const type = 15;
const apart = 19;
/** How near to the upper edge a stem may reach: its name stands over it, and the lowest point's over all. */
const ceiling = { lowest: 42, others: 66, least: 20 };

/**
 * Stands a stem on each place: one height for all, and higher where the name would cover another one. Those on the right
 * are named to the right; the lowest point towers above all that stand near it.
 */
export function standStems(
  stems: readonly StemAt[],
  camera: Camera,
  above: number,
  avoid: readonly Taken[] = [],
): readonly Stem[] {
  const taken = [...avoid];
  const feet = stems.map((stem) => ({ stem, foot: camera.project(stem.place) }));
  const middle = feet.reduce((sum, { foot }) => sum + foot.X, 0) / Math.max(1, feet.length);
  const order = feet.toSorted((a, b) => rank(a.stem) - rank(b.stem) || a.foot.Y - b.foot.Y);
  return order.map(({ stem: { place, name, kind }, foot }) => {
    const isLowest = kind === 'lowest';
    const anchor = isLowest ? 'middle' : foot.X < middle ? 'end' : 'start';
    const width = textWidth(name, isLowest ? 20 : type) + 12;
    const left = foot.X - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    const [x, y, z] = place;
    const rise = isLowest ? 24 : 6;
    let topY = camera.project([x, y, z + above]).Y;
    const beside = taken.filter((other) => other.left < left + width && other.right > left);
    if (isLowest) topY = Math.max(ceiling.lowest, Math.min(topY, ...beside.map(({ Y }) => Y - 12)));
    else {
      // Upwards first; where there is no more room above, downwards as far as the foot.
      const highest = Math.min(ceiling.others, Math.max(ceiling.least, foot.Y - 10));
      const first = Math.max(topY, highest);
      const tops = [
        ...Array.from({ length: 40 }, (_, k) => first - 7 * k).filter((top) => top >= highest),
        ...Array.from({ length: 40 }, (_, k) => first + 7 * k).filter((top) => top <= foot.Y - 8),
      ];
      topY = tops.find((top) => !beside.some(({ Y }) => Math.abs(Y - top + rise) < apart)) ?? first;
    }
    taken.push({ left, right: left + width, Y: topY - rise });
    return { X: foot.X, Y: foot.Y, topX: foot.X, topY, name, kind, anchor };
  });
}

function rank({ kind }: StemAt): number {
  return kind === 'lowest' ? 1 : 0;
}
