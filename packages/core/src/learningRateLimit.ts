import { symmetricEigen } from './linear/symmetricEigen.ts';

/**
 * 2 / λmax: above this learning rate, gradient descent on ground of this curvature bounces further out at every step.
 * Infinity where no direction curves upwards; NaN where the curvature is not finite.
 */
export function learningRateLimit(hessian: readonly (readonly number[])[]): number {
  const steepest = symmetricEigen(hessian).values.at(-1) ?? 0;
  return steepest <= 0 ? Number.POSITIVE_INFINITY : 2 / steepest;
}
