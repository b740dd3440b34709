import type { Ground } from '@lowest-point/game';
import { seatShape, type Bounds, type Dot, type PerfectLine } from '@lowest-point/plots';
import type { Hollow, Obstacle } from '@lowest-point/plots/ground';
import type { Speech } from '../../viewProps.ts';
import { equation, place } from '../formulas.ts';
import { freeEnd, lineEnds, placesAlong } from '../lineOnMap.ts';
import { mapBounds } from '../mapBounds.ts';
import { pointName } from '../pointName.ts';
import { ownPoint } from '../read.ts';
import { revealWords } from '../revealWords.ts';
import { centreShape, machineShape, parShape } from '../../machineSigns.ts';
import { sample } from '../../sample.ts';
import { bestOf } from '../series.ts';
import type { Story } from '../story.ts';
import type { Config, Facts, Public, Staff, State } from '../types.ts';

/** A place of somebody, and the point by which its shape is chosen. */
export interface SheetMark {
  readonly weights: readonly number[];
  readonly point: number;
  /** Where one went while one saw this point only; else it is somebody's best place. */
  readonly isBlind?: boolean;
}

/**
 * Everybody's best place; and where players saw one point only, their last place in that time as well: the class strung
 * along the lines.
 */
export function classMarks(players: Staff['players'], play: State): SheetMark[] {
  const { ownPointFor } = play.shown.sight;
  const blind = sample(players, mostBlind).flatMap(({ seat, proposals }) => {
    const last = proposals.slice(0, ownPointFor).at(-1);
    return last ? [{ weights: last.weights, point: ownPoint(play, seat), isBlind: true }] : [];
  });
  const best = players.flatMap(({ seat, proposals }) => {
    const proposal = bestOf(proposals);
    return proposal ? [{ weights: proposal.weights, point: ownPoint(play, seat) }] : [];
  });
  return [...blind, ...best];
}

/** More marks than this along three lines cover the lines. */
const mostBlind = 90;

/** Everything that is printed on the map of two weights, besides the ground. */
export interface AnswerSheet {
  readonly bounds: Bounds;
  readonly lines: readonly PerfectLine[];
  readonly dots: readonly Dot[];
  /** Par, the optimisers and the average: each has a shape of its own and is never gathered into a crowd. */
  readonly signs: readonly Dot[];
  readonly sought: Hollow | null;
  /** What names and contour numbers keep clear of. */
  readonly avoid: readonly Obstacle[];
}

/** Dashes in the order of the points: three lines are told apart without colour. */
const dashes = [undefined, '13 7', '0.1 8', '16 6 3 6'];

export function answerSheet(
  story: Extract<Story, { kind: 'line' | 'lines' }>,
  { config, facts }: Ground<Config, Facts>,
  marks: readonly SheetMark[],
  own: readonly number[] | null,
  { machines, average, players }: Pick<Public, 'machines' | 'average' | 'players'>,
  hasMargins: boolean,
  speech: Speech,
): AnswerSheet {
  const { numbers } = speech;
  const words = revealWords[speech.language];
  const start = facts.start.weights;
  const soughtPlace = story.kind === 'line' ? (story.whole[0] ?? null) : facts.lowest.weights;
  const sought = soughtPlace && {
    ...at(soughtPlace),
    name: story.kind === 'line' ? place(soughtPlace, numbers) : words.lowestPoint,
    loss: story.kind === 'line' ? words.oneOfMany : numbers.loss(facts.lowest.loss),
  };
  const must = [start, soughtPlace, own].filter((weights) => weights !== null);
  const bounds = mapBounds(
    must,
    marks.map(({ weights }) => weights),
    facts.ranges,
  );

  /** Open marks tell how people went blind, where they did; the optimisers' are solid then. */
  const sign = marks.some(({ isBlind }) => isBlind) ? 'place' : 'open';

  const perfects = story.kind === 'line' ? [story.perfect] : story.perfects;
  const drawn = perfects.map((perfect, k) => {
    const [a1 = 0, a2 = 0] = perfect.slopes;
    const [dash, point, ends] = [dashes[k % dashes.length], config.data[k], lineEnds(perfect, bounds)];
    const line: PerfectLine = {
      a: [a1, a2],
      b: perfect.rest,
      label: story.kind === 'line' || !point ? equation(perfect, numbers) : pointName(point, numbers),
      shape: seatShape(k),
      at: ends ? freeEnd(ends, bounds, soughtPlace ?? start) : 'end',
      ...(dash === undefined ? {} : { dash }),
    };
    return { line, ends };
  });

  return {
    bounds,
    lines: drawn.map(({ line }) => line),
    dots: [
      { ...at(start), kind: 'open' },
      ...marks.map(({ weights, point, isBlind }): Dot => ({
        ...at(weights),
        kind: isBlind === true ? 'open' : 'class',
        shape: seatShape(point),
      })),
      ...(own ? [{ ...at(own), kind: 'own' } as const] : []),
    ],
    signs: [
      { ...at(facts.par.weights.at(-1) ?? start), kind: sign, shape: parShape },
      ...machines.map((mark): Dot => ({
        ...at(mark.weights),
        kind: sign,
        shape: machineShape(mark.machine),
      })),
      ...(average && players > 1
        ? [{ ...at(average.weights), kind: sign, shape: centreShape } as const]
        : []),
    ],
    sought,
    avoid: [
      ...(hasMargins ? [] : edgeNumbers(bounds)),
      { ...at(start), radius: 26 },
      ...(own ? [{ ...at(own), radius: 22 }] : []),
      ...marks.map(({ weights }) => ({ ...at(weights), radius: 8 })),
      ...drawn.flatMap(({ line, ends }) =>
        ends ? alongLine(ends, line.at ?? 'end', drawn.length === 1 ? 30 : 9) : [],
      ),
    ],
  };
}

/** On a map without margins the numbers of its axes stand at its lower and right edge. */
function edgeNumbers({ x: [left, right], y: [low, high] }: Bounds): Obstacle[] {
  return [
    ...placesAlong([[left, low], [right, low]], 8), // prettier-ignore
    ...placesAlong([[right, low], [right, high]], 6), // prettier-ignore
  ].map(([x, y]) => ({ x, y, radius: 30 }));
}

/** A line is kept clear of along its whole length, and more where its words stand. */
function alongLine(
  ends: NonNullable<ReturnType<typeof lineEnds>>,
  words: 'start' | 'end',
  beside: number,
): Obstacle[] {
  const places = placesAlong(words === 'start' ? ends : [ends[1], ends[0]], 28);
  return places.map(([x, y], k) => ({ x, y, radius: k < 10 ? Math.max(22, beside) : beside }));
}

function at(weights: readonly number[]): { readonly x: number; readonly y: number } {
  return { x: weights[0] ?? 0, y: weights[1] ?? 0 };
}
