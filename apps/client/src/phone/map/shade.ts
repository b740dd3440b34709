import type { Samples } from './samples.ts';

export type Colour = readonly [red: number, green: number, blue: number];

/**
 * Flat tints, lit from the upper left, one pixel a crossing. The slope is that of log(loss + 0.9), so that deep hollows
 * do not swallow all the light. `tints` has one more than there are thresholds.
 */
export function shaded(
  { columns, rows, values }: Samples,
  thresholds: readonly number[],
  tints: readonly Colour[],
  dark: Colour,
  light: Colour,
): ImageData {
  const image = new ImageData(columns, rows);
  const pixels = new Uint32Array(image.data.buffer);
  const heights = Float64Array.from(values, (loss) => Math.log(loss + 0.9));
  for (let k = 0; k < pixels.length; k++) {
    const here = heights[k] ?? 0;
    const right = heights[k + 1] ?? here;
    const below = heights[k + columns] ?? here;
    const slope = k % columns === columns - 1 ? 0 : (right - here + below - here) * 17;
    const lit = slope / Math.sqrt(1 + slope * slope);
    let band = 0;
    while ((values[k] ?? 0) >= (thresholds[band] ?? Infinity)) band++;
    const tint = tints[band] ?? light;
    const towards = lit < 0 ? dark : light;
    const share = lit < 0 ? -lit * 0.52 : lit * 0.42;
    const red = tint[0] + (towards[0] - tint[0]) * share;
    const green = tint[1] + (towards[1] - tint[1]) * share;
    const blue = tint[2] + (towards[2] - tint[2]) * share;
    // Little-endian RGBA, as on every machine with a browser.
    pixels[k] = (255 << 24) | (blue << 16) | (green << 8) | red;
  }
  return image;
}
