import type { Language } from '../viewProps.ts';
import { de } from './words.de.ts';
import { en, type Words } from './words.en.ts';

export type { Words } from './words.en.ts';

/** By language; all have the same keys. */
export const words: Readonly<Record<Language, Words>> = { en, de };
