import { createNumbers } from '@lowest-point/plots';
import type { Speech } from '@lowest-point/rounds/views';
import { spoken } from './language.svelte.ts';

/** Languages are few and never go: their numbers are made once. */
const numbers = { en: createNumbers('en'), de: createNumbers('de') };

/** How this page speaks and writes numbers. Reactive: read it where it is used. */
export const speech: Speech = {
  get language() {
    return spoken.language;
  },
  get numbers() {
    return numbers[spoken.language];
  },
};
