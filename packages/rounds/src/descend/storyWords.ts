import type { Language } from '../viewProps.ts';
import { de } from './storyWords.de.ts';
import { en, type StoryWords } from './storyWords.en.ts';

export type { StoryQuestion, StoryWords } from './storyWords.en.ts';

/** By language; all have the same keys. */
export const storyWords: Readonly<Record<Language, StoryWords>> = { en, de };
