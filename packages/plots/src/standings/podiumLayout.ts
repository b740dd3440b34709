import { niceStep } from '../scales.ts';
import { sizeToFit, textWidth } from '../text.ts';

export interface PodiumEntry {
  readonly name: string;
  readonly points: number;
}

/** Everybody with the same points: they share a place and a ledge. */
export interface Ledge {
  readonly place: number;
  readonly points: number;
  readonly behind: number;
  /** As printed: one a line, a long one on two. */
  readonly names: readonly string[];
  readonly side: -1 | 1;
  /** The mark: a true height, on the slope. */
  readonly x: number;
  readonly y: number;
  /** The names: near the mark, towards the middle; `top` is the first line's baseline. */
  readonly text: {
    readonly x: number;
    readonly y: number;
    readonly type: number;
    readonly anchor: 'start' | 'end';
  };
}

export interface PodiumLayout {
  readonly leader: {
    /** As printed, line by line: where many share the place, several stand on one line. */
    readonly names: readonly string[];
    readonly points: number;
    readonly type: number;
    readonly baseline: number;
    /** The baseline of their points, under the last line. */
    readonly under: number;
  };
  readonly ledges: readonly Ledge[];
  /** Levels for the axis, in points behind the leader. */
  readonly levels: readonly number[];
  readonly most: number;
  readonly markRadius: number;
  readonly centre: number;
  readonly floor: number;
  readonly y: (behind: number) => number;
  /** Half the valley's width at a height. */
  readonly half: (behind: number) => number;
}

// Steep walls and a flat bottom: small differences stay beside each other, not on top of each other.
const steepness = 0.42;

/** How high the mark of the first place stands over the floor, and how far below the last name its points. */
const [firstMark, underNames] = [68, 32];
const smallest = 20;

/** A valley in section: depth is points. At most `most` places, ties share a ledge. */
export function podiumLayout(
  entries: readonly PodiumEntry[],
  width: number,
  height: number,
  places = 5,
): PodiumLayout {
  const groups = groupByPoints(entries, places);
  const [first, ...rest] = groups;
  const lead = first?.points ?? 0;
  const largest = Math.max(...rest.map((group) => lead - group.points), 0);
  const step = niceStep(Math.max(largest, 5), 6);
  const most = Math.ceil(Math.max(largest * 1.12, 5) / step) * step;

  const [top, floor, axis] = [18, height - 62, 40];
  const centre = axis + (width - axis) / 2;
  const reach = (width - axis) / 2 - 26;
  const y = (behind: number) => floor - (behind / most) * (floor - top - 26);
  const half = (behind: number) => reach * (behind / most) ** steepness;
  const behindAt = (Y: number) => Math.max(0, ((floor - Y) / (floor - top - 26)) * most);

  const winners = first?.names ?? [];
  const isShared = winners.length > 1;
  // Several leaders stand higher up, where the others' names stand: they take less of the width.
  const share = rest.length === 0 ? 0.6 : isShared ? 0.34 : 0.42;
  const baseline = top + 66 + (isShared ? 0 : 14);
  // Down to where their points still stand clear above the mark.
  const room = floor - firstMark - 12 - underNames - baseline;
  const { names: leadNames, type: leadType } = leadLines(winners, isShared ? 40 : 68, width * share, room);
  const widest = widestOf(leadNames);
  const leadBand = {
    from: top,
    to: baseline + (leadNames.length - 1) * leadType + underNames + 8,
    half: textWidth(widest, leadType) / 2 + 18,
  };

  const markRadius = 14;
  const lines = (names: readonly string[]) =>
    names.flatMap((name) => (names.length > 1 ? [name] : halves(name, 15)));
  const taken: { side: -1 | 1; from: number; to: number }[] = [];
  const ledges = rest.map((group, i): Ledge => {
    const side = i % 2 === 0 ? 1 : -1;
    const behind = lead - group.points;
    const [x, Y] = [centre + side * half(behind), y(behind)];
    const names = lines(group.names);
    const type = names.length > 1 ? 19 : 23;
    const block = type * names.length + 20;
    const wanted = Math.max(...names.map((name) => textWidth(name, type)), 40);
    // From the mark upwards to the first height with room: beside the wall, the middle line and the other names.
    let last = Y - markRadius + 12;
    const blocked = (bottom: number) => {
      const from = bottom - block;
      const wall = half(behindAt(bottom)) - markRadius * 2 - 12;
      const inner = bottom > leadBand.from && from < leadBand.to ? leadBand.half : 22;
      return wall - inner < wanted || taken.some((t) => t.side === side && from < t.to && bottom > t.from);
    };
    while (blocked(last) && last > top + block) last -= 4;
    // A name that cannot stand beside its mark stands clear above it.
    const moved = Y - markRadius + 12 - last > 14;
    if (moved) last = Math.min(last, Y - markRadius - 14);
    taken.push({ side, from: last - block, to: last + 4 });
    const textX = centre + side * Math.min(half(behind), half(behindAt(last))) - side * (markRadius + 9);
    const from = moved ? centre + side * (half(behindAt(last)) - 12) : textX;
    return {
      ...group,
      names,
      behind,
      side,
      x,
      y: Y,
      text: { x: from, y: last - block + type, type, anchor: side > 0 ? 'end' : 'start' },
    };
  });

  return {
    leader: {
      names: leadNames,
      points: lead,
      type: leadType,
      baseline,
      under: baseline + (leadNames.length - 1) * leadType + underNames,
    },
    ledges,
    levels: Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step),
    most,
    markRadius,
    centre,
    floor,
    y,
    half,
  };
}

/** The leaders' names, one a line; where that is too high, as few on one line as fit. */
function leadLines(
  winners: readonly string[],
  largest: number,
  width: number,
  height: number,
): { readonly names: readonly string[]; readonly type: number } {
  for (let each = 1; ; each++) {
    const count = Math.ceil(winners.length / each);
    const names = Array.from({ length: count }, (_, k) =>
      winners.slice(k * each, (k + 1) * each).join(' · '),
    );
    const high = count > 1 ? Math.min(largest, Math.floor(height / (count - 1))) : largest;
    const type = sizeToFit(widestOf(names), Math.max(high, smallest), width, smallest);
    if (count <= 1 || high >= smallest) return { names, type };
  }
}

function widestOf(names: readonly string[]): string {
  return names.reduce((a, b) => (textWidth(b, 1) > textWidth(a, 1) ? b : a), '');
}

/** A name longer than `longest` on two lines, parted at the space nearest to its middle. */
function halves(name: string, longest: number): readonly string[] {
  const spaces = [...name.matchAll(/ /g)].map((match) => match.index);
  if (name.length <= longest || spaces.length === 0) return [name];
  const middle = spaces.reduce((a, b) =>
    Math.abs(b - name.length / 2) < Math.abs(a - name.length / 2) ? b : a,
  );
  return [name.slice(0, middle), name.slice(middle + 1)];
}

function groupByPoints(entries: readonly PodiumEntry[], places: number) {
  const sorted = [...entries].sort((a, b) => b.points - a.points);
  const groups: { place: number; points: number; names: string[] }[] = [];
  sorted.forEach((entry, i) => {
    const group = groups.at(-1);
    if (group?.points === entry.points) group.names.push(entry.name);
    else if (i < places) groups.push({ place: i + 1, points: entry.points, names: [entry.name] });
  });
  return groups;
}
