import type { RoomState } from '@lowest-point/game';
import { inLanguage } from '../words/inLanguage.ts';
import { roundText } from '../words/lessonText.svelte.ts';
import type { Step } from './nextStep.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';

export type HostWords = typeof en;

/** In the language of this page. Reactive. */
export const hostWords = (): HostWords => inLanguage({ en, de });

/** Why something was not done. What has no words of its own is rare, and passes. */
export function failureWords(failures: HostWords['failures'], reason: string): string {
  return Object.entries(failures).find(([key]) => key === reason)?.[1] ?? failures.otherwise;
}

/** What a button says that takes this step; `short` where it stands beside others. */
export function stepWords(
  words: HostWords,
  known: RoomState,
  { name, round }: Step,
  length: 'label' | 'short',
): string {
  const sheet = round ?? 0;
  return words.steps[name][length](sheet + 1, roundText(known.lesson, sheet).name);
}
