import type { Shown } from './types.ts';

export interface FittedLine {
  readonly slope: number;
  readonly intercept: number;
}

/**
 * The line of two weights in the data's own units. Of standardised ones, with means m and deviations s:
 * slope = w · s(target) / s(input), intercept = m(target) + b · s(target) − slope · m(input).
 */
export function fittedLine(
  [weight = 0, bias = 0]: readonly number[],
  isStandardised: boolean,
  scales: Shown['scales'],
): FittedLine {
  if (!isStandardised || scales === null) return { slope: weight, intercept: bias };
  const { input, output } = scales;
  const slope = (weight * output.deviation) / input.deviation;
  return { slope, intercept: output.mean + bias * output.deviation - slope * input.mean };
}
