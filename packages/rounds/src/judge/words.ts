import type { Language } from '../viewProps.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';

export type JudgeWords = typeof en;

/** What phone and screen say while questions are answered. */
export const judgeWords: Readonly<Record<Language, JudgeWords>> = { en, de };
