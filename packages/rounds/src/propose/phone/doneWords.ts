import type { Language } from '../../viewProps.ts';

/** What a phone says once all tries are made: it is loaded with it. */
const en = {
  made: (count: number) => (count === 1 ? 'Your try is made.' : `Your ${count} tries are made.`),
  yourBest: 'Your best',
  wait: 'When the round ends, you see how the class did.',
};

const de: typeof en = {
  made: (count) => (count === 1 ? 'Dein Versuch ist gemacht.' : `Deine ${count} Versuche sind gemacht.`),
  yourBest: 'Dein bester',
  wait: 'Wenn die Runde endet, siehst du, wie die Klasse war.',
};

export const doneWords: Readonly<Record<Language, typeof en>> = { en, de };
