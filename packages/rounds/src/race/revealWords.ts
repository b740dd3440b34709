import type { Language } from '../viewProps.ts';
import { de } from './revealWords.de.ts';
import { en } from './revealWords.en.ts';
import { words, type Words } from './words.ts';

export type RevealWords = Words & typeof en;

/** With the words of the open round: a reveal says those, too. */
export const revealWords: Readonly<Record<Language, RevealWords>> = {
  en: { ...words.en, ...en },
  de: { ...words.de, ...de },
};
