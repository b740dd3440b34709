import { inLanguage } from './inLanguage.ts';
import { de } from './play.de.ts';
import { en } from './play.en.ts';

export type PlayWords = typeof en;

export const playWords = (): PlayWords => inLanguage({ en, de });
