import type { Language } from '../../viewProps.ts';
import { one } from '../../plural.ts';

// Numbers come in as printed; counts come as numbers.
const en = {
  dataLabel: (points: number, loss: string) =>
    `All ${points} penguins with the class’s last line, and the line of the lowest loss, ${loss}.`,
  dataNote: 'All penguins. Dark: the class’s last line; grey: the line of the lowest loss.',
  ownBatch: (k: number) => `${k}, your batch`,
  arrowsNote: 'Thin arrows on the map: those of the first step; thick: their mean; dashed: made up.',
  lowestName: 'Lowest Point',
  stepWord: 'step',
  machineShort: 'all points',
  youAndClass: 'You and your class',
  lossesLabel: (own: string, machine: string) =>
    `Loss over the steps: the class came to ${own}, gradient descent with all points to ${machine}.`,
  ofThemYours: (count: number, bluffs: number) =>
    bluffs === 0 ? `${count} of them were yours.` : `${count} of them were yours, ${bluffs} made up.`,
  classLowest: 'The class, lowest',
  fullBatch: (steps: number) => `All points in every step, ${steps} steps`,
  mapLabel: (steps: number) =>
    `The loss over slope and intercept, printed; the class’s path of ${steps} steps, and gradient descent with all points.`,
  slopeName: 'slope',
  interceptName: 'height',
  classPath: 'the class',
  truth: (steps: number, arrows: number) =>
    `${arrows} ${one(arrows, 'arrow', 'arrows')} made ${steps} ${one(steps, 'step', 'steps')}.`,
  bluffs: (bluffs: number, uphill: number) =>
    bluffs === 0
      ? `No arrow was made up. ${uphill} pointed uphill all the same: downhill for their own points only.`
      : `${bluffs} ${one(bluffs, 'was', 'were')} made up; ${uphill} pointed uphill for all points.`,
  noise: 'Noise: how far a step’s arrow is off',
  ofArrows: (k: number) => one(k, '1 arrow', `${k} arrows`),
  noiseWhy: 'Four times as many arrows: half the noise. 1/√k.',
  ask: 'Why does the class’s path wobble?',
  choices: [
    'Every step hears only some of the points',
    'The learning rate is above its limit',
    'Somebody must have calculated wrongly',
  ],
  why: (size: number, one1: string, many: string) =>
    `An arrow of one hand is off the true one by about ${one1} at the bottom; the mean of ${size} by about ${many}. The mean of k arrows has 1/√k of the noise of one.`,
  whyMean: 'Single arrows disagree, but over all hands their mean is exactly the gradient of all points.',
  whyCost: (arrows: number, all: number) =>
    `A step with all ${all} points would have needed every hand; yours needed a few, and ${arrows} arrows were enough for the way down.`,
  whyBluffs: (bluffs: number) =>
    `${bluffs} made-up ${one(bluffs, 'arrow was', 'arrows were')} averaged in: the mean forgives a few, not many.`,
  noteBluff: (count: number) => `bluffed ${count}×`,
  sayNone: 'added no arrow yet',
  sayNoneMeaning: 'The class steps without them; their points are not heard.',
  sayUphill: 'bluffed uphill',
  sayUphillMeaning:
    'Their made-up arrow pointed against their own points’ slope. Do they read the arrow as the slope?',
  sayBluff: 'bluffed at least twice',
  sayBluffMeaning: 'Ask what the mean makes of it: one of many hardly counts.',
};

export type ToldWords = typeof en;

const de: ToldWords = {
  dataLabel: (points, loss) =>
    `Alle ${points} Pinguine mit der letzten Geraden der Klasse und der mit dem kleinsten Verlust, ${loss}.`,
  dataNote: 'Alle Pinguine. Dunkel: die letzte Gerade der Klasse; grau: die mit dem kleinsten Verlust.',
  ownBatch: (k) => `${k}, euer Batch`,
  arrowsNote:
    'Dünne Pfeile auf der Karte: die des ersten Schritts; dick: ihr Mittelwert; gestrichelt: erfunden.',
  lowestName: 'Tiefster Punkt',
  stepWord: 'Schritt',
  machineShort: 'alle Punkte',
  youAndClass: 'Du und deine Klasse',
  lossesLabel: (own, machine) =>
    `Verlust über die Schritte: die Klasse kam auf ${own}, Gradientenabstieg mit allen Punkten auf ${machine}.`,
  ofThemYours: (count, bluffs) =>
    bluffs === 0 ? `${count} davon waren deine.` : `${count} davon waren deine, ${bluffs} erfunden.`,
  classLowest: 'Die Klasse, am tiefsten',
  fullBatch: (steps) => `Alle Punkte in jedem Schritt, ${steps} Schritte`,
  mapLabel: (steps) =>
    `Der Verlust über Steigung und Höhe, gedruckt; der Weg der Klasse in ${steps} Schritten, und Gradientenabstieg mit allen Punkten.`,
  slopeName: 'Steigung',
  interceptName: 'Höhe',
  classPath: 'die Klasse',
  truth: (steps, arrows) =>
    `Aus ${arrows} ${one(arrows, 'Pfeil', 'Pfeilen')} ${one(steps, 'wurde 1 Schritt', `wurden ${steps} Schritte`)}.`,
  bluffs: (bluffs, uphill) =>
    bluffs === 0
      ? `Kein Pfeil war erfunden. ${uphill} zeigten trotzdem bergauf: bergab nur für die eigenen Punkte.`
      : `${bluffs} ${one(bluffs, 'war', 'waren')} erfunden; ${uphill} zeigten für alle Punkte bergauf.`,
  noise: 'Rauschen: so weit liegt der Pfeil daneben',
  ofArrows: (k) => one(k, '1 Pfeil', `${k} Pfeile`),
  noiseWhy: 'Viermal so viele Pfeile: halbes Rauschen. 1/√k.',
  ask: 'Warum wackelt der Weg der Klasse?',
  choices: [
    'Jeder Schritt hört nur einige der Punkte',
    'Die Lernrate liegt über ihrer Grenze',
    'Jemand muss sich verrechnet haben',
  ],
  why: (size, single, many) =>
    `Der Pfeil einer Hand liegt am Boden um etwa ${single} neben dem wahren; der Mittelwert von ${size} um etwa ${many}. Der Mittelwert von k Pfeilen hat 1/√k des Rauschens von einem.`,
  whyMean:
    'Einzelne Pfeile widersprechen sich, aber über alle Hände ist ihr Mittelwert genau der Gradient aller Punkte.',
  whyCost: (arrows, all) =>
    `Ein Schritt mit allen ${all} Punkten hätte jede Hand gebraucht; eure brauchten wenige, und ${arrows} Pfeile reichten für den Weg hinab.`,
  whyBluffs: (bluffs) =>
    `${bluffs} ${one(bluffs, 'erfundener Pfeil ging', 'erfundene Pfeile gingen')} in den Mittelwert ein: wenige verzeiht er, viele nicht.`,
  noteBluff: (count) => `${count}× geblufft`,
  sayNone: 'gaben noch keinen Pfeil dazu',
  sayNoneMeaning: 'Die Klasse geht ohne sie; ihre Punkte hört niemand.',
  sayUphill: 'blufften bergauf',
  sayUphillMeaning: 'Ihr Pfeil zeigte gegen den ihrer eigenen Punkte. Lesen sie den Pfeil als Steigung?',
  sayBluff: 'blufften mindestens zweimal',
  sayBluffMeaning: 'Frag, was der Mittelwert daraus macht: einer von vielen zählt kaum.',
};

/** What is said at the reveal, and to the teacher. */
export const toldWords: Readonly<Record<Language, ToldWords>> = { en, de };
