import type { RoundState } from '@lowest-point/game';
import type { HostAdvice, Insight, Progress, Speech } from '../viewProps.ts';
import { racerAt } from './fold.ts';
import { readRound } from './read.ts';
import { traitsOf, type Traits } from './traits.ts';
import type { Shown } from './types.ts';
import { hostWords, type HostWords } from './hostWords.ts';

export const advice: HostAdvice = { movesCompare: true, progress, insights };

function progress(state: RoundState, seat: number, { language }: Speech): Progress {
  const { play, shown } = readRound(state);
  const racer = racerAt(play, seat);
  const losses = racer.runs.flatMap(({ outcome }) => (outcome.type === 'measured' ? [outcome.loss] : []));
  return {
    moves: racer.moves,
    loss: losses.length > 0 ? Math.min(...losses) : null,
    note: noteOn(traitsOf(racer, shown.standardRates !== null), shown, hostWords[language]),
  };
}

/** The one thing that is most worth knowing about a player. */
function noteOn(traits: Traits, shown: Shown, say: HostWords): string | null {
  if (traits.ups > 0) return say.noteDiverged(traits.ups);
  if (shown.standardRates !== null && traits.rawRuns >= 2 && !traits.isStandardised)
    return say.noteRaw(traits.rawRuns);
  return traits.crawls ? say.noteCrawl : null;
}

/** What the teacher may want to say: misconceptions first. Nobody's name is in it. */
function insights(state: RoundState, seats: readonly number[], { language }: Speech): readonly Insight[] {
  const { play, shown } = readRound(state);
  const say = hostWords[language];
  const canStandardise = shown.standardRates !== null;
  const all = seats.map((seat) => ({ seat, traits: traitsOf(racerAt(play, seat), canStandardise) }));
  const someoneRaced = all.some(({ traits }) => traits.hasRaced);
  const hasMomentum = shown.controls.includes('momentum');
  const of = (what: string, meaning: string, is: (traits: Traits) => boolean): Insight => {
    const found = all.filter(({ traits }) => is(traits)).map(({ seat }) => seat);
    return { count: found.length, what, meaning, seats: found };
  };
  return [
    of(say.sayLarger, say.sayLargerMeaning, (traits) => traits.wentLarger),
    of(
      say.sayRaw,
      say.sayRawMeaning,
      (traits) => canStandardise && !traits.isStandardised && traits.rawRuns >= 2,
    ),
    of(say.sayTwice, say.sayTwiceMeaning, isUpAgain),
    of(say.sayDiverged, say.sayDivergedMeaning, (traits) => traits.ups > 0 && !isUpAgain(traits)),
    of(say.sayCrawl, say.sayCrawlMeaning, (traits) => traits.crawls),
    of(say.sayHeavy, say.sayHeavyMeaning, (traits) => hasMomentum && traits.keepsNearlyAll),
    of(say.sayNoMomentum, say.sayNoMomentumMeaning, (traits) => hasMomentum && traits.neverMomentum),
    of(say.sayStandardised, say.sayStandardisedMeaning, (traits) => canStandardise && traits.isStandardised),
    of(
      say.sayNotYet,
      say.sayNotYetMeaning,
      (traits) => someoneRaced && !traits.hasRaced && !traits.isStandardised,
    ),
  ].filter(({ count }) => count > 0);
}

/** Up twice or more, the last time too: whoever has come down since needs no advice on it. */
function isUpAgain({ ups, isUp }: Traits): boolean {
  return ups >= 2 && isUp;
}
