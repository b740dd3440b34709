import type { RoundState } from '@lowest-point/game';
import type { Insight, Progress, Speech } from '../viewProps.ts';
import { nameHollows, nearestHollow } from './hollowNames.ts';
import { readRound, type Round } from './read.ts';
import { isCreeping, missteps, walkOf, type Walk } from './walk.ts';
import { words, type Words } from './words.ts';

/** How far one player is. Where several things are worth a note, the one that a word from the teacher helps most. */
export function progress(state: RoundState, seat: number, { language }: Speech): Progress {
  const round = readRound(state);
  const walk = walkOf(round.play, seat);
  return {
    moves: walk.steps,
    loss: walk.footings.length > 1 ? Math.min(...walk.footings.slice(1).map(({ loss }) => loss)) : null,
    note: noteOn(walk, round, words[language]),
  };
}

function noteOn(walk: Walk, { shown, ground }: Round, say: Words): string | null {
  const { withSlope, tooLong, diverged } = missteps(walk);
  if (withSlope > 0) return say.noteUphill(withSlope);
  if (isCreeping(walk, shown.longestStep)) return say.noteTiny;
  if (diverged > 0) return say.noteDiverged(diverged);
  if (tooLong > 0) return say.noteTooLong(tooLong);
  if (ground === null || walk.steps === 0 || ground.facts.hollows.length < 2) return null;
  const { hollows, bounds } = ground.facts;
  const name = nameHollows(hollows, bounds)[nearestHollow(hollows, walk.at)];
  return name === undefined ? null : say.noteEnd(say.hollow(name));
}

/** What the teacher may want to say: misconceptions first, then where the class stands. Nobody's name is in it. */
export function insights(
  state: RoundState,
  seats: readonly number[],
  { language }: Speech,
): readonly Insight[] {
  const round = readRound(state);
  const say = words[language];
  const walks = seats.map((seat) => ({ seat, walk: walkOf(round.play, seat) }));
  const of = (what: string, meaning: string, is: (walk: Walk) => boolean): Insight => {
    const found = walks.filter(({ walk }) => is(walk)).map(({ seat }) => seat);
    return { count: found.length, what, meaning, seats: found };
  };
  const someoneMoved = walks.some(({ walk }) => walk.steps > 0);
  return [
    of(say.sayUphill, say.sayUphillMeaning, (walk) => missteps(walk).withSlope >= 2),
    of(say.sayTiny, say.sayTinyMeaning, (walk) => isCreeping(walk, round.shown.longestStep)),
    of(say.sayTooLong, say.sayTooLongMeaning, (walk) => missteps(walk).tooLong >= 2),
    of(say.sayDiverged, say.sayDivergedMeaning, (walk) => missteps(walk).diverged > 0),
    of(say.sayNotMoved, say.sayNotMovedMeaning, (walk) => someoneMoved && walk.steps === 0),
    ...endings(round, say, of),
  ].filter(({ count }) => count > 0);
}

/** Which hollow they ended by: known only once the ground was revealed. */
function endings(
  { ground }: Round,
  say: Words,
  of: (what: string, meaning: string, is: (walk: Walk) => boolean) => Insight,
): Insight[] {
  if (ground === null || ground.facts.hollows.length < 2) return [];
  const { hollows, bounds } = ground.facts;
  return nameHollows(hollows, bounds).map((name, rank) =>
    of(
      say.sayEnded(say.hollow(name)),
      rank === 0 ? say.sayEndedLowestMeaning : say.sayEndedMeaning,
      (walk) => walk.steps > 0 && nearestHollow(hollows, walk.at) === rank,
    ),
  );
}
