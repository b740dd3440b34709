import { expect } from 'vitest';

/** Every number within `tolerance` of the one wanted, absolutely below 1 and relatively above. */
export function expectClose(actual: readonly number[], wanted: readonly number[], tolerance = 1e-12): void {
  expect(actual).toHaveLength(wanted.length);
  for (const [k, value] of wanted.entries()) {
    const miss = Math.abs((actual[k] ?? Number.NaN) - value) / Math.max(1, Math.abs(value));
    expect(miss, `number ${k}: wanted ${value}, got ${actual[k]}`).toBeLessThanOrEqual(tolerance);
  }
}

/** d loss / d weight_i ≈ (loss(w + h e_i) − loss(w − h e_i)) / 2h with h = 6e-6 · max(1, |w_i|). */
export function differenceGradient(
  loss: (weights: readonly number[]) => number,
  weights: readonly number[],
): number[] {
  return weights.map((weight, i) => {
    const h = 6e-6 * Math.max(1, Math.abs(weight));
    return (loss(weights.with(i, weight + h)) - loss(weights.with(i, weight - h))) / (2 * h);
  });
}
