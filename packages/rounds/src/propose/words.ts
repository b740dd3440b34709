import type { Language } from '../viewProps.ts';
import { listAnd } from './listAnd.ts';

/** What phones say while proposals are made, and screens, too. Numbers come in as printed; counts come as numbers. */
const en = {
  weight: (name: string) => `weight ${name}`,
  network: (prediction: string, target: string, error: string) =>
    `The network: prediction ${prediction}, target ${target}, error ${error}.`,
  networkUnseen: (target: string) =>
    `The network. Its prediction is measured when you propose. Target ${target}.`,
  inputs: 'inputs',
  hidden: 'hidden',
  prediction: 'prediction',
  target: (value: string) => `target ${value}`,
  error: 'error',
  loss: 'loss',
  atStart: (value: string) => `start ${value}`,
  last: (value: string) => `last ${value}`,
  propose: (weights: number): string => (weights === 1 ? 'Propose this weight' : 'Propose these weights'),
  turnFirst: (weights: number): string => (weights === 1 ? 'Turn the weight first' : 'Turn a weight first'),
  tooLow: 'too low',
  tooHigh: 'too high',

  spoken: (prediction: string, error: string) => `Prediction ${prediction}, error ${error}.`,
  spokenLoss: (loss: string, errors: string) => `Loss ${loss}. Errors ${errors}.`,
  notMeasured: 'Not measured yet.',
  unmeasured: 'not measured yet',
  errorsOf: (count: number) => `Errors of the ${count} points`,
  measuredErrors: 'Measured errors over the weight',
  onePoint: (count: number, left: number) =>
    `You see one of ${count} points. ${left === 1 ? 'After this proposal' : `After ${left} proposals`} you see them all.`,
  allPoints: (count: number, losses: readonly string[]) =>
    `Now you see all ${count} points. Over all of them, your blind ${losses.length === 1 ? 'try has' : 'tries have'} a loss of ${listAnd(losses, 'and')}.`,
  mean: (count: number): string => (count === 1 ? 'error²' : 'mean of error²'),

  diverged: 'too large to measure',
};

export type ProposeWords = typeof en;

const de: ProposeWords = {
  weight: (name) => `Gewicht ${name}`,
  network: (prediction, target, error) =>
    `Das Netz: Vorhersage ${prediction}, Ziel ${target}, Fehler ${error}.`,
  networkUnseen: (target) => `Das Netz. Seine Vorhersage wird gemessen, wenn du vorschlägst. Ziel ${target}.`,
  inputs: 'Eingaben',
  hidden: 'verborgen',
  prediction: 'Vorhersage',
  target: (value) => `Ziel ${value}`,
  error: 'Fehler',
  loss: 'Verlust',
  atStart: (value) => `Start ${value}`,
  last: (value) => `zuletzt ${value}`,
  propose: (weights) => (weights === 1 ? 'Gewicht vorschlagen' : 'Gewichte vorschlagen'),
  turnFirst: () => 'Erst etwas ändern',
  tooLow: 'zu niedrig',
  tooHigh: 'zu hoch',

  spoken: (prediction, error) => `Vorhersage ${prediction}, Fehler ${error}.`,
  spokenLoss: (loss, errors) => `Verlust ${loss}. Fehler ${errors}.`,
  notMeasured: 'Noch nicht gemessen.',
  unmeasured: 'noch nicht gemessen',
  errorsOf: (count) => `Fehler der ${count} Punkte`,
  measuredErrors: 'Gemessene Fehler über dem Gewicht',
  onePoint: (count, left) =>
    `Du siehst einen von ${count} Punkten. Nach ${left === 1 ? 'diesem Vorschlag' : `${left} Vorschlägen`} siehst du alle.`,
  allPoints: (count, losses) =>
    `Jetzt siehst du alle ${count} Punkte. Über alle gerechnet ${losses.length === 1 ? 'hat dein blinder Versuch' : 'haben deine blinden Versuche'} den Verlust ${listAnd(losses, 'und')}.`,
  mean: (count) => (count === 1 ? 'Fehler²' : 'Mittel der Fehler²'),

  diverged: 'zu groß zum Messen',
};

export const proposeWords: Readonly<Record<Language, ProposeWords>> = { en, de };
