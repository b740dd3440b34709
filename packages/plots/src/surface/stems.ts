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
const steps = Array.from({ length: 40 }, (_, k) => k);
const apart = 16.5;
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
  const summit = feet.find(({ stem }) => stem.kind === 'lowest');
  const summitHalf = summit ? textWidth(summit.stem.name, 20) / 2 + 6 : 0;
  return order.flatMap(({ stem: { place, name, kind }, foot }): Stem[] => {
    const isLowest = kind === 'lowest';
    const width = textWidth(name, isLowest ? 20 : type) + 12;
    const rise = isLowest ? 24 : 6;
    const standing = (anchor: Stem['anchor'], topY: number): Stem => {
      const left = foot.X - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
      taken.push({ left, right: left + width, Y: topY - rise });
      return { X: foot.X, Y: foot.Y, topX: foot.X, topY, name, kind, anchor };
    };
    const beside = (anchor: Stem['anchor']) => {
      const left = foot.X - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
      return taken.filter((other) => other.left < left + width && other.right > left);
    };
    const [x, y, z] = place;
    const wanted = camera.project([x, y, z + above]).Y;
    if (isLowest) {
      const over = Math.min(wanted, ...beside('middle').map(({ Y }) => Y - 12));
      return [standing('middle', Math.max(ceiling.lowest, over))];
    }
    const first = foot.X < middle ? 'end' : 'start';
    const other = first === 'end' ? 'start' : 'end';
    // Upwards first; where there is no more room above, down to the foot; then the same on the other side.
    const topsOf = (anchor: Stem['anchor']) => {
      const left = anchor === 'end' ? foot.X - width : foot.X;
      const isUnder =
        summit !== undefined &&
        left < summit.foot.X + summitHalf &&
        left + width > summit.foot.X - summitHalf;
      const highest = Math.min(
        isUnder ? ceiling.others : ceiling.least,
        Math.max(ceiling.least, foot.Y - 10),
      );
      const start = Math.max(wanted, highest);
      return [
        ...steps.map((k) => start - 5.6 * k).filter((top) => top >= highest),
        ...steps.map((k) => start + 5.6 * k).filter((top) => top <= foot.Y - 8),
      ];
    };
    for (const anchor of [first, other] as const) {
      const others = beside(anchor);
      const top = topsOf(anchor).find((each) => !others.some(({ Y }) => Math.abs(Y - each + rise) < apart));
      if (top !== undefined) return [standing(anchor, top)];
    }
    // Machines that ended in one place may be more than there is room for: the plot of losses names them all.
    return kind === 'machine' ? [] : [standing(first, topsOf(first)[0] ?? wanted)];
  });
}

/** People choose their places first, the lowest point its height last. */
function rank({ kind }: StemAt): number {
  return kind === 'lowest' ? 2 : kind === 'machine' ? 1 : 0;
}
