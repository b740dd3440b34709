import type { Language } from '../viewProps.ts';

interface Asked {
  readonly ask: string;
  readonly choices: readonly string[];
}

export interface AskWords {
  readonly line: (target: string, first: string, second: string) => Asked;
  readonly parabola: (weight: string, answer: string) => Asked;
  readonly apart: (points: number) => Asked;
  readonly meet: (points: number) => Asked;
  readonly youSaid: (prediction: string, target: string, error: string) => string;
  readonly youCame: (loss: string, lowest: string) => string;
  readonly classOff: (size: string) => string;
  /** `lowest`: null where it was said before. */
  readonly classCame: (loss: string, lowest: string | null) => string;
  readonly tradeOff: (first: string, up: string, second: string, turn: string, back: string) => string;
}

const en: AskWords = {
  line: (target, first, second) => ({
    ask: `Why can so many different weights say ${target}?`,
    choices: [
      'The network rounds what it says',
      `What ${first} adds, ${second} can take away again`,
      'Everyone began at the same weights',
    ],
  }),
  parabola: (weight, answer) => ({
    ask: `The error is a straight line. Why is the loss a bowl with its bottom at ${weight} = ${answer}?`,
    choices: [
      'The network bends its predictions',
      'The error is never below 0',
      'Squared, too low and too high both count as more than 0',
    ],
  }),
  apart: (points) => ({
    ask: 'Why can nobody come to a loss of 0?',
    choices: [
      'Nobody tried long enough',
      `Each of the ${points} points wants other weights`,
      'The sliders’ steps are too coarse',
    ],
  }),
  meet: (points) => ({
    ask: 'Why is there one best place?',
    choices: [
      `Only there all ${points} points have no error`,
      'The sliders end there',
      'It is nearest to the start',
    ],
  }),
  youSaid: (prediction, target, error) =>
    error === '0'
      ? `Your network says ${prediction}: exactly the target.`
      : `Your network says ${prediction}. The target is ${target}: an error of ${error}.`,
  youCame: (loss, lowest) => `You came to a loss of ${loss}. The lowest there is: ${lowest}.`,
  classOff: (size) =>
    size === '0' ? 'The middle of the class has no error.' : `The middle of the class is off by ${size}.`,
  classCame: (loss, lowest) =>
    `The middle of the class came to ${loss}${lowest === null ? '' : `; the lowest there is: ${lowest}`}.`,
  tradeOff: (first, up, second, turn, back) =>
    `Turn ${first} up by 1, and the prediction changes by ${up}. Turn ${second} by ${turn}, and it changes by ${back}: back where it was.`,
};

const de: AskWords = {
  line: (target, first, second) => ({
    ask: `Warum können so viele verschiedene Gewichte ${target} sagen?`,
    choices: [
      'Das Netz rundet, was es sagt',
      `Was ${first} hinzufügt, kann ${second} wieder wegnehmen`,
      'Alle begannen bei denselben Gewichten',
    ],
  }),
  parabola: (weight, answer) => ({
    ask: `Der Fehler ist eine Gerade. Warum ist der Verlust eine Schüssel mit dem Boden bei ${weight} = ${answer}?`,
    choices: [
      'Das Netz biegt seine Vorhersagen',
      'Der Fehler ist nie unter 0',
      'Im Quadrat zählen zu niedrig und zu hoch beide mehr als 0',
    ],
  }),
  apart: (points) => ({
    ask: 'Warum kommt niemand auf den Verlust 0?',
    choices: [
      'Niemand hat lange genug probiert',
      `Jeder der ${points} Punkte will andere Gewichte`,
      'Die Schritte der Regler sind zu grob',
    ],
  }),
  meet: (points) => ({
    ask: 'Warum gibt es einen besten Ort?',
    choices: [
      `Nur dort haben alle ${points} Punkte keinen Fehler`,
      'Dort enden die Regler',
      'Er liegt dem Start am nächsten',
    ],
  }),
  youSaid: (prediction, target, error) =>
    error === '0'
      ? `Dein Netz sagt ${prediction}: genau das Ziel.`
      : `Dein Netz sagt ${prediction}. Das Ziel ist ${target}: Fehler ${error}.`,
  youCame: (loss, lowest) => `Du kamst auf einen Verlust von ${loss}. Tiefer als ${lowest} geht es nicht.`,
  classOff: (size) =>
    size === '0'
      ? 'Die Mitte der Klasse hat keinen Fehler.'
      : `Die Mitte der Klasse liegt um ${size} daneben.`,
  classCame: (loss, lowest) =>
    `Die Mitte der Klasse kam auf ${loss}${lowest === null ? '' : `; tiefer als ${lowest} geht es nicht`}.`,
  tradeOff: (first, up, second, turn, back) =>
    `Dreh ${first} um 1 höher, und die Vorhersage ändert sich um ${up}. Dreh ${second} um ${turn}, und sie ändert sich um ${back}: wieder wie zuvor.`,
};

export const askWords: Readonly<Record<Language, AskWords>> = { en, de };
