import { spoken } from './language.svelte.ts';

/** One catalog in every language. The second is typed by the first: `const de: typeof en`. */
export interface Catalogs<Words> {
  readonly en: Words;
  readonly de: Words;
}

/** The words of a catalog in the language of this page. Reactive: call it in a `$derived` or in the markup. */
export function inLanguage<Words>(catalogs: Catalogs<Words>): Words {
  return catalogs[spoken.language];
}
