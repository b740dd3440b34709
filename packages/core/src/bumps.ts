import { wantLength, wantPositive } from './argumentError.ts';
import { exp } from './fast/tanh.ts';
import type { Objective } from './objective.ts';

/** A smooth hill of a certain height on top of some ground; a dent where the height is negative. */
export interface Bump {
  readonly at: readonly number[];
  readonly height: number;
  /** How far out it has fallen to 61 % of its height. Positive. */
  readonly width: number;
}

/**
 * Ground with bumps on it: loss(w) + Σ bump(w), where with d = w − at
 *
 * bump = height · exp(−|d|² / 2 width²),
 * its gradient_i = −bump · d_i / width²,
 * its hessian_ij = bump · (d_i d_j / width⁴ − [i = j] / width²).
 *
 * Refuses a bump in another number of weights, and a width that is not positive.
 */
export function withBumps(objective: Objective, bumps: readonly Bump[]): Objective {
  for (const [k, { at, width }] of bumps.entries()) {
    wantLength(`bumps[${k}].at`, at, objective.size);
    wantPositive(`bumps[${k}].width`, width);
  }
  if (bumps.length === 0) return objective;
  return {
    size: objective.size,
    loss: (weights) => bumps.reduce((sum, bump) => sum + heightOf(bump, weights), objective.loss(weights)),
    gradient: (weights, into = new Array<number>(objective.size)) => {
      objective.gradient(weights, into);
      for (const bump of bumps) {
        const height = heightOf(bump, weights);
        for (let i = 0; i < weights.length; i++) into[i] = into[i]! - height * pull(bump, weights, i);
      }
      return into;
    },
    hessian: (weights) => {
      const hessian = objective.hessian(weights).map((row) => [...row]);
      for (const bump of bumps) {
        const height = heightOf(bump, weights);
        for (const [i, row] of hessian.entries()) {
          for (let j = 0; j < row.length; j++) {
            const product = pull(bump, weights, i) * pull(bump, weights, j);
            row[j] = row[j]! + height * (product - (i === j ? 1 / bump.width ** 2 : 0));
          }
        }
      }
      return hessian;
    },
  };
}

function heightOf({ at, height, width }: Bump, weights: readonly number[]): number {
  let squared = 0;
  for (let i = 0; i < at.length; i++) squared += (weights[i]! - at[i]!) ** 2;
  return height * exp(-squared / (2 * width * width));
}

/** d_i / width². */
function pull({ at, width }: Bump, weights: readonly number[], i: number): number {
  return (weights[i]! - at[i]!) / (width * width);
}
