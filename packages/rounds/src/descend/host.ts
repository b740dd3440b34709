import type { RoundState } from '@lowest-point/game';
import type { Insight, Progress, Speech } from '../viewProps.ts';
import { countLowest, nameHollows, nearestHollow } from './hollowNames.ts';
import { hasArrived } from './hasArrived.ts';
import { hostWords } from './hostWords.ts';
import { hasWildRate, isInHigherValley, isOnPlateau, isStuckAtStart } from './plights.ts';
import { readRound, type Round } from './read.ts';
import { isCreeping, missteps, walkOf, type Walk } from './walk.ts';
import { storyWords } from './storyWords.ts';

export const movesCompare = true;

/** How far one player is. Where several things are worth a note, the one that a word from the teacher helps most. */
export function progress(state: RoundState, seat: number, speech: Speech): Progress {
  const round = readRound(state);
  const walk = walkOf(round.play, seat);
  return {
    moves: walk.steps,
    loss: walk.footings.length > 1 ? Math.min(...walk.footings.slice(1).map(({ loss }) => loss)) : null,
    note: noteOn(walk, round, seat, speech),
  };
}

function noteOn(
  walk: Walk,
  { shown, play, ground }: Round,
  seat: number,
  { language }: Speech,
): string | null {
  const say = hostWords[language];
  const { withSlope, tooLong, diverged } = missteps(walk);
  if (isStuckAtStart(walk)) return say.noteNotPushed;
  if (withSlope > 0) return say.noteUphill(withSlope);
  if (hasWildRate(play.walkers[seat], shown)) return say.noteWild;
  const arrived = hasArrived(walk, ground);
  if (!arrived && isOnPlateau(walk, shown)) return say.noteOnPlateau;
  if (!arrived && isCreeping(walk, shown.longestStep)) return say.noteTiny;
  if (diverged > 0) return say.noteDiverged(diverged);
  if (tooLong > 0) return say.noteTooLong(tooLong);
  if (ground === null || walk.steps === 0 || ground.facts.hollows.length < 2) return null;
  const { hollows, bounds } = ground.facts;
  const name = nameHollows(hollows, bounds)[nearestHollow(hollows, walk.at)];
  return name === undefined ? null : say.noteEnd(storyWords[language].hollow(name));
}

interface Found {
  readonly seat: number;
  readonly walk: Walk;
}

/** What the teacher may want to say: misconceptions first, then where the class stands. Nobody's name is in it. */
export function insights(state: RoundState, seats: readonly number[], speech: Speech): readonly Insight[] {
  const round = readRound(state);
  const { shown, play, ground } = round;
  const say = hostWords[speech.language];
  const walks: Found[] = seats.map((seat) => ({ seat, walk: walkOf(play, seat) }));
  const of = (what: string, meaning: string, is: (walk: Walk, seat: number) => boolean): Insight => {
    const found = walks.filter(({ walk, seat }) => is(walk, seat)).map(({ seat }) => seat);
    return { count: found.length, what, meaning, seats: found };
  };
  const someoneMoved = walks.some(({ walk }) => walk.steps > 0);
  const lowestInRoom = Math.min(...walks.map(({ walk }) => walk.lowest ?? Infinity));
  const onPlateau = (walk: Walk): boolean => isOnPlateau(walk, shown) && !hasArrived(walk, ground);
  const limit = speech.numbers.short(Number(shown.rateLimit.toPrecision(2)), 6);
  return [
    of(say.sayNotPushed, say.sayNotPushedMeaning, isStuckAtStart),
    of(say.sayUphill, say.sayUphillMeaning, (walk) => missteps(walk).withSlope >= 2),
    of(say.sayWild(limit), say.sayWildMeaning, (_, seat) => hasWildRate(play.walkers[seat], shown)),
    of(say.sayOnPlateau, say.sayOnPlateauMeaning, onPlateau),
    of(
      say.sayTiny,
      say.sayTinyMeaning,
      (walk) =>
        isCreeping(walk, shown.longestStep) &&
        !hasArrived(walk, ground) &&
        !onPlateau(walk) &&
        !isStuckAtStart(walk),
    ),
    of(say.sayTooLong, say.sayTooLongMeaning, (walk) => missteps(walk).tooLong >= 2),
    of(say.sayDiverged, say.sayDivergedMeaning, (walk) => missteps(walk).diverged > 0),
    of(say.sayNotMoved, say.sayNotMovedMeaning, (walk) => someoneMoved && walk.steps === 0),
    of(say.sayFalseBottom, say.sayFalseBottomMeaning, (walk) => isInHigherValley(walk, shown, lowestInRoom)),
    of(say.sayRestarted, say.sayRestartedMeaning, (walk) => walk.restarts.length > 0),
    ...endings(round, speech, of),
  ].filter(({ count }) => count > 0);
}

/** Which hollow they ended by: known only once the ground was revealed. */
function endings(
  { ground }: Round,
  { language }: Speech,
  of: (what: string, meaning: string, is: (walk: Walk) => boolean) => Insight,
): Insight[] {
  if (ground === null || ground.facts.hollows.length < 2) return [];
  const say = hostWords[language];
  const { hollows, bounds } = ground.facts;
  return nameHollows(hollows, bounds).map((name, rank) =>
    of(
      say.sayEnded(storyWords[language].hollow(name)),
      rank < countLowest(hollows) ? say.sayEndedLowestMeaning : say.sayEndedMeaning,
      (walk) => walk.steps > 0 && nearestHollow(hollows, walk.at) === rank,
    ),
  );
}
