import type { Box, Size } from '../geometry.ts';

/** Above each frame the name and the slope's sign; below it the numbers of the weight. */
const head = 24;
const foot = 22;
const gap = 14;

/** Wider than high, as a curve reads best. */
const shape = 1.3;

/** The frames of small multiples, row by row: as many columns as let the frames be largest. */
export function sliceGrid(count: number, { width, height }: Size, gutter: number): readonly Box[] {
  const frameAt = (columns: number) => {
    const rows = Math.ceil(count / columns);
    return {
      columns,
      width: Math.max(20, (width - gutter - 6 - gap * (columns - 1)) / columns),
      height: Math.max(20, (height - gap * 0.5 * (rows - 1)) / rows - head - foot),
    };
  };
  const [best] = Array.from({ length: count }, (_, i) => frameAt(i + 1)).sort(
    (a, b) => Math.min(b.width / shape, b.height) - Math.min(a.width / shape, a.height),
  );
  if (!best) return [];
  return Array.from({ length: count }, (_, i) => {
    const left = gutter + (i % best.columns) * (best.width + gap);
    const top = head + Math.floor(i / best.columns) * (best.height + head + foot + gap * 0.5);
    return { left, top, right: left + best.width, bottom: top + best.height };
  });
}
