import type { ControlScale } from '../controls/controlScale.ts';
import { onSlider } from './nextRate.ts';
import { mostMomentum } from './momentum.ts';
import type { Rates } from './types.ts';

/** Learning rates: equal factors take equal room, and a button changes a tenth. */
export function rateScale(rates: Rates): ControlScale {
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
export const momentumScale: ControlScale = {
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
