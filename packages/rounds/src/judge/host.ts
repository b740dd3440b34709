import type { RoundState } from '@lowest-point/game';
import type { HostAdvice, Insight, Progress, Speech } from '../viewProps.ts';
import { hostWords, type Observation } from './hostWords.ts';
import { playerOf, playOf } from './read.ts';
import { traitsOf, type Traits } from './traits.ts';

export const advice: HostAdvice = { movesCompare: false, progress, insights };

/** The loss so far is the mean over the answers given: who has not finished is not behind for that. */
function progress(round: RoundState, seat: number, { language, numbers }: Speech): Progress {
  const { answered } = playerOf(round, seat);
  const losses = answered.flatMap(({ outcome }) => outcome?.loss ?? []);
  const traits = traitsOf(answered);
  const words = hostWords[language];
  return {
    moves: answered.length,
    loss: losses.length === 0 ? null : losses.reduce((sum, loss) => sum + loss, 0) / losses.length,
    note: noteOf(traits, words, (count) => numbers.short(count)),
  };
}

function noteOf(
  { uphill, higher, crow, done }: Traits,
  words: (typeof hostWords)['en'],
  print: (count: number) => string,
): string | null {
  if (uphill > 0) return words.noteUphill(print(uphill));
  if (higher > 0) return words.noteHigher(print(higher));
  if (crow > 0) return words.noteCrow(print(crow));
  if (done > 0) return words.noteDone(print(done));
  return null;
}

/** The misconception first, by how many have it; what nobody did is left out. */
function insights(round: RoundState, seats: readonly number[], { language }: Speech): Insight[] {
  const words = hostWords[language];
  const played = seats.map((seat) => ({ seat, traits: traitsOf(playerOf(round, seat).answered) }));
  const hasStarted = played.some(({ traits }) => traits.answered > 0);
  const { count } = playOf(round).shown;
  const told: readonly { readonly word: Observation; readonly does: (traits: Traits) => boolean }[] = [
    { word: words.uphill, does: (traits) => traits.uphill >= 3 && traits.uphill > traits.answered / 2 },
    { word: words.minus, does: (traits) => traits.uphillMinus >= 2 && traits.uphillPlus === 0 },
    { word: words.higher, does: (traits) => traits.higher > 0 },
    { word: words.sign, does: (traits) => traits.signed > 0 },
    { word: words.sure, does: (traits) => traits.sureFromHeights },
    { word: words.crow, does: (traits) => traits.crow >= 1 },
    { word: words.upward, does: (traits) => traits.upward >= 1 },
    { word: words.done, does: (traits) => traits.done >= 1 },
    { word: words.notZero, does: (traits) => traits.doubted > 0 },
    { word: words.allRight, does: (traits) => traits.answered === count && traits.wrong === 0 },
    { word: words.notYet, does: (traits) => hasStarted && traits.answered === 0 },
  ];
  return told.flatMap(({ word, does }) => {
    const those = played.filter(({ traits }) => does(traits)).map(({ seat }) => seat);
    if (those.length === 0) return [];
    const what = those.length === 1 ? word.one : word.many;
    return [{ count: those.length, what, meaning: word.meaning, seats: those }];
  });
}
