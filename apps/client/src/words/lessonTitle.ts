import { lessonAbout, type Language } from '@lowest-point/rounds/views';

/** A lesson's title; its id where this page has no words for it. */
export function lessonTitle(id: string, language: Language): string {
  return lessonAbout[id]?.[language].title ?? id;
}

/** What the class will have understood, in one sentence for the teacher. */
export function lessonSentence(id: string, language: Language): string {
  return lessonAbout[id]?.[language].sentence ?? '';
}
