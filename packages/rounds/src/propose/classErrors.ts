import { errorsAt, lossAt } from '@lowest-point/core';
import type { ScreenProps } from '../viewProps.ts';
import { eventOf, knownPoints, ownPoint } from './read.ts';
import { errorAt, middleOf, middleOverTime, type MiddleError, type TimedError } from './series.ts';
import type { State } from './types.ts';

/** What the projector draws of a round while it is open. */
export interface ClassErrors {
  readonly errors: readonly TimedError[];
  /** The middle loss over all points: at the start, and with the last proposal of everyone who made one. */
  readonly lossFrom: number | null;
  readonly lossTo: number | null;
  /** How many players made a proposal that left no error. */
  readonly exact: number;
  /** The axis ends at ± this error, fixed from the start: what is further off stands at its edge. */
  readonly limit: number;
}

/** As far as two printed decimals tell, there is no error left. */
const exactly = 0.005;

/** Every proposal's error at the point that its player saw first; where everybody sees the same points, at the first. */
export function classErrors(
  state: State,
  moveTimes: ScreenProps['moveTimes'],
  openedAt: number,
): ClassErrors {
  const { shown } = state;
  const points = knownPoints(state);
  const all = Array.from({ length: shown.pointCount }, (_, k) => points.get(k)).filter(
    (point) => point !== undefined,
  );
  const errors: TimedError[] = [];
  const losses = new Map<number, number>();
  for (const { seat, at, data } of moveTimes) {
    const event = eventOf(data);
    if (event.type !== 'proposed') continue;
    const error = errorAt(event, ownPoint(state, seat));
    if (error !== null) errors.push({ seat, at: (at - openedAt) / 1000, error });
    if (event.outcome.type === 'measured' && event.outcome.loss !== null)
      losses.set(seat, event.outcome.loss);
  }
  const isWhole = all.length === shown.pointCount;
  return {
    errors,
    lossFrom: isWhole
      ? lossAt({ network: shown.network, tunable: shown.tunable, data: all }, shown.startWeights)
      : null,
    lossTo: losses.size > 0 ? middleOf([...losses.values()]) : null,
    exact: new Set(errors.filter(({ error }) => Math.abs(error) < exactly).map(({ seat }) => seat)).size,
    limit: 5 * Math.ceil(0.28 * Math.max(1, ...[...startErrors(state).values()].map(Math.abs))),
  };
}

/**
 * How the middle of the class shrinks. With one point an error only counts if it is nearer than before. With several, a
 * player gives up some of the own point for the others, so that the last proposal counts.
 */
export function classMiddles(
  state: State,
  moveTimes: ScreenProps['moveTimes'],
  errors: readonly TimedError[],
  players: number,
): MiddleError[] {
  const atPoint = startErrors(state);
  const starts = new Map(
    [...seatsOf(moveTimes, players)].map((seat) => [seat, atPoint.get(ownPoint(state, seat)) ?? Number.NaN]),
  );
  return middleOverTime(errors, starts, state.shown.pointCount === 1 ? 'nearest' : 'last');
}

/** The error at the start at each known point, by its number. */
function startErrors(state: State): ReadonlyMap<number, number> {
  const { network, tunable, startWeights } = state.shown;
  return new Map(
    [...knownPoints(state)].map(([k, point]) => {
      const [error = Number.NaN] = errorsAt({ network, tunable, data: [point] }, startWeights);
      return [k, error];
    }),
  );
}

/** As many seats as there are players: whoever moved, and the first others. */
function seatsOf(moveTimes: ScreenProps['moveTimes'], players: number): Set<number> {
  const seats = new Set(moveTimes.map(({ seat }) => seat));
  for (let seat = 0; seats.size < players; seat++) seats.add(seat);
  return seats;
}
