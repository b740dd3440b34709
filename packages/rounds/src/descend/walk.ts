import { startOf } from './fold.ts';
import type { Outcome, State, Step } from './types.ts';

export type Measured = Extract<Outcome, { type: 'measured' }>;

/** What was felt at a place. */
export interface Footing extends Measured {
  readonly place: readonly number[];
}

/** What came of one step. */
export type Verdict =
  | { readonly type: 'down' | 'level'; readonly from: number; readonly to: number }
  /** The slope was 0, and so was rate × slope. */
  | { readonly type: 'stuck'; readonly at: number }
  /** Set down somewhere else. */
  | { readonly type: 'restarted'; readonly to: number }
  /** Up, because the step went with the slope; or although it went against it, because it was too long. */
  | { readonly type: 'up'; readonly from: number; readonly to: number; readonly why: 'withSlope' | 'tooLong' }
  /** Left the sheet; stands where it stood. */
  | { readonly type: 'diverged'; readonly at: number };

/** One walker's way so far, the start first. */
export interface Walk {
  readonly at: readonly number[];
  /** Null where this viewer is told places only. */
  readonly here: Measured | null;
  readonly steps: number;
  readonly places: readonly (readonly number[])[];
  readonly footings: readonly Footing[];
  /** At which of the places this walk began anew. */
  readonly restarts: readonly number[];
  /** One for each step whose outcome this viewer was told. */
  readonly verdicts: readonly Verdict[];
  /** The lowest loss so far, the start's included; null where nothing is told. */
  readonly lowest: number | null;
}

export function walkOf({ shown, walkers }: Pick<State, 'shown' | 'walkers'>, seat: number): Walk {
  const walker = walkers[seat];
  const steps = walker?.steps ?? [];
  const start = startOf({ shown }, walker);
  const footings: Footing[] = start.here === null ? [] : [{ ...start.here, place: start.place }];
  const verdicts: Verdict[] = [];
  for (const { way, to, outcome } of steps) {
    const before = footings.at(-1);
    if (before === undefined || outcome.type === 'untold') continue;
    if (outcome.type === 'diverged') verdicts.push({ type: 'diverged', at: before.loss });
    else {
      verdicts.push(
        way === 'restart'
          ? { type: 'restarted', to: outcome.loss }
          : way === 'rate' && before.gradient.every((slope) => slope === 0)
            ? { type: 'stuck', at: before.loss }
            : verdictOf(before, to, outcome.loss),
      );
      footings.push({ ...outcome, place: to });
    }
  }
  return {
    at: walker?.at ?? shown.start,
    here: walker ? walker.here : shown.here,
    steps: steps.length,
    places: [start.place, ...steps.map((step) => step.to)],
    footings,
    restarts: restartsOf(steps),
    verdicts,
    lowest: footings.length > 0 ? Math.min(...footings.map(({ loss }) => loss)) : null,
  };
}

/** At which of a walk's places, the start first, somebody was set down anew. */
export function restartsOf(steps: readonly Step[]): number[] {
  return steps.flatMap(({ way }, k) => (way === 'restart' ? [k + 1] : []));
}

/** A walk in pieces: each begins where somebody was set down. */
export function legsOf<Place>(places: readonly Place[], restarts: readonly number[]): (readonly Place[])[] {
  const ends = [...restarts, places.length];
  return ends.map((end, k) => places.slice(k === 0 ? 0 : restarts[k - 1], end));
}

function verdictOf(before: Footing, to: readonly number[], loss: number): Verdict {
  const ends = { from: before.loss, to: loss };
  if (loss < before.loss) return { type: 'down', ...ends };
  if (loss === before.loss) return { type: 'level', ...ends };
  const along = before.gradient.reduce(
    (sum, slope, i) => sum + slope * ((to[i] ?? 0) - (before.place[i] ?? 0)),
    0,
  );
  return { type: 'up', ...ends, why: along > 0 ? 'withSlope' : 'tooLong' };
}

/** How steep it is where somebody stands: the length of the gradient. */
export function steepness(gradient: readonly number[]): number {
  return Math.hypot(...gradient);
}

/** How often a walk left the sheet, went up with the slope, or jumped over the bottom. */
export function missteps(walk: Walk): {
  readonly diverged: number;
  readonly withSlope: number;
  readonly tooLong: number;
} {
  const count = (is: (verdict: Verdict) => boolean): number => walk.verdicts.filter(is).length;
  return {
    diverged: count((verdict) => verdict.type === 'diverged'),
    withSlope: count((verdict) => verdict.type === 'up' && verdict.why === 'withSlope'),
    tooLong: count((verdict) => verdict.type === 'up' && verdict.why === 'tooLong'),
  };
}

/** Three steps in a row that were all short, and gained nothing worth the name: this walk will not arrive, unless it has. */
export function isCreeping(walk: Walk, longestStep: number): boolean {
  if (walk.verdicts.slice(-3).some(({ type }) => type === 'restarted')) return false;
  const last = walk.footings.slice(-4);
  const [first, end] = [last[0], last.at(-1)];
  if (last.length < 4 || first === undefined || end === undefined) return false;
  const short = last.slice(1).every(({ place }, k) => {
    const from = last[k]?.place ?? place;
    return Math.hypot(...place.map((weight, i) => weight - (from[i] ?? 0))) < longestStep / 8;
  });
  return short && end.loss > 0.85 * first.loss;
}
