/** A number to a place on the drawing, and back. */
export interface Scale {
  (value: number): number;
  readonly invert: (place: number) => number;
  readonly domain: readonly [number, number];
}

export function linearScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const perUnit = (range[1] - range[0]) / (domain[1] - domain[0]);
  const scale = (value: number) => range[0] + (value - domain[0]) * perUnit;
  return Object.assign(scale, {
    invert: (place: number) => domain[0] + (place - range[0]) / perUnit,
    domain,
  });
}

/** Equal factors take equal room. Whatever is at or below the lowest value stands at its place: a loss may be 0. */
export function logScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const logs = linearScale([Math.log(domain[0]), Math.log(domain[1])], range);
  const scale = (value: number) => logs(Math.log(Math.max(value, domain[0])));
  return Object.assign(scale, { invert: (place: number) => Math.exp(logs.invert(place)), domain });
}

/** The step of 1, 2 or 5 times a power of ten that cuts `span` into about `wanted` parts, never into more. */
export function niceStep(span: number, wanted: number): number {
  const least = span / wanted;
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((f) => f * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** All multiples of `step` in the domain, without the dust of floating point: 0.3, not 0.30000000000000004. */
export function multiples([least, most]: readonly [number, number], step: number): readonly number[] {
  const first = Math.ceil(least / step - 1e-9);
  const last = Math.floor(most / step + 1e-9);
  const places = Math.max(0, Math.ceil(-Math.log10(step)) + 1);
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, i) => Number(((first + i) * step).toFixed(places)) || 0,
  );
}

/** The powers of ten in the domain. */
export function decades([least, most]: readonly [number, number]): readonly number[] {
  return multiples([Math.log10(least), Math.log10(most)], 1).map((power) => Number(`1e${power}`));
}

/** How many decimals tick numbers at this step need. */
export function decimalsOf(step: number): number {
  return Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
}
