import type { Numbers } from '@lowest-point/plots';
import type { RevealWords } from './revealWords.ts';

/** A limit, with a digit more. */
export function limitText(limit: number, numbers: Numbers): string {
  return numbers.short(Number(limit.toPrecision(4)), 10);
}

/** A rate as one reads it, and may type it again: never as a power of ten. */
export function rateText(rate: number, numbers: Numbers): string {
  return numbers.short(Number(rate.toPrecision(3)), 10);
}

/** "100", or "8.3 million". */
export function timesText(times: number, say: RevealWords, numbers: Numbers): string {
  return times >= 1e6 ? say.million(numbers.short(times / 1e6, 1)) : numbers.short(times, 0);
}
