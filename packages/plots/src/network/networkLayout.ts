import { clamp, type Point, type Size } from '../geometry.ts';
import { textWidth } from '../text.ts';

export interface NetworkLayout {
  /** Radius of a node. */
  readonly radius: number;
  /** Size of the numbers on edges; those in nodes are a little larger. */
  readonly type: number;
  /** The nodes, layer by layer. */
  readonly columns: readonly (readonly Point[])[];
  /** The first node of the last layer: the prediction. */
  readonly output: Point;
  readonly captionY: number;
  readonly staff: {
    readonly x: number;
    readonly top: number;
    readonly bottom: number;
    readonly width: number;
  };
  /** Where the dimension line of the error stands, and where the sheet ends. */
  readonly dimensionX: number;
  readonly right: number;
}

interface Parts {
  /** How many nodes each layer has. */
  readonly nodes: readonly number[];
  readonly withBiases?: boolean;
  readonly withStaff: boolean;
  /** The longest number that stands beside the staff, as printed. */
  readonly longest: string;
}

/** The paper left free at the right edge. */
const margin = 9;

/** A column for each layer and the levelling staff, in any room from a small phone to a projector. */
export function networkLayout(
  { width, height }: Size,
  { nodes, withBiases = false, withStaff, longest }: Parts,
): NetworkLayout {
  const rows = Math.max(...nodes, 1);
  const across = (withStaff ? 17 : 13) + 3 * Math.max(0, nodes.length - 3);
  const radius = clamp(Math.min(width / across, (height - 40) / (rows * (withBiases ? 4 : 3.4))), 16, 34);
  const type = clamp(radius * 0.86, 16, 30);
  const captionY = 16;
  const top = captionY + 10;
  const bottom = height - 12;

  // Right of the staff: its numbers, the dimension line, and the number of the error centred on that line.
  const figures = Math.max(type * 1.8, textWidth(longest, type * 1.1));
  const dimensionX = width - margin - figures / 2;
  const staffWidth = clamp(radius * 0.62, 13, 22);
  const staffX = withStaff ? dimensionX - radius * 0.95 - 28 - staffWidth : width;
  const pointerRoom = withStaff ? radius * 0.8 + 12 : margin;

  const first = radius * 1.42;
  const last = staffX - pointerRoom - radius;
  // The last gap is a little wider: its weights have names.
  const gaps = Math.max(1, nodes.length - 1);
  const gap = (last - first) / (gaps - 1 + (gaps > 1 ? 1.17 : 1));
  const stub = withBiases ? radius * 0.9 : 0;
  const [high, low] = [top + radius * 1.35 + stub, bottom - radius * 1.35];
  const columns = nodes.map((count, k) => {
    const x = k === gaps && k > 0 ? last : first + gap * k;
    // A shorter column is drawn together, so that its edges have room for their numbers.
    const spacing = count > 1 ? ((low - high) / (count - 1)) * (count === rows ? 1 : 0.72) : 0;
    return Array.from({ length: count }, (_, i): Point => [
      x,
      (high + low) / 2 + (i - (count - 1) / 2) * spacing,
    ]);
  });
  return {
    radius,
    type,
    columns,
    output: columns.at(-1)?.[0] ?? [last, (high + low) / 2],
    captionY,
    staff: { x: staffX, top: top + 22, bottom: bottom - 18, width: staffWidth },
    dimensionX,
    right: width,
  };
}
