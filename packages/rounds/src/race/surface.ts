import { axesOf } from './axes.ts';
import { squareKilograms } from './lossUnits.ts';
import type { Config, Facts } from './types.ts';

/**
 * The loss over two weights, from what was revealed: for maps. Null where the ground is none of two weights.
 *
 * A line's loss around its lowest point (w*, b*), with m and s the input's mean and deviation:
 * L = Lmin + ((w − w*) m + (b − b*))² + ((w − w*) s)², and standardised L = Lmin + (w − w*)² + (b − b*)², times the target's variance.
 */
export function surfaceOf(
  { ground }: Config,
  { frame, lowest, standard }: Facts,
  isStandardised = false,
): ((x: number, y: number) => number) | null {
  switch (ground.type) {
    case 'network':
      return null;
    case 'quadratic': {
      if (frame === null) return null;
      const axes = axesOf(frame.angle);
      const [x0 = 0, y0 = 0] = frame.centre;
      return (x, y) =>
        axes.reduce((sum, [ax, ay], k) => {
          const along = ax * (x - x0) + ay * (y - y0);
          return sum + ((ground.curvatures[k] ?? 0) / 2) * along * along;
        }, 0);
    }
    case 'line': {
      if (standard === null) return null;
      const { mean, deviation } = standard.input;
      const [x0 = 0, y0 = 0] = isStandardised ? standard.lowest : lowest.weights;
      const unit = squareKilograms * (isStandardised ? standard.target.deviation ** 2 : 1);
      return isStandardised
        ? (x, y) => lowest.loss + unit * ((x - x0) ** 2 + (y - y0) ** 2)
        : (x, y) => lowest.loss + unit * (((x - x0) * mean + y - y0) ** 2 + ((x - x0) * deviation) ** 2);
    }
  }
}
