import type { Numbers } from '@lowest-point/plots';

/** A slope with its sign and about three digits: +50.6, −2,402, +0.062. */
export function printSlope(numbers: Numbers, slope: number): string {
  return numbers.signed(slope, decimals(slope));
}

/** A length with about three digits. */
export function printLength(numbers: Numbers, length: number): string {
  return numbers.short(length, decimals(length));
}

/** A mean loss between 0 and 1. */
export function printShare(numbers: Numbers, loss: number): string {
  return numbers.short(loss, 3);
}

function decimals(value: number): number {
  if (value === 0) return 0;
  return Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value)))));
}
