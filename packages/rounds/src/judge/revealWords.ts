import type { Language } from '../viewProps.ts';
import { de } from './revealWords.de.ts';
import { en } from './revealWords.en.ts';

export type RevealWords = typeof en;

/** What phone and screen say once the sheet is printed. */
export const revealWords: Readonly<Record<Language, RevealWords>> = { en, de };
