import type { Language } from '../../viewProps.ts';

/** What a phone says of tries that were made: loaded with them. */
const en = {
  tries: 'Your tries',
  try: (number: number) => `Try ${number}`,
  tryName: 'Try',
  takeAgain: 'Take its weights again',
  made: (count: number) => (count === 1 ? 'Your try is made.' : `Your ${count} tries are made.`),
  yourBest: 'Your best',
  wait: 'The printed sheet shows how the class did.',
};

const de: typeof en = {
  tries: 'Deine Versuche',
  try: (number) => `Versuch ${number}`,
  tryName: 'Versuch',
  takeAgain: 'Seine Gewichte wieder nehmen',
  made: (count) => (count === 1 ? 'Dein Versuch ist gemacht.' : `Deine ${count} Versuche sind gemacht.`),
  yourBest: 'Dein bester',
  wait: 'Das gedruckte Blatt zeigt, wie die Klasse war.',
};

export const triesWords: Readonly<Record<Language, typeof en>> = { en, de };
