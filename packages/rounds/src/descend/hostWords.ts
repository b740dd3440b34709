import type { Language } from '../viewProps.ts';
import { de } from './hostWords.de.ts';
import { en, type HostWords } from './hostWords.en.ts';

export type { HostWords } from './hostWords.en.ts';

/** By language; all have the same keys. */
export const hostWords: Readonly<Record<Language, HostWords>> = { en, de };
