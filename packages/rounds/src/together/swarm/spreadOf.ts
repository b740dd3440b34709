import type { Facts } from './types.ts';

/** The root of the mean squared distance from the middle of the places, as a share of the sheet's diagonal. */
export function spreadOf(places: readonly (readonly number[])[], { bounds }: Pick<Facts, 'bounds'>): number {
  if (places.length === 0) return 0;
  const squared = bounds.reduce((sum, _, i) => {
    const values = places.map((place) => place[i] ?? 0);
    const mean = values.reduce((total, value) => total + value, 0) / values.length;
    return sum + values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length;
  }, 0);
  const diagonal = Math.hypot(...bounds.map(({ min, max }) => max - min));
  return Number((Math.sqrt(squared) / diagonal).toPrecision(3));
}
