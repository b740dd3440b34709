import type { Objective } from '@lowest-point/core';
import type { Range } from './types.ts';

/**
 * How far each weight may be turned, read off the ground itself.
 *
 * Along weight i alone the loss falls or rises like h_i/2 · t², so t = √(loss / (h_i/2)) is the turn that could undo
 * all of the start's loss. The range is twice that to either side, rounded out to whole numbers; the step of the
 * slider is a power of ten at most a tenth of it.
 */
export function weightRanges(objective: Objective, start: readonly number[]): Range[] {
  const loss = objective.loss(start);
  const hessian = objective.hessian(start);
  return start.map((weight, i) => {
    const curvature = Math.max(hessian[i]?.[i] ?? 0, 1e-9);
    const reach = 2 * Math.sqrt(loss / (curvature / 2));
    const step = 10 ** Math.floor(Math.log10(reach / 10));
    // The curvature comes with rounding errors, which must not move a range by a whole number.
    return { min: Math.floor(weight - reach + 1e-6), max: Math.ceil(weight + reach - 1e-6), step };
  });
}
