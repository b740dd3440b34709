import type { RoundState } from '@lowest-point/game';
import type { Insight, Progress, Speech } from '../../viewProps.ts';
import { finding } from '../finding.ts';
import { measuredOf } from './fold.ts';
import { readRound } from './read.ts';
import { spreadOf } from './spreadOf.ts';
import { toldWords } from './toldWords.ts';
import type { State } from './types.ts';

/** Probes that lie closer together than this share of the sheet's diagonal are in one corner. */
const close = 0.08;
/** Enough probes to say how somebody searches. */
const enough = 4;

export function progress(round: RoundState, seat: number, { language }: Speech): Progress {
  const { state } = readRound(round);
  const losses = measuredOf(state, seat).map(({ loss }) => loss);
  const say = toldWords[language];
  const note = isClose(state, seat) ? say.noteClose : isFar(state, seat) ? say.noteFar : null;
  return { moves: losses.length, loss: losses.length === 0 ? null : Math.min(...losses), note };
}

export function insights(
  round: RoundState,
  seats: readonly number[],
  { language }: Speech,
): readonly Insight[] {
  const { state } = readRound(round);
  const say = toldWords[language];
  const hasBegun = seats.some((seat) => measuredOf(state, seat).length > 0);
  const crowd = crowdOf(state, seats);
  return [
    ...finding(seats, say.sayClose, say.sayCloseMeaning, (seat) => isClose(state, seat)),
    ...finding(seats, say.sayFar, say.sayFarMeaning, (seat) => isFar(state, seat)),
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
