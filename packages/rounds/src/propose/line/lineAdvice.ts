import type { Insight, Progress, Speech } from '../../viewProps.ts';
import { hostWords, type HostWords } from '../hostWords.ts';
import { insightOf } from '../insightOf.ts';
import type { State } from '../types.ts';
import { lineTraits, type LineTraits } from './traits.ts';

/** How far a player is who lays lines, and the one thing worth knowing. */
export function lineProgress(state: State, seat: number, { language }: Speech): Progress {
  const traits = lineTraits(state, seat);
  return { moves: traits.moves, loss: traits.loss, note: noteOf(traits, hostWords[language]) };
}

function noteOf(traits: LineTraits, words: HostWords): string | null {
  if (traits.hasDiverged) return words.noteDiverged;
  if (traits.isUnmoved) return words.noteUnmoved;
  if (traits.isRepeated) return words.noteSame;
  if (traits.isPulledEarly) return words.notePulledEarly;
  return traits.isCancelled ? words.noteCancelled : null;
}

/** The most telling first. */
export function lineInsights(state: State, seats: readonly number[], words: HostWords): Insight[] {
  const played = seats.map((seat) => ({ seat, traits: lineTraits(state, seat) }));
  const hasStarted = played.some(({ traits }) => traits.moves > 0);
  const those = (does: (traits: LineTraits) => boolean) =>
    played.filter(({ traits }) => does(traits)).map(({ seat }) => seat);
  return [
    ...insightOf(
      words.cancelled,
      those((traits) => traits.isCancelled),
    ),
    ...insightOf(
      words.pulledEarly,
      those((traits) => traits.isPulledEarly),
    ),
    ...insightOf(
      words.unmoved,
      those((traits) => traits.isUnmoved),
    ),
    ...insightOf(
      words.sameTwice,
      those((traits) => traits.isRepeated),
    ),
    ...insightOf(
      words.diverged,
      those((traits) => traits.hasDiverged),
    ),
    ...insightOf(
      words.notYet,
      those((traits) => hasStarted && traits.moves === 0),
    ),
  ];
}
