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
 * RGBA, `density` pixels for a drawing unit.
 */
export function printShade(
  relief: Relief,
  lit: Grid,
  palette: ShadePalette,
  density: number,
): Uint8ClampedArray<ArrayBuffer> {
  const { view, losses, thresholds } = relief;
  const [width, height] = [Math.round(view.width * density), Math.round(view.height * density)];
  const grainSize = Math.max(1, density);
  const pixels = new Uint8ClampedArray(width * height * 4);
  const steps = thresholds.map(toneOf(relief));
  const tone = toneOf(relief);
  const [low = 0, high = 1] = [steps[3], steps[6]];

  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const [X, Y] = [(column + 0.5) / density, (row + 0.5) / density];
      const height = tone(between(losses, X, Y));
      const tint = tintAt(height, steps, palette.tints);
      let [red, green, blue] = tint;

      const light = between(lit, X, Y);
      const far = clamp((height - low) / (high - low), 0, 1);
      if (light < 0) {
        // Deep ground is washed with shade. High ground is bare paper: there shadow is bitten into the plate grain by
        // grain (aquatint), in the paper's own warm tone, so that the paper stays bright between the grains.
        const k = Math.min(0.5, -light * 0.62);
        const bite = blotch(column, row, 1.3 * grainSize, 11) * 0.6 + grain(column, row, 13) * 0.4;
        const bitten = clamp((k * 1.5 - bite) * 2.4 + 0.36, 0, 1) * 0.3;
        const [wash, grains] = [k * (1 - far), bitten * far];
        [red, green, blue] = mix(mix(tint, palette.shade, wash), warm(tint), grains);
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

/** In which tints are even: factors on the log scale, differences on the linear one. */
function toneOf({ scale, thresholds }: Relief): (loss: number) => number {
  const [step = 1] = thresholds;
  return scale === 'log' ? (loss) => Math.log(loss + 1e-300) : (loss) => loss / step;
}

/** Paper in its own shadow: umber, not grey. */
function warm([red, green, blue]: Colour): Colour {
  return [red * 0.56, green * 0.5, blue * 0.42];
}

/** The tint of a loss: flat, with a fifth of the neighbour's towards each threshold. */
function tintAt(height: number, steps: readonly number[], tints: readonly Colour[]): Colour {
  let band = 0;
  while (band < steps.length && height >= (steps[band] ?? Infinity)) band++;
  const from = steps[band - 1] ?? (steps[0] ?? 0) - 1.2;
  const to = steps[band] ?? (steps.at(-1) ?? 0) + 1.2;
  const t = clamp((height - from) / (to - from), 0, 1) - 0.5;
  const own = tints[band] ?? [255, 255, 255];
  const next = tints[clamp(band + Math.sign(t), 0, tints.length - 1)] ?? own;
  return mix(own, next, Math.abs(t) * 0.2);
}

function mix(a: Colour, b: Colour, share: number): Colour {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}
