import { textWidth } from '../text.ts';

export interface SpreadLabel {
  /** The middle of the text, moved in from the edges. */
  readonly x: number;
  /** 0 is the row next to the axis; a label that would touch another goes one row up. */
  readonly row: number;
}

/**
 * Labels over an axis in as few rows as they need, in the order given. Where there is room for no more than `most` rows,
 * a label that finds none free moves aside, as little as can be.
 */
export function spreadLabels(
  labels: readonly { readonly text: string; readonly at: number }[],
  width: number,
  type: number,
  most = Infinity,
): readonly SpreadLabel[] {
  const rows: { from: number; to: number }[][] = [];
  return labels.map(({ text, at }) => {
    const half = textWidth(text, type) / 2 + 4;
    const inside = (x: number) => Math.min(Math.max(x, half), width - half);
    const isFree = (x: number, row: number) =>
      !rows[row]?.some((taken) => x + half > taken.from && x - half < taken.to);
    let row = 0;
    let x = inside(at);
    while (row < most && !isFree(x, row)) row++;
    if (row >= most) {
      const aside = rows
        .flatMap((taken, k) =>
          taken.flatMap(({ from, to }) =>
            [from - half, to + half].map((place) => ({ x: inside(place), row: k })),
          ),
        )
        .filter((place) => isFree(place.x, place.row))
        .sort((a, b) => Math.abs(a.x - at) - Math.abs(b.x - at));
      ({ x, row } = aside[0] ?? { x, row: Math.max(0, most - 1) });
    }
    (rows[row] ??= []).push({ from: x - half, to: x + half });
    return { x, row };
  });
}
