import type { RoundState } from '@lowest-point/game';
import type { Insight, Progress, Speech } from '../../viewProps.ts';
import { finding } from '../finding.ts';
import { measuredOf } from './fold.ts';
import { readRound, type Round } from './read.ts';
import { spreadOf } from './spreadOf.ts';
import { toldWords } from './toldWords.ts';
import type { State } from './types.ts';

/** Probes that lie closer together than this share of the sheet's diagonal are in one corner. */
const close = 0.08;
/** Enough probes to say how somebody searches. */
const enough = 4;

export function progress(round: RoundState, seat: number, { language }: Speech): Progress {
  const { state, ground } = readRound(round);
  const losses = measuredOf(state, seat).map(({ loss }) => loss);
  const say = toldWords[language];
  const note = hasFound(state, ground, seat)
    ? null
    : isClose(state, seat)
      ? say.noteClose
      : isFar(state, seat)
        ? say.noteFar
        : null;
  return { moves: losses.length, loss: losses.length === 0 ? null : Math.min(...losses), note };
}

export function insights(
  round: RoundState,
  seats: readonly number[],
  { language }: Speech,
): readonly Insight[] {
  const { state, ground } = readRound(round);
  const say = toldWords[language];
  const isSearching = (seat: number): boolean => !hasFound(state, ground, seat);
  const hasBegun = seats.some((seat) => measuredOf(state, seat).length > 0);
  const crowd = crowdOf(state, seats);
  return [
    ...finding(seats, say.sayClose, say.sayCloseMeaning, (seat) => isClose(state, seat) && isSearching(seat)),
    ...finding(seats, say.sayFar, say.sayFarMeaning, (seat) => isFar(state, seat) && isSearching(seat)),
    ...(crowd.length > seats.length / 2
      ? finding(crowd, say.sayTogether, say.sayTogetherMeaning, () => true)
      : []),
    ...finding(
      seats,
      say.sayNone,
      say.sayNoneMeaning,
      (seat) => hasBegun && measuredOf(state, seat).length === 0,
    ),
  ];
}

/** Came as low as the lowest point, but for a fiftieth of the way down from the camp: known once the ground was revealed. */
function hasFound(state: State, ground: Round['ground'], seat: number): boolean {
  const lowest = ground?.facts.hollows[0]?.loss;
  if (lowest === undefined) return false;
  const enoughDown = lowest + (state.shown.camp.loss - lowest) / 50;
  return measuredOf(state, seat).some(({ loss }) => loss <= enoughDown);
}

/** All probes so far in one corner of the sheet. */
function isClose(state: State, seat: number): boolean {
  const places = measuredOf(state, seat).map(({ at }) => at);
  return places.length >= enough && spreadOf(places, state.shown) < close;
}

/** Never a probe near an earlier one that was the best by then. */
function isFar(state: State, seat: number): boolean {
  const probes = measuredOf(state, seat);
  if (probes.length < enough) return false;
  return probes.every(({ at }, k) => {
    const best = probes.slice(0, k).toSorted((a, b) => a.loss - b.loss)[0];
    return best === undefined || spreadOf([at, best.at], state.shown) > close;
  });
}

/** Those whose last probe lies close to the middle one of all last probes. */
function crowdOf(state: State, seats: readonly number[]): number[] {
  const lasts = seats.flatMap((seat) => {
    const last = measuredOf(state, seat).at(-1);
    return last === undefined ? [] : [{ seat, at: last.at }];
  });
  if (lasts.length < enough) return [];
  // Two places spread half as far as they lie apart. Written out: every pair of a large class is compared, after every probe.
  const nearest = 2 * close * Math.hypot(...state.shown.bounds.map(({ min, max }) => max - min));
  const isNear = ([x = 0, y = 0]: readonly number[], [a = 0, b = 0]: readonly number[]): boolean =>
    (x - a) ** 2 + (y - b) ** 2 < nearest ** 2;
  const sizes = lasts.map(({ at }) => lasts.reduce((sum, other) => sum + (isNear(at, other.at) ? 1 : 0), 0));
  const middle = lasts[sizes.indexOf(Math.max(...sizes))];
  return middle === undefined ? [] : lasts.filter(({ at }) => isNear(middle.at, at)).map(({ seat }) => seat);
}
