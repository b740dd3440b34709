import type { LessonOutline } from '@lowest-point/game';
import { lessonWords } from '@lowest-point/rounds/views';
import { spoken } from './language.svelte.ts';

export interface RoundText {
  readonly name: string;
  readonly brief: string;
}

/** What a round calls itself; its id where this page has no words for it. Reactive. */
export function roundText(lesson: LessonOutline, round: number): RoundText {
  const id = lesson.rounds[round]?.id ?? '';
  return lessonWords[lesson.id]?.[spoken.language].rounds[id] ?? { name: id, brief: '' };
}
