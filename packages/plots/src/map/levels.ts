// Contours stand at losses that one can say: multiples of powers of ten, closer where more are wanted.
const ladders = [
  [1],
  [1, 2, 5],
  [1, 1.5, 2, 3, 5, 7],
  [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9],
  [1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8, 8.5, 9, 9.5],
] as const;

export interface Level {
  readonly loss: number;
  /** 1, 2 and 5 times a power of ten: drawn heavier, and numbered. */
  readonly index: boolean;
}

/** Levels between two losses, about `wanted` of them and not many more, whatever the size of the losses. */
export function contourLevels(least: number, most: number, wanted: number): readonly Level[] {
  const from = Math.max(least, most * 1e-6);
  if (!(most > from)) return [];
  const all = ladders.map((ladder) => rungs(ladder, from, most));
  const best = all.findLast((levels) => levels.length <= wanted) ?? all[0] ?? [];
  if (best.length >= wanted / 3) return best.map((loss) => ({ loss, index: isIndex(loss) }));
  // A narrow range, as under one's feet.
  return linearLevels(from, most, wanted);
}

/** Levels in plain steps, at most `wanted`, every fifth heavy: for heights that are the loss itself. */
export function linearLevels(from: number, most: number, wanted: number): readonly Level[] {
  if (!(most > from)) return [];
  const step = plainStep((most - from) / wanted);
  const first = Math.ceil(from / step);
  const count = Math.max(0, Math.floor(most / step) - first + 1);
  return Array.from({ length: count }, (_, i) => {
    const loss = Number(((first + i) * step).toPrecision(12));
    return { loss, index: (first + i) % 5 === 0 };
  });
}

function rungs(ladder: readonly number[], least: number, most: number): readonly number[] {
  const found: number[] = [];
  for (let power = Math.floor(Math.log10(least)); power <= Math.log10(most); power++)
    for (const rung of ladder) {
      const loss = Number((rung * 10 ** power).toPrecision(6));
      if (loss >= least && loss <= most) found.push(loss);
    }
  return found;
}

function plainStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((factor) => factor * power >= least) ?? 10) * power;
}

function isIndex(loss: number): boolean {
  const mantissa = loss / 10 ** Math.floor(Math.log10(loss) + 1e-9);
  return [1, 2, 5].some((rung) => Math.abs(mantissa - rung) < 1e-6);
}

/** Seven losses that part eight tints, so that the middle of the sheet lies between the fifth and the sixth. */
export function tintThresholds(median: number): readonly number[] {
  const series = Array.from({ length: 80 }, (_, i) => {
    const rung = [1, 2, 5][i % 3] ?? 1;
    return Number(`${rung}e${Math.floor(i / 3) - 13}`);
  });
  const above = series.findIndex((loss) => loss > median);
  const first = Math.max(0, (above < 0 ? series.length : above) - 5);
  return series.slice(first, first + 7);
}

/** Seven losses in even steps that reach just as high as `top` or a little higher: for heights that are the loss itself. */
export function linearThresholds(top: number): readonly number[] {
  const least = top / 7;
  const power = 10 ** Math.floor(Math.log10(least));
  const step =
    ([1, 1.5, 2, 2.5, 3, 4, 5, 6, 8].find((factor) => factor * power >= least * (1 - 1e-9)) ?? 10) * power;
  return [1, 2, 3, 4, 5, 6, 7].map((k) => Number((k * step).toPrecision(12)));
}
