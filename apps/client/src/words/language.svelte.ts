import type { Speech } from '@lowest-point/rounds/views';
import { browserStorage } from '../room/storage.ts';

type Language = Speech['language'];

const key = 'lowest-point/language';
const stored = browserStorage('local');

function first(): Language {
  const chosen = stored.read(key);
  if (chosen === 'en' || chosen === 'de') return chosen;
  return navigator.languages
    .find((tag) => /^(en|de)\b/i.test(tag))
    ?.toLowerCase()
    .startsWith('de')
    ? 'de'
    : 'en';
}

const found = first();
let language = $state(found);
document.documentElement.lang = found;

/** The language of this page. Reactive: read it where it is used. */
export const spoken = {
  get language() {
    return language;
  },
};

export function speak(chosen: Language): void {
  language = chosen;
  document.documentElement.lang = chosen;
  stored.write(key, chosen);
}
