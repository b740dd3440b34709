import type { Language } from '../viewProps.ts';
import { one } from '../plural.ts';

// Numbers come in as printed; counts come as numbers.
const en = {
  loss: 'loss',
  move: 'move',
  slope: 'slope',
  youPlace: (place: number, players: number) => `You, place ${place} of ${players}`,
  you: 'You',
  noMove: 'no move',
  divergedOnly: 'diverged',
  middle: 'Middle of the class',
  bestIs: (name: string | null) => (name === null ? 'Best of the class' : `Best: ${name}`),
  lowestPossible: 'Lowest there is',
  start: 'start',
  nobody: 'Nobody made a move.',
  players: (count: number) => one(count, '1 player', `${count} players`),
};

const de: typeof en = {
  loss: 'Verlust',
  move: 'Zug',
  slope: 'Steigung',
  youPlace: (place, players) => `Du, Platz ${place} von ${players}`,
  you: 'Du',
  noMove: 'kein Zug',
  divergedOnly: 'divergiert',
  middle: 'Mitte der Klasse',
  bestIs: (name) => (name === null ? 'Bestes der Klasse' : `Am besten: ${name}`),
  lowestPossible: 'Tiefer geht es nicht',
  start: 'Start',
  nobody: 'Niemand hat gezogen.',
  players: (count) => one(count, '1 Person', `${count} Personen`),
};

/** What all rounds say that are played together. */
export const words: Readonly<Record<Language, typeof en>> = { en, de };
