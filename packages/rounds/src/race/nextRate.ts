import type { PlayedRun, Rates, Shown } from './types.ts';

/**
 * The rate that somebody would try next who looks at what became of the last run: a quarter of it where that went up, four
 * times as much where it hardly came down, half of it where it jumped to and fro; the middle of the slider at first.
 */
export function nextRate(runs: readonly PlayedRun[], rates: Rates): number {
  const last = runs.at(-1);
  if (last === undefined) return onSlider(Math.sqrt(rates.min * rates.max), rates);
  const tooHigh = Math.min(...runs.filter(wentUp).map(({ learningRate }) => learningRate));
  const factor = wentUp(last) ? 1 / 4 : isRestless(last) ? 1 / 2 : 3;
  const wanted = last.learningRate * factor;
  // Between what was too low and what was too high.
  return onSlider(wanted >= tooHigh ? Math.sqrt(last.learningRate * tooHigh) : wanted, rates);
}

export function wentUp({ outcome, losses }: PlayedRun): boolean {
  return outcome.type === 'diverged' || outcome.loss >= (losses[0] ?? 0);
}

/** Its loss rose in at least a third of the steps. */
function isRestless({ losses }: PlayedRun): boolean {
  const rises = losses.filter((loss, k) => loss > (losses[k - 1] ?? Infinity)).length;
  return rises >= losses.length / 3;
}

/** The rates of the ground that a racer stands on. */
export function ratesFor(shown: Pick<Shown, 'rates' | 'standardRates'>, isStandardised: boolean): Rates {
  return (isStandardised ? shown.standardRates : null) ?? shown.rates;
}

/** The nearest rate on the slider: three digits, so that what one reads is what is sent. */
export function onSlider(rate: number, { min, max }: Rates): number {
  return Math.min(max, Math.max(min, Number(rate.toPrecision(3))));
}
