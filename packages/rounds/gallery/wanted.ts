import { createNumbers } from '@lowest-point/plots';
import { lessons } from '../src/lessons.ts';
import { de } from '../src/lessons/words/de.ts';
import { en } from '../src/lessons/words/en.ts';
import type { Speech } from '../src/viewProps.ts';

// What the address asks for: ?kind=race&round=ravine&surface=screen&players=28&seat=0&language=de&theme=dark
// and &revealed &unranked &paused &machines &seed=7. What only some kinds read stands in their scenes.
const wanted = new URLSearchParams(location.search);

export const word = (key: string): string | null => wanted.get(key);
export const number = (key: string, otherwise: number): number => Number(wanted.get(key) ?? otherwise);

/** The rounds of a kind, as the lessons play them. */
export function roundsOf(kind: string): string[] {
  const plans = lessons.flatMap(({ rounds }) => rounds).filter(({ type }) => type === kind);
  return [...new Set(plans.map(({ id }) => id))];
}

export const surfaces = ['phone', 'screen', 'host'] as const;

export const kind = word('kind') ?? '';
export const roundId = word('round') ?? roundsOf(kind)[0] ?? '';
export const surface = surfaces.find((name) => name === word('surface')) ?? 'phone';
export const players = number('players', 28);
export const seat = number('seat', 0);
export const isRevealed = wanted.has('revealed');
export const showsRanks = !wanted.has('unranked');
export const isPaused = wanted.has('paused');
export const hasMachines = wanted.has('machines');

const language = word('language') === 'de' ? 'de' : 'en';
export const speech: Speech = { language, numbers: createNumbers(language) };
export const text = { en, de }[language][roundId] ?? { name: roundId, brief: '' };
