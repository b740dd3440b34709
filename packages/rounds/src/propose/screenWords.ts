import type { Language } from '../viewProps.ts';
import { proposeWords, type ProposeWords } from './words.ts';

/** What only a screen says while proposals are made: a phone need not load it. */
const en = {
  startsHere: (sum: string, prediction: string, error: string) =>
    `Everyone starts here: ${sum} = ${prediction}. Error ${error}.`,
  startsUnseen: (count: number, blind: number) =>
    `${count} points pull at the same weights. For ${blind === 1 ? 'the first proposal' : `the first ${blind} proposals`} each of you sees only one of them.`,
  errorOfEvery: 'Error of every proposal',
  ownErrorOfEvery: 'Error on the own point, every proposal',
  seconds: 's',
  middleError: 'Middle error',
  middleOwnError: 'Middle error on the own point',
  middleLoss: 'Middle loss over all points',
  exactly: (target: string) => `hit ${target} exactly`,
  overTime: (made: number, from: string, to: string) =>
    `${made === 1 ? 'One proposal' : `${made} proposals`}. The middle of the class went from an error of ${from} to ${to}.`,
};

type OnlyScreen = typeof en;
export type ScreenWords = ProposeWords & OnlyScreen;

const de: OnlyScreen = {
  startsHere: (sum, prediction, error) => `Alle beginnen hier: ${sum} = ${prediction}. Fehler ${error}.`,
  startsUnseen: (count, blind) =>
    `${count} Punkte ziehen an denselben Gewichten. ${blind === 1 ? 'Beim ersten Vorschlag' : `Bei den ersten ${blind} Vorschlägen`} seht ihr jeder nur einen.`,
  errorOfEvery: 'Fehler jedes Vorschlags',
  ownErrorOfEvery: 'Fehler beim eigenen Punkt, jeder Vorschlag',
  seconds: 's',
  middleError: 'Mittlerer Fehler',
  middleOwnError: 'Mittlerer Fehler beim eigenen Punkt',
  middleLoss: 'Mittlerer Verlust über alle Punkte',
  exactly: (target) => `genau ${target} getroffen`,
  overTime: (made, from, to) =>
    `${made === 1 ? 'Ein Vorschlag' : `${made} Vorschläge`}. Die Mitte der Klasse kam von Fehler ${from} auf ${to}.`,
};

export const screenWords: Readonly<Record<Language, ScreenWords>> = {
  en: { ...proposeWords.en, ...en },
  de: { ...proposeWords.de, ...de },
};
