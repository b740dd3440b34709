import type { ControlScale } from '../controls/controlScale.ts';

/** A scale that also says where its control stands at first. */
export interface StepScale extends ControlScale {
  readonly first: number;
}

/**
 * The longest step as one reads it: rounded down to hundredths, so that the number on the screen is never refused.
 * Grounds with steps shorter than 0.1 would need more places.
 */
export function printedLongest(longestStep: number): number {
  return Math.floor(longestStep * 100 + 1e-9) / 100;
}

/** Lengths of a step: hundredths up to the longest, evenly spread. */
export function lengthScale(longest: number): StepScale {
  const min = 0.01;
  const fit = (length: number): number => clamp(Math.round(length * 100) / 100, min, longest);
  const unit = longest > 0.8 ? 0.05 : longest > 0.3 ? 0.02 : 0.01;
  return {
    min,
    max: longest,
    first: fit(longest / 2),
    ticks: Math.max(1, Math.round(longest * 10)),
    shareOf: (length) => clamp((length - min) / (longest - min), 0, 1),
    valueAt: (share) => fit(min + share * (longest - min)),
    nudged: (length, direction) => fit(length + direction * unit),
  };
}

/**
 * Learning rates worth trying on some ground: from far too small to far too large. Equal factors take equal room.
 * `limit` = 2 / the largest curvature of the ground's hollows; beyond it, steps around that bottom grow.
 */
export function rateScale(limit: number): StepScale {
  const [min, max] = [twoDigits(limit / 50), twoDigits(limit * 5)];
  const fit = (rate: number): number => clamp(twoDigits(rate), min, max);
  return {
    min,
    max,
    first: fit(limit / 10),
    ticks: 8,
    shareOf: (rate) => clamp(Math.log(rate / min) / Math.log(max / min), 0, 1),
    valueAt: (share) => fit(min * (max / min) ** share),
    // A tenth, or the least that two digits can tell.
    nudged: (rate, direction) => {
      const least = 10 ** (Math.floor(Math.log10(rate) + 1e-9) - 1);
      return fit(rate + direction * Math.max(least, rate * 0.1));
    },
  };
}

/** What one reads is what is sent. */
function twoDigits(rate: number): number {
  return Number(rate.toPrecision(2));
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
