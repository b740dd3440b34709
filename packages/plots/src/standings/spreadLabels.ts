import { textWidth } from '../text.ts';

export interface SpreadLabel {
  /** The middle of the text, moved in from the edges. */
  readonly x: number;
  /** 0 is the row next to the axis; a label that would touch another goes one row up. */
  readonly row: number;
}

/** Labels over an axis in as few rows as they need, in the order given. */
export function spreadLabels(
  labels: readonly { readonly text: string; readonly at: number }[],
  width: number,
  type: number,
): readonly SpreadLabel[] {
  const rows: { from: number; to: number }[][] = [];
  return labels.map(({ text, at }) => {
    const half = textWidth(text, type) / 2 + 4;
    const x = Math.min(Math.max(at, half), width - half);
    let row = 0;
    while (rows[row]?.some((taken) => x + half > taken.from && x - half < taken.to)) row++;
    (rows[row] ??= []).push({ from: x - half, to: x + half });
    return { x, row };
  });
}
