import type { Language } from '@lowest-point/rounds/views';
import { de } from './words.de.ts';
import { en } from './words.en.ts';

export type ScreenWords = typeof en;

/** By language, as a screen speaks the class's language and not that of its browser. */
export const screenWords: Readonly<Record<Language, ScreenWords>> = { en, de };
