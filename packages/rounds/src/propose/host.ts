import { errorsAt, meanSquaredError } from '@lowest-point/core';
import type { RoundState } from '@lowest-point/game';
import { preparedOnce } from '../prepared.ts';
import type { HostAdvice, Insight, Progress, Speech } from '../viewProps.ts';
import { hostWords } from './hostWords.ts';
import { insightOf } from './insightOf.ts';
import { lineInsights, lineProgress } from './line/lineAdvice.ts';
import { hasJudges, knownPoints, ownPoint, playOf } from './read.ts';
import { traitsOf, type Traits } from './traits.ts';
import type { State } from './types.ts';

export const advice: HostAdvice = { movesCompare: true, progress, insights };

function progress(round: RoundState, seat: number, speech: Speech): Progress {
  const state = playOf(round);
  if (hasJudges(state)) return lineProgress(state, seat, speech);
  const traits = traitsAt(state, seat);
  return { moves: traits.moves, loss: traits.loss, note: noteOf(traits, speech) };
}

/** The one thing that is most worth knowing about a player. */
function noteOf(traits: Traits, { language, numbers }: Speech): string | null {
  const words = hostWords[language];
  const times = numbers.short(traits.errors.length);
  if (traits.isExact) return words.noteFound;
  if (traits.hasDiverged) return words.noteDiverged;
  if (traits.isRepeated) return words.noteSame;
  if (traits.isOnlyOwn) return words.noteOnlyOwn;
  if (traits.side === 'low') return words.noteLow(times);
  if (traits.side === 'high') return words.noteHigh(times);
  return null;
}

/** The most telling first; what nobody did is left out. */
function insights(round: RoundState, seats: readonly number[], { language }: Speech): Insight[] {
  const state = playOf(round);
  const words = hostWords[language];
  if (hasJudges(state)) return lineInsights(state, seats, words);
  const played = seats.map((seat) => ({ seat, traits: traitsAt(state, seat) }));
  const hasStarted = played.some(({ traits }) => traits.moves > 0);
  const isOneWeight = state.shown.tunable.length === 1;
  const isOnePoint = state.shown.pointCount === 1;

  const told = [
    { word: words.onlyOwn, does: (traits: Traits) => traits.isOnlyOwn },
    { word: words.cameDown, does: (traits: Traits) => traits.cameDown },
    { word: isOneWeight ? words.foundOne : words.found, does: (traits: Traits) => traits.isExact },
    { word: words.overshot, does: (traits: Traits) => isOnePoint && traits.isPast && !traits.isExact },
    { word: words.oneSide, does: (traits: Traits) => isOnePoint && traits.side !== null },
    { word: words.oneWeight, does: (traits: Traits) => traits.isOneWeight },
    { word: words.wentUp, does: (traits: Traits) => traits.isWorse && !traits.isExact },
    { word: words.sameTwice, does: (traits: Traits) => traits.isRepeated },
    { word: words.diverged, does: (traits: Traits) => traits.hasDiverged },
    { word: words.notYet, does: (traits: Traits) => hasStarted && traits.moves === 0 },
  ];
  return told.flatMap(({ word, does }) =>
    insightOf(
      word,
      played.filter(({ traits }) => does(traits)).map(({ seat }) => seat),
    ),
  );
}

function traitsAt(state: State, seat: number): Traits {
  const { errors, loss } = startOf(state);
  return traitsOf(state, seat, { error: errors.get(ownPoint(state, seat)) ?? 0, loss });
}

/** The start as far as the points are known by now; a host asks for it once for each player. */
const startOf = preparedOnce((state: State) => {
  const { network, tunable, startWeights, pointCount } = state.shown;
  const errors = new Map(
    [...knownPoints(state)].map(([k, point]) => [
      k,
      errorsAt({ network, tunable, data: [point] }, startWeights)[0] ?? 0,
    ]),
  );
  return { errors, loss: errors.size === pointCount ? meanSquaredError([...errors.values()]) : null };
});
