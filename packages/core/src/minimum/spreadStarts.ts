import { leastSquares } from '../linear/leastSquares.ts';
import type { Problem } from '../problem.ts';
import type { Fit } from './levenbergMarquardt.ts';

/**
 * `count` places to look for a minimum from, spread evenly and always the same ones.
 *
 * Weights before an activation are drawn so that it is neither asleep nor at its ends: weight × input is up to ±2, for an
 * input of the size that it has in the data (its root mean square). Tunable weights behind the last activation only add up, so they are set to what fits best.
 */
export function spreadStarts({ network, tunable, data }: Problem, fit: Fit, count: number): number[][] {
  const last = network.layers.length - 1;
  const onlyAdds = network.layers[last]?.activation === 'identity';
  const scales = tunable.map(({ layer, from }) => {
    if (from === 'bias') return 2;
    if (layer > 0) return 2 / Math.sqrt(network.layers[layer]?.weights[0]?.length ?? 1);
    const size = Math.sqrt(data.reduce((sum, { inputs }) => sum + inputs[from]! ** 2, 0) / data.length);
    return 2 / (size || 1);
  });
  const fitted = [...tunable.keys()].filter((k) => onlyAdds && tunable[k]?.layer === last);
  return Array.from({ length: count }, (_, i) => {
    const start = spread(i + 1, tunable.length).map((share, k) => (2 * share - 1) * scales[k]!);
    return bestFitted(fit, start, fitted);
  });
}

/** The k-th of evenly spread points in a unit cube: multiples of powers of 1/φ_d, modulo 1 (Roberts 2018). */
function spread(k: number, dimensions: number): number[] {
  let root = 2;
  for (let i = 0; i < 40; i++) root = (1 + root) ** (1 / (dimensions + 1));
  return Array.from({ length: dimensions }, (_, i) => (0.5 + k / root ** (i + 1)) % 1);
}

/** The weights with these numbers among them set to what fits best while the others stay; predictions are linear in them. */
function bestFitted(fit: Fit, weights: number[], which: readonly number[]): number[] {
  if (which.length === 0) return weights;
  const errors = fit.errors(weights);
  const rows = fit.jacobian(weights).map((row, i) => [...which.map((k) => row[k]!), errors[i]!]);
  if (!rows.every((row) => row.every(Number.isFinite))) return weights;
  const { solution } = leastSquares(rows);
  const moved = [...weights];
  for (const [i, k] of which.entries()) moved[k] = moved[k]! + solution[i]!;
  return moved;
}
