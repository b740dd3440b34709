import { onSlider } from './nextRate.ts';
import { mostMomentum } from './momentum.ts';
import type { Rates } from './types.ts';

/** The numbers that a control may be set to, and how they are spread along its slider. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  /** How many intervals the slider's rule shows. */
  readonly ticks: number;
  /** Where a value stands along the slider, 0 to 1; and back. */
  readonly shareOf: (value: number) => number;
  readonly valueAt: (share: number) => number;
  /** One step of a button, an arrow key: a little more (1) or less (−1). */
  readonly nudged: (value: number, direction: 1 | -1) => number;
}

/** Learning rates: equal factors take equal room, and a button changes a tenth. */
export function rateScale(rates: Rates): Scale {
  const { min, max } = rates;
  return {
    min,
    max,
    ticks: Math.max(2, Math.round(2 * Math.log10(max / min))),
    shareOf: (rate) => Math.log(rate / min) / Math.log(max / min),
    valueAt: (share) => onSlider(min * (max / min) ** share, rates),
    nudged: (rate, direction) => onSlider(rate * 1.1 ** direction, rates),
  };
}

/** Momentum from none to nearly all, in hundredths. */
export const momentumScale: Scale = {
  min: 0,
  max: mostMomentum,
  ticks: 10,
  shareOf: (momentum) => momentum / mostMomentum,
  valueAt: (share) => hundredths(share * mostMomentum),
  nudged: (momentum, direction) => hundredths(momentum + direction / 100),
};

function hundredths(momentum: number): number {
  return Math.min(mostMomentum, Math.max(0, Math.round(momentum * 100) / 100));
}
