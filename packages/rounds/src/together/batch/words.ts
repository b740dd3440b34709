import type { Language } from '../../viewProps.ts';
import { one } from '../../plural.ts';

// Numbers come in as printed; counts come as numbers.
const en = {
  movedOn: (step: number, loss: string) => `The class has moved on: step ${step}, loss ${loss}.`,
  before: 'Thin: where the line was before.',
  x: 'flipper length, 0 is average',
  y: 'mass, kg',
  plot: (points: number, slope: string, intercept: string, loss: string) =>
    `Your ${points} ${one(points, 'point', 'points')} and the class’s line, mass = ${slope} · flipper + ${intercept}; its loss over all points is ${loss}.`,
  classLoss: 'class’s loss',
  step: 'step',
  gathered: 'arrows in',
  of: (some: number, all: number) => `${some} of ${all}`,
  which: 'which arrow do you add?',
  truly: 'True arrow',
  bluff: 'My own',
  trueIs: (tilt: string, lift: string) =>
    `Downhill for your points alone: slope ${tilt}, height ${lift}. Grey: the line after that step.`,
  tilt: 'tilt',
  tiltLabel: 'tilt of the arrow, along the slope',
  lift: 'lift',
  liftLabel: 'lift of the arrow, along the intercept',
  add: 'Add this arrow',
  allAdded: 'All your arrows are in',
  left: (left: number) => (left === 0 ? 'no arrows left' : `${left} ${one(left, 'arrow', 'arrows')} left`),
  hint: (size: number) =>
    size === 1
      ? 'Each arrow moves the class a step. All score by the class’s lowest loss.'
      : `When ${size} arrows are in, the class steps along their mean. All score by the class’s lowest loss.`,
  wait: (waiting: number, size: number) =>
    `Your arrow is in: ${waiting} of ${size}. The next ${one(size - waiting, 'one moves', `${size - waiting} move`)} the class.`,
  stepped: (step: number, loss: string) => `Your arrow filled the batch: step ${step}, loss ${loss}.`,
  tooShort: 'First tilt or lift',
  hidden: (points: number) => `${points} penguins are in your hands; nobody sees them all.`,
  line: (slope: string, intercept: string) => `The class’s line: slope ${slope}, height ${intercept}.`,
  lossLabel: (steps: number, loss: string) => `The class’s loss after ${steps} steps: ${loss}.`,
  theClass: 'the class',
  arrowsIn: (waiting: number, size: number) => `${waiting} of ${size} arrows for the next step`,
  arrowsSoFar: 'arrows so far',
  steps: 'steps',
};

export type Words = typeof en;

const de: Words = {
  movedOn: (step, loss) => `Die Klasse ist weiter: Schritt ${step}, Verlust ${loss}.`,
  before: 'Dünn: wo die Gerade vorher lag.',
  x: 'Flossenlänge, 0 ist Durchschnitt',
  y: 'Masse, kg',
  plot: (points, slope, intercept, loss) =>
    `Deine ${points} ${one(points, 'Punkt', 'Punkte')} und die Gerade der Klasse, Masse = ${slope} · Flosse + ${intercept}; ihr Verlust über alle Punkte ist ${loss}.`,
  classLoss: 'Verlust der Klasse',
  step: 'Schritt',
  gathered: 'Pfeile da',
  of: (some, all) => `${some} von ${all}`,
  which: 'welchen Pfeil gibst du dazu?',
  truly: 'Echter Pfeil',
  bluff: 'Mein eigener',
  trueIs: (tilt, lift) =>
    `Bergab nur für deine Punkte: Steigung ${tilt}, Höhe ${lift}. Grau: die Gerade nach diesem Schritt.`,
  tilt: 'kippen',
  tiltLabel: 'Pfeil kippen, entlang der Steigung',
  lift: 'heben',
  liftLabel: 'Pfeil heben, entlang der Höhe',
  add: 'Diesen Pfeil dazugeben',
  allAdded: 'Alle deine Pfeile sind da',
  left: (left) => (left === 0 ? 'keine Pfeile mehr' : `noch ${left} ${one(left, 'Pfeil', 'Pfeile')}`),
  hint: (size) =>
    size === 1
      ? 'Jeder Pfeil bewegt die Klasse um einen Schritt. Es zählt ihr kleinster Verlust.'
      : `Sind ${size} Pfeile da, geht die Klasse entlang ihres Mittelwerts. Es zählt ihr kleinster Verlust.`,
  wait: (waiting, size) =>
    `Dein Pfeil ist da: ${waiting} von ${size}. Noch ${size - waiting}, dann geht die Klasse.`,
  stepped: (step, loss) => `Dein Pfeil hat den Batch gefüllt: Schritt ${step}, Verlust ${loss}.`,
  tooShort: 'Erst kippen oder heben',
  hidden: (points) => `${points} Pinguine habt ihr in der Hand; alle sieht niemand.`,
  line: (slope, intercept) => `Die Gerade der Klasse: Steigung ${slope}, Höhe ${intercept}.`,
  lossLabel: (steps, loss) => `Der Verlust der Klasse nach ${steps} Schritten: ${loss}.`,
  theClass: 'die Klasse',
  arrowsIn: (waiting, size) => `${waiting} von ${size} Pfeilen für den nächsten Schritt`,
  arrowsSoFar: 'Pfeile bisher',
  steps: 'Schritte',
};

/** What is said while the round is open. */
export const words: Readonly<Record<Language, Words>> = { en, de };
