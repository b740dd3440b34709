import type { Visit } from '@lowest-point/plots';
import type { Shown } from '../types.ts';
import type { Footing } from '../walk.ts';

const rungs = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The top of the loss axis: a plain number above the start's loss, so that the axis can stay as it is all round. */
export function topOfAxis(startLoss: number): number {
  const wanted = startLoss * 1.06;
  const power = 10 ** Math.floor(Math.log10(wanted));
  return (rungs.find((rung) => rung * power >= wanted) ?? 10) * power;
}

/** Both axes, fixed within a round. */
export function axesOf({ bounds, here }: Pick<Shown, 'bounds' | 'here'>): {
  readonly weights: readonly [number, number];
  readonly losses: readonly [number, number];
} {
  const { min, max } = bounds[0] ?? { min: 0, max: 1 };
  return { weights: [min, max], losses: [0, topOfAxis(here.loss)] };
}

export function visitAt({ place, loss, gradient, hessian }: Footing): Visit {
  const curvature = hessian?.[0]?.[0];
  return {
    weight: place[0] ?? 0,
    loss,
    slope: gradient[0] ?? 0,
    ...(curvature === undefined ? {} : { curvature }),
  };
}
