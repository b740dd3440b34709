import type { DataPoint } from '@lowest-point/core';
import type { Numbers } from '@lowest-point/plots';

/** Inputs as one lists them: 2, 3; with decimal commas 2,5; 3. */
function listed(values: readonly number[], numbers: Numbers): string {
  const texts = values.map((value) => numbers.short(value));
  return texts.join(texts.some((text) => text.includes(',')) ? '; ' : ', ');
}

/** A point by its inputs and its target: 2, 3 → 13. */
export function pointName({ inputs, target }: DataPoint, numbers: Numbers): string {
  return `${listed(inputs, numbers)} → ${numbers.short(target)}`;
}
