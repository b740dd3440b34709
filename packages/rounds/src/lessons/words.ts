import type { Language } from '../viewProps.ts';

/** What a lesson calls itself and its rounds. It gives no ground away: every surface may import it. */
export interface LessonWords {
  readonly title: string;
  /** By the round's id. The brief is the one sentence that says what to do. */
  readonly rounds: Readonly<Record<string, { readonly name: string; readonly brief: string }>>;
}

/** By the lesson's id, in each language. */
export const lessonWords: Readonly<Record<string, Readonly<Record<Language, LessonWords>>>> = {
  theNeedForOptimization: {
    en: {
      title: 'The need for optimization',
      rounds: {
        hit13: { name: 'Hit 13', brief: 'Change the two weights until the network says 13.' },
        oneKnob: {
          name: 'One knob',
          brief: 'Only w₁ turns now. Two tries to find the weight that leaves no error.',
        },
        tugOfWar: {
          name: 'Tug of war',
          brief: 'Three points pull at the same two weights. Find the lowest loss for all of them.',
        },
        feelTheSlope: {
          name: 'Feel the slope',
          brief: 'You feel only the ground under your feet. Step to lower loss.',
        },
        darkField: {
          name: 'Dark field',
          brief: 'Nobody sees the ground. Feel the slope, take a step, find the lowest point.',
        },
      },
    },
    de: {
      title: 'Wozu Optimierung?',
      rounds: {
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
      },
    },
  },
};
