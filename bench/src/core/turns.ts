import { median, type Figure } from '../figures.ts';

const rounds = 7;

/** One thing that is timed, in turns with all others. Returns nanoseconds. */
export type Sample = () => Promise<number> | number;

/** How long each sample took, round by round. */
export type Timings = ReadonlyMap<string, readonly number[]>;

/**
 * Times everything once, and again, seven times, so that a slow moment of the machine is slow for those who are compared.
 * Once before for nothing, so that everything is compiled as well as it will be.
 */
export async function inTurns(samples: ReadonlyMap<string, Sample>): Promise<Timings> {
  const all = new Map<string, number[]>([...samples.keys()].map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, sample] of samples) {
      const nanoseconds = await sample();
      if (round > 0) all.get(name)?.push(nanoseconds);
    }
  }
  return all;
}

export function medianOf(timings: Timings, name: string): number {
  return median(timings.get(name) ?? [Number.NaN]);
}

/** How many times as long another takes as `name`: the median over the rounds. */
export function timesAsLong(timings: Timings, other: string, name: string): number {
  const own = timings.get(name) ?? [];
  return median((timings.get(other) ?? []).map((nanoseconds, round) => nanoseconds / (own[round] ?? NaN)));
}

/** The promise that core is at least so many times as fast as a peer. */
export function faster(timings: Timings, work: string, peer: string, limit: number, note = ''): Figure {
  const measured = timesAsLong(timings, `${work} ${peer}`, `${work} core`);
  return { name: `${work}: core against ${peer}`, measured, limit, unit: '×', kind: 'least', note };
}

/** The promise that core takes at most half as long again as C. */
export function nearC(timings: Timings, work: string, note = ''): Figure {
  const measured = timesAsLong(timings, `${work} core`, `${work} C`);
  return { name: `${work}: core against C`, measured, limit: 1.5, unit: '×', kind: 'most', note };
}

/** The promise about one loss of two weights that enter linearly. */
export function quickLoss(nanoseconds: number, note: string): Figure {
  return {
    name: 'a loss of two linear weights',
    measured: nanoseconds,
    limit: 20,
    unit: 'ns',
    kind: 'most',
    note,
  };
}

/** The promise about a map of them. */
export function quickMap(nanoseconds: number, note: string): Figure {
  const name = 'landscape 256 × 256, two linear weights';
  return { name, measured: nanoseconds / 1e6, limit: 1, unit: 'ms', kind: 'most', note };
}

export function timingLines(timings: Timings): string[] {
  return [...timings].map(([name, list]) => `  ${name.padEnd(64)} ${shown(median(list))}`);
}

function shown(nanoseconds: number): string {
  if (nanoseconds < 1e3) return `${nanoseconds.toFixed(1)} ns`;
  if (nanoseconds < 1e6) return `${(nanoseconds / 1e3).toFixed(2)} µs`;
  return `${(nanoseconds / 1e6).toFixed(2)} ms`;
}
