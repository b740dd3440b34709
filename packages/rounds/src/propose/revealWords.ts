import type { Language } from '../viewProps.ts';
import { listAnd } from './listAnd.ts';

/** What the revealed sheet says. Numbers come in as printed; counts come as numbers. */
const en = {
  youAt: (place: string, players: string) => `You, place ${place} of ${players}`,
  you: 'You',
  noMove: 'no proposal',
  diverged: 'too large',
  best: (name: string) => `Best: ${name}`,
  bestOfClass: 'Best of the class',
  middle: 'Middle of the class',
  machine: (steps: number) => `Gradient descent, ${steps === 1 ? 'one step' : `${steps} steps`}`,
  par: 'Best rate',
  move: 'try',
  lossOver: (best: string, middle: string, moves: number) =>
    `Loss over ${moves} tries, log scale: the best of the class ends at ${best}, its middle at ${middle}.`,
  lowestPossible: 'Lowest possible',
  average: 'Average of your weights',
  start: 'start',
  ownMark: 'you',
  lowestPoint: 'lowest point',
  oneOfMany: 'one of many',
  blindMark: 'blind, with one point',
  bestMark: 'best proposal',
  why: 'Why?',
  prediction: 'prediction',
  inputs: 'inputs',
  hidden: 'hidden',
  target: (value: string) => `target ${value}`,
  error: 'error',
  squared: 'error²',
  loss: 'loss',
  mean: 'mean',
  errorSquares: (near: string, far: string) => `Two errors and their squares: ${near} and ${far}.`,
  tooLow: 'too low',
  tooHigh: 'too high',
  map: (players: number) =>
    `Map of the two weights with the best proposal of ${players === 1 ? 'one player' : `${players} players`}.`,
  curves: (players: number) =>
    `Over the weight: the error, a straight line, and the loss, a parabola, with the best proposals of ${players === 1 ? 'one player' : `${players} players`}.`,
  square: (loss: string) => `The squared errors and their mean, the loss: ${loss}.`,
  seen: (name: string) => `saw ${name} first`,

  lineTitle: 'A whole line of answers',
  parabolaTitle: 'Twice the error, four times the loss',
  linesTitle: (count: number, meet: boolean) =>
    meet ? `One place pleases all ${count}` : `No place pleases all ${count}`,
  plainTitle: 'How low you came',

  answer: (prediction: string, target: string) =>
    `The network with these weights: prediction ${prediction}, target ${target}.`,
  answerAt: (place: string) => `${place} is one of many: the numbers walk through.`,

  nobody: 'Nobody made a proposal.',
  hits: (exact: number, players: number) => {
    if (players === 1) return exact === 1 ? 'The one proposal is exact.' : 'The one proposal is not exact.';
    if (exact === 0) return `None of ${players} hit it exactly.`;
    return exact === players ? `All ${players} hit it exactly.` : `${exact} of ${players} hit it exactly.`;
  },
  hitPlaces: (places: number) => `They stand at ${places} different places, and all of them are right.`,
  predictionWhere: (target: string, equation: string) => `The prediction is ${target} wherever ${equation}.`,
  hiddenSay: (values: readonly string[]) => `The hidden nodes say ${listAnd(values, 'and')}.`,
  lineOfAnswers: (places: readonly string[]) =>
    `All such weights lie on one straight line, and every place on it is a perfect answer: ${listAnd(places, 'and')} as much as any place between.`,
  descentStops: (place: string) =>
    `Gradient descent takes the shortest way to the line and stops where it meets it, at ${place}.`,
  turning: (name: string, slope: string) => `Turn ${name} up by 1, and the prediction changes by ${slope}.`,
  errorLine: (error: string, name: string, answer: string) =>
    `So the error, ${error}, is a straight line over ${name}. Two measurements are enough to draw it; it meets 0 at ${name} = ${answer}.`,
  quarter: (near: ErrorText, far: ErrorText) =>
    `The loss is the error squared. At ${near.weight} the error is ${near.error} and the loss ${near.loss}. At ${far.weight} the error is twice as large, ${far.error}, and the loss four times: ${far.loss}.`,
  foundIt: (exact: number, players: number) =>
    exact === 0 ? `None of ${players} found it.` : `${exact} of ${players} found it.`,
  ownLines: (equations: readonly string[]) =>
    `Each point has its own line of perfect answers: ${listAnd(equations, 'and')}.`,
  neverMeet: 'The lines never meet in one place: nobody can reach 0.',
  lowestIs: (loss: string, place: string) => `The lowest loss there is: ${loss}, at ${place}.`,
  doMeet: (place: string) => `They all meet at ${place}: there, and only there, the loss is 0.`,
  blind: (ownError: string, loss: string) =>
    `While each saw only one point, the middle error on it was ${ownError}, but the middle loss over all points ${loss}.`,
  meanIs: (sum: string, loss: string) => `Your loss is the mean of your squared errors: ${sum} = ${loss}.`,
  averageIs: (place: string, loss: string) =>
    `The average of all the class’s weights is ${place}. The loss there: ${loss}.`,
  bestIs: (loss: string) => `The best of the class came to ${loss}.`,
};

interface ErrorText {
  readonly weight: string;
  readonly error: string;
  readonly loss: string;
}

export type RevealWords = typeof en;

const de: RevealWords = {
  youAt: (place, players) => `Du, Platz ${place} von ${players}`,
  you: 'Du',
  noMove: 'kein Vorschlag',
  diverged: 'zu groß',
  best: (name) => `Am tiefsten: ${name}`,
  bestOfClass: 'Tiefster der Klasse',
  middle: 'Mitte der Klasse',
  machine: (steps) => `Gradienten\u00adabstieg, ${steps === 1 ? 'ein Schritt' : `${steps} Schritte`}`,
  par: 'Beste Rate',
  move: 'Versuch',
  lossOver: (best, middle, moves) =>
    `Verlust über ${moves} Versuche, logarithmisch: Der beste der Klasse endet bei ${best}, ihre Mitte bei ${middle}.`,
  lowestPossible: 'Tiefer geht es nicht',
  average: 'Mittel eurer Gewichte',
  start: 'Start',
  ownMark: 'du',
  lowestPoint: 'tiefster Punkt',
  oneOfMany: 'eine von vielen',
  blindMark: 'blind, mit einem Punkt',
  bestMark: 'bester Vorschlag',
  why: 'Warum?',
  prediction: 'Vorhersage',
  inputs: 'Eingaben',
  hidden: 'verborgen',
  target: (value) => `Ziel ${value}`,
  error: 'Fehler',
  squared: 'Fehler²',
  loss: 'Verlust',
  mean: 'Mittel',
  errorSquares: (near, far) => `Zwei Fehler und ihre Quadrate: ${near} und ${far}.`,
  tooLow: 'zu niedrig',
  tooHigh: 'zu hoch',
  map: (players) =>
    `Karte der beiden Gewichte mit dem besten Vorschlag von ${players === 1 ? 'einer Person' : `${players} Personen`}.`,
  curves: (players) =>
    `Über dem Gewicht: der Fehler, eine Gerade, und der Verlust, eine Parabel, mit den besten Vorschlägen von ${players === 1 ? 'einer Person' : `${players} Personen`}.`,
  square: (loss) => `Die quadrierten Fehler und ihr Mittel, der Verlust: ${loss}.`,
  seen: (name) => `sah zuerst ${name}`,

  lineTitle: 'Eine ganze Gerade stimmt',
  parabolaTitle: 'Doppelter Fehler, vierfacher Verlust',
  linesTitle: (count, meet) =>
    meet ? `Ein Ort passt für alle ${count}` : `Kein Ort passt für alle ${count}`,
  plainTitle: 'Wie tief ihr kamt',

  answer: (prediction, target) => `Das Netz mit diesen Gewichten: Vorhersage ${prediction}, Ziel ${target}.`,
  answerAt: (place) => `${place} ist eine von vielen: die Zahlen gehen hindurch.`,

  nobody: 'Niemand hat etwas vorgeschlagen.',
  hits: (exact, players) => {
    if (players === 1)
      return exact === 1 ? 'Der eine Vorschlag trifft genau.' : 'Der eine Vorschlag trifft nicht genau.';
    if (exact === 0) return `Von ${players} traf niemand genau.`;
    return exact === players ? `Alle ${players} trafen genau.` : `${exact} von ${players} trafen genau.`;
  },
  hitPlaces: (places) => `Sie stehen an ${places} verschiedenen Orten, und alle haben recht.`,
  predictionWhere: (target, equation) => `Die Vorhersage ist ${target}, wo immer ${equation} gilt.`,
  hiddenSay: (values) => `Die verborgenen Knoten sagen ${listAnd(values, 'und')}.`,
  lineOfAnswers: (places) =>
    `Alle solchen Gewichte liegen auf einer Geraden, und jeder Ort auf ihr ist eine perfekte Lösung: ${listAnd(places, 'und')} ebenso wie alle dazwischen.`,
  descentStops: (place) =>
    `Gradientenabstieg geht auf kürzestem Weg zur Geraden und bleibt stehen, wo er sie trifft: bei ${place}.`,
  turning: (name, slope) => `Dreh ${name} um 1 höher, und die Vorhersage ändert sich um ${slope}.`,
  errorLine: (error, name, answer) =>
    `Darum ist der Fehler, ${error}, über ${name} eine Gerade. Zwei Messungen genügen, um sie zu zeichnen; bei ${name} = ${answer} trifft sie die 0.`,
  quarter: (near, far) =>
    `Der Verlust ist der Fehler im Quadrat. Bei ${near.weight} ist der Fehler ${near.error} und der Verlust ${near.loss}. Bei ${far.weight} ist der Fehler doppelt so groß, ${far.error}, und der Verlust viermal so groß: ${far.loss}.`,
  foundIt: (exact, players) =>
    exact === 0 ? `Von ${players} fand es niemand.` : `${exact} von ${players} fanden es.`,
  ownLines: (equations) =>
    `Jeder Punkt hat seine eigene Gerade perfekter Lösungen: ${listAnd(equations, 'und')}.`,
  neverMeet: 'Die Geraden treffen sich nie an einem Ort: niemand erreicht die 0.',
  lowestIs: (loss, place) => `Der kleinste Verlust, den es gibt: ${loss} bei ${place}.`,
  doMeet: (place) => `Sie treffen sich alle bei ${place}: dort, und nur dort, ist der Verlust 0.`,
  blind: (ownError, loss) =>
    `Solange jeder nur einen Punkt sah, war der mittlere Fehler dort ${ownError}, der mittlere Verlust über alle Punkte aber ${loss}.`,
  meanIs: (sum, loss) => `Dein Verlust ist das Mittel deiner quadrierten Fehler: ${sum} = ${loss}.`,
  averageIs: (place, loss) => `Das Mittel aller Gewichte der Klasse ist ${place}. Der Verlust dort: ${loss}.`,
  bestIs: (loss) => `Der beste Vorschlag der Klasse kam auf ${loss}.`,
};

export const revealWords: Readonly<Record<Language, RevealWords>> = { en, de };
