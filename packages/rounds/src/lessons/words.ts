import type { Language } from '../viewProps.ts';
import type { RoundWords } from './words/en.ts';

export type { RoundWords };

/** The words of all rounds, by their ids. A phone loads one language only. */
export const loadRoundWords: Readonly<Record<Language, () => Promise<Readonly<Record<string, RoundWords>>>>> =
  {
    en: async () => (await import('./words/en.ts')).en,
    de: async () => (await import('./words/de.ts')).de,
  };
