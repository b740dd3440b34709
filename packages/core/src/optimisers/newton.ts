import { lowerOnTheWay, newtonStep } from '../minimum/newtonStep.ts';
import type { Optimiser } from './optimiser.ts';

/**
 * Steps to where the curvature says that it is level, w ← w − H⁻¹g, and never upwards: on humps and saddles it turns round,
 * and the step is halved until it leads lower (`newtonStep`). On a bowl it is there in one. One gradient and one Hessian a
 * step, and a loss for each length that is tried; where no length leads lower, it stays.
 */
export function newton(): Optimiser {
  return {
    name: 'newton',
    start(objective, weights) {
      let here: readonly number[] = weights;
      let loss: number | null = null;
      return () => {
        loss ??= objective.loss(here);
        const step = newtonStep(objective.hessian(here), objective.gradient(here));
        const lower = lowerOnTheWay(objective, here, loss, step, 1e-6);
        if (lower !== null) ({ weights: here, loss } = lower);
        return here;
      };
    },
  };
}
