import { doorReason } from './door.ts';
import { spoken } from './language.svelte.ts';
import type { en } from './play.en.ts';
import type { Reason } from './reasons.en.ts';

export type PlayWords = typeof en;

/** Each language is a file of its own: a phone loads one of them, as the language is chosen at the door. */
const catalogs = {
  en: async () => (await import('./play.en.ts')).en,
  de: async () => (await import('./play.de.ts')).de,
};

let words: PlayWords | null = null;

/** To be awaited before anything that speaks these words is shown. */
export async function loadPlayWords(): Promise<void> {
  words = await catalogs[spoken.language]();
}

/** Says some of it otherwise, until the words are loaded again. (For pages of the replay; phones never do.) */
export function adaptPlayWords(change: (words: PlayWords) => PlayWords): void {
  words = change(playWords());
}

export function playWords(): PlayWords {
  if (words === null) throw new Error('the words have not been loaded');
  return words;
}

/** Why something did not work, in words. */
export function reasonText(reason: Reason): string {
  const reasons: Readonly<Partial<Record<Reason, string>>> = playWords().reasons;
  return reasons[reason] ?? doorReason(reason);
}
