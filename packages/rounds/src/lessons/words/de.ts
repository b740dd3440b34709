import type { RoundWords } from './en.ts';

export const de: Readonly<Record<string, RoundWords>> = {
  hit13: { name: 'Triff die 13', brief: 'Ändere die beiden Gewichte, bis das Netz 13 sagt.' },
  oneKnob: {
    name: 'Ein Knopf',
    brief: 'Nur w₁ lässt sich drehen. Zwei Versuche für das Gewicht ohne Fehler.',
  },
  tugOfWar: {
    name: 'Tauziehen',
    brief: 'Drei Punkte ziehen an denselben zwei Gewichten. Finde den kleinsten Verlust für alle.',
  },
  feelTheSlope: {
    name: 'Spür die Steigung',
    brief: 'Du spürst nur den Boden unter deinen Füßen. Geh zu kleinerem Verlust.',
  },
  darkField: {
    name: 'Dunkles Feld',
    brief: 'Niemand sieht das Gelände. Spür die Steigung, geh einen Schritt, finde den tiefsten Punkt.',
  },
};
