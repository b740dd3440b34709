import { clamp } from '../geometry.ts';
import { shapePath } from '../map/marks.ts';
import type { Mark, Sign } from '../marks/sign.ts';
import type { Scale } from '../scales.ts';

/** As far as two printed decimals tell, there is no error left. */
const exactly = 0.005;

const tooLow = { fill: 'error-positive', stroke: 'surface', width: 1 } as const;
const tooHigh = { fill: 'surface', stroke: 'error-negative', width: 2.1 } as const;

export const errorSigns = {
  low: { d: shapePath('circle', 5), radius: 5, ...tooLow },
  high: { d: shapePath('diamond', 5), radius: 5.5, ...tooHigh },
  exact: { d: shapePath('circle', 5), radius: 5, fill: 'surface', stroke: 'text', width: 2.6 },
  /** Arrows that stand at the edge. */
  beyondLow: { d: 'M0 1l-5.5 9h11Z', radius: 11.5, ...tooLow },
  beyondHigh: { d: 'M0 -1l-5.5 -9h11Z', radius: 11.5, ...tooHigh },
} as const satisfies Record<string, Sign>;

/** A proposal over time: above where its prediction was too low; an arrow at the edge where its error is beyond ± limit. */
export function errorMark(
  { at, error }: { readonly at: number; readonly error: number },
  limit: number,
  x: Scale,
  y: Scale,
): Mark {
  return { X: x(at), Y: y(clamp(error, -limit, limit)), sign: errorSigns[kindOf(error, limit)] };
}

function kindOf(error: number, limit: number): keyof typeof errorSigns {
  if (Math.abs(error) > limit) return error > 0 ? 'beyondLow' : 'beyondHigh';
  if (Math.abs(error) < exactly) return 'exact';
  return error > 0 ? 'low' : 'high';
}
