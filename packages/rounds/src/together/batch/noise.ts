interface NoiseRow {
  readonly arrows: number;
  /** How far the mean of so many arrows is off the true one. */
  readonly noise: number;
  readonly isOwn: boolean;
}

/** One arrow, four, sixteen, and the class's own batch: noise / √k. */
export function noiseRows(noise: number, size: number): NoiseRow[] {
  return [...new Set([1, 4, 16, size])]
    .sort((a, b) => a - b)
    .map((arrows) => ({ arrows, noise: noise / Math.sqrt(arrows), isOwn: arrows === size }));
}
