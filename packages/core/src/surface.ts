import { ArgumentError } from './argumentError.ts';
import type { Objective } from './objective.ts';

/**
 * Ground that is no network's loss but has a name in the literature: for rounds that need several hollows, and for
 * checking optimisers. A round that plays on one must say so.
 */
export const surfaces = {
  /** Himmelblau (1972): (x² + y − 11)² + (x + y² − 7)²; four equal minima of 0, one of them at (3, 2). */
  himmelblau: surface(himmelblau(1, 0)),
  /**
   * Himmelblau / 20 + 0.04 ((x − 3)² + (y − 2)²): the tilt leaves (3, 2) as the one lowest point, at 0, and makes
   * the other three hollows false bottoms at about 0.57, 1.36 and 2.89.
   */
  tiltedHimmelblau: surface(himmelblau(20, 0.04)),
  /** Booth: (x + 2y − 7)² + (2x + y − 5)²; quadratic, curvatures 18 and 2, minimum 0 at (1, 3). */
  booth: surface({
    loss: (x, y) => (x + 2 * y - 7) ** 2 + (2 * x + y - 5) ** 2,
    gradient: (x, y) => [10 * x + 8 * y - 34, 8 * x + 10 * y - 38],
    hessian: () => [
      [10, 8],
      [8, 10],
    ],
  }),
  /** Rosenbrock (1960): (1 − x)² + 100 (y − x²)²; a curved valley, minimum 0 at (1, 1). */
  rosenbrock: surface({
    loss: (x, y) => (1 - x) ** 2 + 100 * (y - x * x) ** 2,
    gradient: (x, y) => [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)],
    hessian: (x, y) => [
      [2 - 400 * (y - 3 * x * x), -400 * x],
      [-400 * x, 200],
    ],
  }),
} as const satisfies Record<string, Objective>;

export type SurfaceName = keyof typeof surfaces;

interface Formula {
  readonly loss: (x: number, y: number) => number;
  readonly gradient: (x: number, y: number) => readonly [number, number];
  readonly hessian: (x: number, y: number) => number[][];
}

/** Himmelblau / divisor + tilt · ((x − 3)² + (y − 2)²). */
function himmelblau(divisor: number, tilt: number): Formula {
  return {
    loss: (x, y) =>
      ((x * x + y - 11) ** 2 + (x + y * y - 7) ** 2) / divisor + tilt * ((x - 3) ** 2 + (y - 2) ** 2),
    gradient: (x, y) => {
      const u = x * x + y - 11;
      const v = x + y * y - 7;
      return [
        (4 * x * u + 2 * v) / divisor + 2 * tilt * (x - 3),
        (2 * u + 4 * y * v) / divisor + 2 * tilt * (y - 2),
      ];
    },
    hessian: (x, y) => {
      const xy = (4 * x + 4 * y) / divisor;
      return [
        [(12 * x * x + 4 * y - 42) / divisor + 2 * tilt, xy],
        [xy, (12 * y * y + 4 * x - 26) / divisor + 2 * tilt],
      ];
    },
  };
}

function surface(formula: Formula): Objective {
  const at = (weights: readonly number[]): readonly [number, number] => {
    const [x, y] = weights;
    if (weights.length !== 2 || x === undefined || y === undefined) {
      throw new ArgumentError('weights', '2 numbers', weights.length);
    }
    return [x, y];
  };
  return {
    size: 2,
    loss: (weights) => formula.loss(...at(weights)),
    gradient: (weights, into = [0, 0]) => {
      [into[0], into[1]] = formula.gradient(...at(weights));
      return into;
    },
    hessian: (weights) => formula.hessian(...at(weights)),
  };
}
