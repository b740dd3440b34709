import type { Numbers } from '@lowest-point/plots';

/** A rate as one reads it, and may type it again: never as a power of ten. */
export function rateText(rate: number, numbers: Numbers): string {
  return numbers.short(Number(rate.toPrecision(3)), 10);
}
