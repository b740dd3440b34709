import type { Recording } from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';
import { loadAdvice } from '../report/advice.ts';
import { recordedMoves } from '../report/moves.ts';
import type { Timeline } from '../timeline.ts';
import { lessonLosses, type PlayedRound } from './lessonLosses.ts';

/** By round of the lesson: its losses over time; null where it was not played, or where losses do not compare. */
export type Study = readonly (PlayedRound | null)[];

/** Rejects where the words of a kind of round cannot be loaded. */
export async function studyOf(recording: Recording, timeline: Timeline): Promise<Study> {
  const last = timeline.stateAfter(timeline.events.length);
  const kinds = last?.lesson.rounds ?? [];
  const advice = await loadAdvice(kinds);
  const played = lessonLosses(recording, last, recordedMoves(recording, rounds));
  return played.map((round, index) => (advice.get(kinds[index]?.type ?? '')?.movesCompare ? round : null));
}
