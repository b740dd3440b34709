import type { LessonOutline } from '@lowest-point/game';
import { loadRoundWords, type Language, type RoundWords } from '@lowest-point/rounds/views';
import { insistently } from '../phone/insistently.ts';
import { spoken } from './language.svelte.ts';

type Catalog = Readonly<Record<string, RoundWords>>;

let catalogs = $state.raw<Readonly<Partial<Record<Language, Catalog>>>>({});
let loading: Readonly<Partial<Record<Language, Promise<void> | undefined>>> = {};

/** The words of all rounds in one language. Awaited before the first sheet is shown; else they come a moment later. */
export function loadRoundText(language: Language): Promise<void> {
  if (loading[language] !== undefined) return loading[language];
  const coming = insistently(loadRoundWords[language]).then(
    (words) => {
      catalogs = { ...catalogs, [language]: words };
    },
    () => {
      loading = { ...loading, [language]: undefined };
    },
  );
  loading = { ...loading, [language]: coming };
  return coming;
}

/** What a round calls itself; its id where this page has no words for it. Reactive. */
export function roundText(
  lesson: LessonOutline,
  round: number,
  language: Language = spoken.language,
): RoundWords {
  const id = lesson.rounds[round]?.id ?? '';
  const words = catalogs[language];
  if (words === undefined) void loadRoundText(language);
  return words?.[id] ?? { name: id, brief: '' };
}
