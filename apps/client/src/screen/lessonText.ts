import type { LessonOutline } from '@lowest-point/game';
import { lessonWords, type Language } from '@lowest-point/rounds/views';

export interface RoundText {
  readonly name: string;
  readonly brief: string;
}

/** A lesson's title; its id where this page has no words for it. */
export function lessonTitle(lesson: LessonOutline, language: Language): string {
  return lessonWords[lesson.id]?.[language].title ?? lesson.id;
}

/** What a round calls itself; its id where this page has no words for it. */
export function roundText(lesson: LessonOutline, round: number, language: Language): RoundText {
  const id = lesson.rounds[round]?.id ?? '';
  return lessonWords[lesson.id]?.[language].rounds[id] ?? { name: id, brief: '' };
}
