import { clamp, type Point, type Size } from '../geometry.ts';
import { textWidth } from '../text.ts';

export interface NetworkLayout {
  /** Radius of a node. */
  readonly radius: number;
  /** Size of the numbers on edges; those in nodes are a little larger. */
  readonly type: number;
  readonly inputs: readonly Point[];
  readonly hidden: readonly Point[];
  readonly output: Point;
  readonly captionY: number;
  readonly staff: {
    readonly x: number;
    readonly top: number;
    readonly bottom: number;
    readonly width: number;
  };
  /** Where the dimension line of the error stands. */
  readonly dimensionX: number;
}

interface Parts {
  readonly inputs: number;
  readonly hidden: number;
  readonly withStaff: boolean;
  /** The longest number that stands beside the staff, as printed. */
  readonly longest: string;
}

/** Three columns and the levelling staff, in any room from a small phone to a projector. */
export function networkLayout(
  { width, height }: Size,
  { inputs, hidden, withStaff, longest }: Parts,
): NetworkLayout {
  const rows = Math.max(inputs, hidden);
  const radius = clamp(Math.min(width / 16.5, (height - 40) / (rows * 3.4)), 16, 34);
  const type = clamp(radius * 0.86, 16, 30);
  const captionY = 16;
  const top = captionY + 10;
  const bottom = height - 12;

  // Right of the staff: its numbers, the dimension line, and the number of the error centred on that line.
  const figures = Math.max(type * 2, textWidth(longest, type * 1.1));
  const dimensionX = width - figures / 2 - 2;
  const staffWidth = clamp(radius * 0.62, 13, 22);
  const staffX = withStaff ? dimensionX - radius * 1.1 - 30 - staffWidth : width;
  const pointerRoom = withStaff ? radius * 0.9 + 12 : 8;

  const first = radius * 1.42;
  const last = staffX - pointerRoom - radius;
  const middle = first + (last - first) * 0.46;
  const column = (x: number, count: number): Point[] =>
    Array.from({ length: count }, (_, i) => [x, rowY(i, count, top + radius * 1.35, bottom - radius * 1.35)]);

  return {
    radius,
    type,
    inputs: column(first, inputs),
    hidden: column(middle, hidden),
    output: [last, (top + bottom) / 2],
    captionY,
    staff: { x: staffX, top: top + 22, bottom: bottom - 18, width: staffWidth },
    dimensionX,
  };
}

function rowY(index: number, count: number, top: number, bottom: number): number {
  return count === 1 ? (top + bottom) / 2 : top + (index / (count - 1)) * (bottom - top);
}
