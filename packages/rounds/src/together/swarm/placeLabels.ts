import type { View } from '@lowest-point/plots';

interface Find {
  readonly x: number;
  readonly y: number;
  readonly loss: number;
  readonly isOwn: boolean;
}

interface PlacedLabel {
  readonly X: number;
  readonly Y: number;
  readonly text: string;
  readonly anchor: 'start' | 'end';
  readonly isOwn: boolean;
}

/** About the width of a figure at 14 units, and the height of a line. */
const figure = 7.8;
const line = 15;
const away = 9;

/** The losses beside their marks, to the right or the left; a label that would cover an earlier one or its mark is left out. */
export function placeLabels(
  finds: readonly Find[],
  view: Pick<View, 'X' | 'Y' | 'width' | 'height'>,
  print: (loss: number) => string,
): PlacedLabel[] {
  const taken: { left: number; right: number; middle: number }[] = [];
  return finds.flatMap(({ x, y, loss, isOwn }): PlacedLabel[] => {
    const text = print(loss);
    const [X, middle] = [view.X(x), Math.min(view.height - 10, Math.max(10, view.Y(y)))];
    const width = text.length * figure;
    for (const anchor of ['start', 'end'] as const) {
      const left = anchor === 'start' ? X + away : X - away - width;
      const isFree =
        left >= 0 &&
        left + width <= view.width &&
        taken.every(
          (box) => Math.abs(box.middle - middle) >= line || box.right < left || box.left > left + width,
        );
      if (!isFree) continue;
      taken.push({ left, right: left + width, middle });
      return [{ X: anchor === 'start' ? X + away : X - away, Y: middle + 5, text, anchor, isOwn }];
    }
    return [];
  });
}
