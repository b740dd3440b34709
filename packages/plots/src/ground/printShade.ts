import { clamp } from '../geometry.ts';
import type { Grid } from '../map/contours.ts';
import { blotch, grain } from './paper.ts';
import { between, type Relief } from './relief.ts';

export type Colour = readonly [red: number, green: number, blue: number];

export interface ShadePalette {
  /** Eight, from deep to high. */
  readonly tints: readonly Colour[];
  readonly shade: Colour;
  readonly light: Colour;
}

/**
 * The shade plate: flat tints by loss (a fifth of blending), lit by the hill-shade, with the grain of ink on paper.
 * RGBA, `density` pixels for a drawing unit. Shadows fade with height: far from the valleys there is little to tell,
 * and a grey veil there would only dim the paper.
 */
export function printShade(
  relief: Relief,
  lit: Grid,
  palette: ShadePalette,
  density: number,
): Uint8ClampedArray<ArrayBuffer> {
  const { view, losses, thresholds } = relief;
  const [width, height] = [Math.round(view.width * density), Math.round(view.height * density)];
  const pixels = new Uint8ClampedArray(width * height * 4);
  const logs = thresholds.map((loss) => Math.log(loss));
  const [low = 0, high = 1] = [logs[3], logs[6]];

  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const [X, Y] = [(column + 0.5) / density, (row + 0.5) / density];
      const logLoss = Math.log(between(losses, X, Y) + 1e-300);
      let [red, green, blue] = tintAt(logLoss, logs, palette.tints);

      const light = between(lit, X, Y);
      const far = clamp((logLoss - low) / (high - low + 0.9), 0, 1);
      if (light < 0) {
        const k = Math.min(0.5, -light * 0.62) * (1 - 0.78 * far);
        [red, green, blue] = mix([red, green, blue], palette.shade, k);
      } else {
        const k = Math.min(0.5, light * 1.1) * (1 - 0.5 * far);
        [red, green, blue] = mix([red, green, blue], palette.light, k);
      }

      // Ink does not cover evenly: the darker the tone, the more the paper shows through here and there.
      const depth = 1 - (red + green + blue) / 765;
      const cover =
        (blotch(column, row, 46 * density, 3) - 0.5) * 0.1 +
        (blotch(column, row, 2.2 * density, 5) - 0.5) * 0.11;
      const fibre = (grain(column, row, 7) - 0.5) * 5;
      const lift = cover * depth * 150 + fibre;
      const at = (row * width + column) * 4;
      pixels[at] = red + lift;
      pixels[at + 1] = green + lift;
      pixels[at + 2] = blue + lift * 0.92;
      pixels[at + 3] = 255;
    }
  return pixels;
}

/** The tint of a loss: flat, with a fifth of the neighbour's towards each threshold. */
function tintAt(logLoss: number, logs: readonly number[], tints: readonly Colour[]): Colour {
  let band = 0;
  while (band < logs.length && logLoss >= (logs[band] ?? Infinity)) band++;
  const from = logs[band - 1] ?? (logs[0] ?? 0) - 1.2;
  const to = logs[band] ?? (logs.at(-1) ?? 0) + 1.2;
  const t = clamp((logLoss - from) / (to - from), 0, 1) - 0.5;
  const own = tints[band] ?? [255, 255, 255];
  const next = tints[clamp(band + Math.sign(t), 0, tints.length - 1)] ?? own;
  return mix(own, next, Math.abs(t) * 0.2);
}

function mix(a: Colour, b: Colour, share: number): Colour {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}
