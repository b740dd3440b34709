import type { Numbers } from '../numbers.ts';
import { decades, decimalsOf, multiples, niceStep } from '../scales.ts';

/** The losses printed at an axis, linear or logarithmic, at most about `wanted` of them. */
export function lossTicks(
  domain: readonly [number, number],
  wanted: number,
  log: boolean,
  numbers: Numbers,
): readonly { readonly loss: number; readonly text: string }[] {
  const most = Math.max(1, wanted);
  if (!log) {
    const step = niceStep(domain[1] - domain[0], most);
    const print = (loss: number) =>
      loss >= 1e5 ? numbers.loss(loss) : numbers.fixed(loss, decimalsOf(step));
    return multiples(domain, step).map((loss) => ({ loss, text: print(loss) }));
  }
  const powers = decades(domain);
  const every = Math.max(1, Math.ceil(powers.length / most));
  return powers
    .filter((_, i) => i % every === 0)
    .map((loss) => ({
      loss,
      text: loss >= 1e5 || loss < 1e-3 ? numbers.loss(loss) : numbers.short(loss, 3),
    }));
}
