import type { Language } from '../viewProps.ts';

/** What a teacher reads when choosing a lesson. */
export interface LessonAbout {
  readonly title: string;
  /** One sentence: what the class will have understood. */
  readonly sentence: string;
}

/** By the lesson's id, in each language. It gives no ground away: every surface may load it. */
export const lessonAbout: Readonly<Record<string, Readonly<Record<Language, LessonAbout>>>> = {
  theNeedForOptimization: {
    en: {
      title: 'The need for optimization',
      sentence: 'Weights decide predictions, errors become a loss, and the slope leads down its surface.',
    },
    de: {
      title: 'Wozu Optimierung?',
      sentence: 'Gewichte bestimmen Vorhersagen, Fehler werden zum Verlust, die Steigung führt hinab.',
    },
  },
  howBigAStep: {
    en: {
      title: 'How big a step?',
      sentence: 'Too small crawls, too big explodes: what a learning rate does, and what momentum adds.',
    },
    de: {
      title: 'Wie groß ein Schritt?',
      sentence: 'Zu klein kriecht, zu groß explodiert: was die Lernrate tut, und was Schwung hinzufügt.',
    },
  },
  roughGround: {
    en: {
      title: 'Rough ground',
      sentence: 'Two valleys, a saddle, a plateau: where the slope alone leads astray, and why.',
    },
    de: {
      title: 'Raues Gelände',
      sentence: 'Zwei Täler, ein Sattel, eine Hochebene: wo die Steigung allein in die Irre führt.',
    },
  },
  theClassIsTheOptimiser: {
    en: {
      title: 'The class is the optimiser',
      sentence: 'Everyone holds a few points, a probe or one weight: together the class trains a network.',
    },
    de: {
      title: 'Die Klasse optimiert',
      sentence: 'Jeder hält ein paar Punkte, eine Sonde oder ein Gewicht: zusammen trainiert ihr ein Netz.',
    },
  },
  sprint: {
    en: {
      title: 'Sprint',
      sentence: 'The idea in a quarter of an hour: weights, slope, and the dark field.',
    },
    de: { title: 'Sprint', sentence: 'Die Idee in einer Viertelstunde: Gewichte, Steigung, dunkles Feld.' },
  },
};
