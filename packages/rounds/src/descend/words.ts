import type { Language } from '../viewProps.ts';
import type { Bearing } from './aim.ts';
import type { HollowName } from './hollowNames.ts';

type Surface = 'tiltedHimmelblau' | 'himmelblau' | 'booth' | 'rosenbrock';

const one = (n: number, single: string, several: string): string => (n === 1 ? single : several);

const en = {
  // readings
  weight: 'weight',
  place: 'you are at',
  loss: 'loss',
  lossHere: 'loss here',
  slope: 'slope',
  slopeHere: 'slope here',
  lowestSoFar: 'lowest so far',

  // the step
  direction: 'direction of the step',
  lowerWeight: 'lower w',
  higherWeight: 'higher w',
  length: 'length of the step',
  lengthAtMost: (longest: string) => `length, at most ${longest}`,
  shorter: 'shorter',
  longer: 'longer',
  degrees: 'direction, 0° is right',
  turnClockwise: 'turn clockwise',
  turnAnticlockwise: 'turn anticlockwise',
  learningRate: 'learning rate',
  smaller: 'smaller',
  between: (min: string, max: string) => `${min} to ${max}`,
  larger: 'larger',
  ways: 'how to choose the step',
  byHand: 'by hand',
  bySlope: 'rate × slope',
  slopeNow: (slope: string) => `Slope now ${slope}.`,
  bySlopeStep: (rate: string, slope: string, length: string) => `${rate} × ${slope} = a step of ${length}`,
  takeStep: 'Take the step',
  taking: 'Taking the step …',
  chooseDirection: 'First choose a direction',
  allTaken: (steps: number) => one(steps, 'Your step is taken', `All ${steps} steps taken`),
  stepsLeft: (left: number) => `${left} ${one(left, 'step', 'steps')} left`,
  stepsLeftOf: (left: number, all: number) => `${left} of ${all} steps left`,
  dial: 'planned step',
  dialHint: 'Arrow keys: left and right turn it, up and down change its length.',
  lossUnknown: 'loss ?',
  offSheet: 'off the sheet',

  // what happened
  down: (from: string, to: string) => `Down from ${from} to ${to}.`,
  upWithSlope: (from: string, to: string) => `Up from ${from} to ${to}: you stepped up the slope.`,
  upTooLong: (from: string, to: string) => `Up from ${from} to ${to}: the right way, but too far.`,
  level: (at: string) => `Still ${at}: hardly up or down.`,
  diverged: 'That step left the sheet: diverged. It is spent, and you stand where you stood.',
  firstHint: 'The slope says how the loss changes when w grows. Use its sign.',
  dragHint: 'Drag from where you stand. The white arrow points downhill.',

  // the ground
  madeUp: 'Made-up test ground, not a network’s loss',
  ofNetwork: 'The loss of a network',
  ofNetworkWith: (points: number) =>
    `The loss of a network, over ${points} ${one(points, 'point', 'points')}`,
  surface: {
    tiltedHimmelblau: 'Himmelblau’s test ground of 1972, tilted',
    himmelblau: 'Himmelblau’s test ground of 1972',
    booth: 'Booth’s test ground',
    rosenbrock: 'Rosenbrock’s test ground of 1960',
  } satisfies Record<Surface, string>,
  withBumps: (name: string, bumps: number) =>
    bumps === 0
      ? `${name}; not a network’s loss`
      : `${name}, with ${bumps} bumps put on it by chance; not a network’s loss`,
  hollow: (name: HollowName): string => {
    switch (name.type) {
      case 'lowest':
        return 'Lowest Point';
      case 'false':
        return 'False Bottom';
      case 'upper':
        return 'Upper Hollow';
      case 'lower':
        return 'Lower Hollow';
      case 'left':
        return 'Left Hollow';
      case 'right':
        return 'Right Hollow';
      case 'far':
        return 'Far Hollow';
      case 'numbered':
        return `Hollow ${name.number}`;
    }
  },

  // on maps and curves
  axes: 'loss ↑   weight →',
  along: (run: string) => `${run} along:`,
  fall: 'down',
  rise: 'up',
  at: (weight: string) => `at ${weight}`,
  downhill: 'downhill',
  start: 'start',
  you: 'you',
  best: 'best',
  longestStep: (longest: string) => `longest step ${longest}`,
  lowestPoint: 'lowest point',
  bearing: {
    right: 'right',
    upRight: 'up and right',
    up: 'up',
    upLeft: 'up and left',
    left: 'left',
    downLeft: 'down and left',
    down: 'down',
    downRight: 'down and right',
  } satisfies Record<Bearing, string>,

  // pictures in words
  curveLabel: (w: string, loss: string, slope: string) =>
    `You stand at w = ${w}. Loss ${loss}, slope ${slope}.`,
  mapLabel: (w1: string, w2: string, loss: string) => `You stand at w₁ = ${w1}, w₂ = ${w2}. Loss ${loss}.`,
  downhillLabel: (degrees: string, bearing: string, slope: string) =>
    `Downhill is at ${degrees}, ${bearing}; slope ${slope}.`,
  levelLabel: 'The ground is level here.',
  aimLabel: (length: string, degrees: string, bearing: string) => `${length} long, at ${degrees}, ${bearing}`,
  swarmLabel: (players: number, steps: number) => `Where ${players} surveyors stand after ${steps} steps.`,
  walksLabel: (players: number) => `The steps of ${players}, one row for each step.`,
  ifNegative: 'slope negative',
  ifPositive: 'slope positive',
  curveRevealed: (players: number) =>
    `The whole curve, with the slopes that ${players} felt, and its lowest point.`,
  sheetLabel: (players: number) => `The printed sheet with the walks of ${players}.`,

  // screen
  of: (part: number, whole: number) => `${part} of ${whole}`,
  covered: 'ground covered',
  spread: 'weights tried',
  walker: 'surveyor',
  walked: 'walked',
  justNow: 'moved just now',
  rowsNote: 'One row for each step.',
  placesOnly: 'Places only. No loss is told before the sheet is printed.',
  stillAtStart: 'not moved yet',
  felt: 'ground that somebody felt',

  // the reveal
  printed: 'printed',
  briefHollows: (count: number) =>
    `${['No hollow', 'One hollow', 'Two hollows', 'Three hollows', 'Four hollows', 'Five hollows'][count] ?? `${count} hollows`}, one lowest point.`,
  briefOneHollow: 'One hollow. Who found its bottom?',
  briefCurve: 'Every line is a slope that somebody felt. Downhill is against its sign.',
  bestIs: (name: string) => `Best: ${name}`,
  bestOfClass: 'Best of the class',
  descent: 'Gradient descent',
  descentSame: (steps: number) => `Gradient descent, ${steps} steps`,
  middle: 'Middle of the class',
  lowestPossible: 'Lowest possible',
  youPlace: (place: number, players: number) => `You, place ${place} of ${players}`,
  youAlone: 'You',
  noMove: 'no step',
  divergedOnly: 'diverged',
  nearby: (loss: string, count: number) => (count === 0 ? loss : `${loss}, ${count} nearby`),
  wentUp: (up: number, of: number) => `${up} of ${of} stepped up at least once.`,
  leftSheet: (count: number) => `${count} left the sheet.`,
  nobody: 'Nobody took a step. This is the ground that was waiting.',
  deep: 'deep',
  high: 'high',
  depthLabel: (least: string, most: string) => `Dark tints are low: from below ${least} to above ${most}.`,
  logNote: 'From tint to tint the loss at least doubles, so the flat bottom looks steep.',
  plates: { contours: 'contours', shade: 'shade', trails: 'trails', names: 'names' },
  tangents: 'slopes felt by the class',

  // why?
  why: 'Why?',
  whyNoMove: 'You took no step, so you are still at the start.',
  whySign: (slope: string, isNegative: boolean) =>
    isNegative
      ? `At the start the slope was ${slope}. Negative: more weight, less loss. So downhill was towards higher w.`
      : `At the start the slope was ${slope}. Positive: more weight, more loss. So downhill was towards lower w.`,
  whyRule: 'The rule is to step against the slope: new weight = weight − learning rate × slope.',
  whyUp: (count: number) =>
    `You stepped up the slope ${one(count, 'once', `${count} times`)}, instead of against it.`,
  whyTooLong: (count: number) =>
    `${one(count, 'Once', `${count} times`)} you stepped downhill and landed higher: the step was so long that it jumped over the bottom.`,
  whyDiverged: (count: number) =>
    `${one(count, 'One step of yours was', `${count} steps of yours were`)} so long that ${one(count, 'it', 'they')} left the sheet: diverged.`,
  whyNeverUp: 'No step of yours went up.',
  whyEndedIn: (hollow: string, isLowest: boolean) =>
    isLowest
      ? `You ended in the ${hollow}: uphill in every direction, and nothing deeper on this sheet.`
      : `You ended in the ${hollow}. It is uphill in every direction there, so every small step downhill leads back: a local minimum.`,
  whyOnTheWay: (hollow: string, slope: string, left: number) =>
    `You ended on the way, nearest to the ${hollow}. The slope was still ${slope}, so there was further down to go; ${left === 0 ? 'your steps were used up' : `${left} ${one(left, 'step', 'steps')} left unused`}.`,
  whyEndings: (list: string) => `Where the class ended, by the nearest hollow: ${list}.`,
  whyEnding: (hollow: string, count: number) => `${hollow} ${count}`,
  whyDescent: (rate: string, loss: string, steps: number) =>
    `Gradient descent with learning rate ${rate} felt the same slopes and came to ${loss} in ${steps} steps: long steps where it is steep, short ones where it is nearly level.`,
  whyDescentToo: (hollow: string) => `It ended by the ${hollow}: it cannot see farther than you.`,
  whyLocal: 'The slope tells the way down from where one stands. It cannot tell which hollow is the deepest.',
  whyNotZero: (loss: string) =>
    `The lowest loss here is ${loss}, not 0: no single weight fits all the points.`,

  // host
  noteUphill: (count: number) => `went uphill ${count}×`,
  noteTooLong: (count: number) => `jumped too far ${count}×`,
  noteDiverged: (count: number) => (count === 1 ? 'left the sheet' : `left the sheet ${count}×`),
  noteTiny: 'tiny steps',
  noteEnd: (hollow: string) => `ended by the ${hollow}`,
  sayUphill: 'stepped up the slope twice or more',
  sayUphillMeaning: 'They may take the slope for the way to go. The step goes against it.',
  sayTooLong: 'went the right way but too far, twice or more',
  sayTooLongMeaning: 'The steeper the ground, the more a long step overshoots.',
  sayTiny: 'take tiny steps',
  sayTinyMeaning: 'They will not arrive: the steps run out first.',
  sayDiverged: 'left the sheet',
  sayDivergedMeaning: 'The step was too large. It is spent, they stand where they stood.',
  sayNotMoved: 'have not taken a step yet',
  sayNotMovedMeaning: 'Ask what the slope tells them: which way is down?',
  sayEnded: (hollow: string) => `ended by the ${hollow}`,
  sayEndedMeaning: 'Uphill in every direction, yet not the lowest: the slope cannot tell.',
  sayEndedLowestMeaning: 'Ask how they came there: luck, or the slope?',
};

export type Words = typeof en;

const de: Words = {
  weight: 'Gewicht',
  place: 'du bist bei',
  loss: 'Verlust',
  lossHere: 'Verlust hier',
  slope: 'Steigung',
  slopeHere: 'Steigung hier',
  lowestSoFar: 'bisher tiefster',

  direction: 'Richtung des Schritts',
  lowerWeight: 'w kleiner',
  higherWeight: 'w größer',
  length: 'Länge des Schritts',
  lengthAtMost: (longest) => `Länge, höchstens ${longest}`,
  shorter: 'kürzer',
  longer: 'länger',
  degrees: 'Richtung, 0° ist rechts',
  turnClockwise: 'im Uhrzeigersinn drehen',
  turnAnticlockwise: 'gegen den Uhrzeigersinn drehen',
  learningRate: 'Lernrate',
  smaller: 'kleiner',
  between: (min, max) => `${min} bis ${max}`,
  larger: 'größer',
  ways: 'wie der Schritt gewählt wird',
  byHand: 'von Hand',
  bySlope: 'Rate × Steigung',
  slopeNow: (slope) => `Steigung jetzt ${slope}.`,
  bySlopeStep: (rate, slope, length) => `${rate} × ${slope} = ein Schritt von ${length}`,
  takeStep: 'Schritt gehen',
  taking: 'Schritt wird gegangen …',
  chooseDirection: 'Wähle zuerst eine Richtung',
  allTaken: (steps) => one(steps, 'Dein Schritt ist gegangen', `Alle ${steps} Schritte gegangen`),
  stepsLeft: (left) => `noch ${left} ${one(left, 'Schritt', 'Schritte')}`,
  stepsLeftOf: (left, all) => `noch ${left} von ${all} Schritten`,
  dial: 'geplanter Schritt',
  dialHint: 'Pfeiltasten: links und rechts drehen ihn, auf und ab ändern die Länge.',
  lossUnknown: 'Verlust ?',
  offSheet: 'nicht mehr auf dem Blatt',

  down: (from, to) => `Hinunter von ${from} auf ${to}.`,
  upWithSlope: (from, to) => `Hinauf von ${from} auf ${to}: Du bist die Steigung hinaufgegangen.`,
  upTooLong: (from, to) => `Hinauf von ${from} auf ${to}: richtige Richtung, aber zu weit.`,
  level: (at) => `Immer noch ${at}: kaum hinauf oder hinunter.`,
  diverged:
    'Dieser Schritt ging über das Blatt hinaus: divergiert. Er ist verbraucht, du stehst, wo du standst.',
  firstHint: 'Die Steigung sagt, wie sich der Verlust ändert, wenn w wächst. Nutze ihr Vorzeichen.',
  dragHint: 'Zieh von da, wo du stehst. Der weiße Pfeil zeigt bergab.',

  madeUp: 'Erfundenes Testgelände, nicht der Verlust eines Netzes',
  ofNetwork: 'Der Verlust eines Netzes',
  ofNetworkWith: (points) => `Der Verlust eines Netzes über ${points} ${one(points, 'Punkt', 'Punkte')}`,
  surface: {
    tiltedHimmelblau: 'Himmelblaus Testgelände von 1972, gekippt',
    himmelblau: 'Himmelblaus Testgelände von 1972',
    booth: 'Booths Testgelände',
    rosenbrock: 'Rosenbrocks Testgelände von 1960',
  },
  withBumps: (name, bumps) =>
    bumps === 0
      ? `${name}; nicht der Verlust eines Netzes`
      : `${name}, mit ${bumps} zufälligen Buckeln; nicht der Verlust eines Netzes`,
  hollow: (name) => {
    switch (name.type) {
      case 'lowest':
        return 'Tiefster Punkt';
      case 'false':
        return 'Trugmulde';
      case 'upper':
        return 'Obere Mulde';
      case 'lower':
        return 'Untere Mulde';
      case 'left':
        return 'Linke Mulde';
      case 'right':
        return 'Rechte Mulde';
      case 'far':
        return 'Ferne Mulde';
      case 'numbered':
        return `Mulde ${name.number}`;
    }
  },

  axes: 'Verlust ↑   Gewicht →',
  along: (run) => `${run} weiter:`,
  fall: 'hinunter',
  rise: 'hinauf',
  at: (weight) => `bei ${weight}`,
  downhill: 'bergab',
  start: 'Start',
  you: 'du',
  best: 'beste',
  longestStep: (longest) => `längster Schritt ${longest}`,
  lowestPoint: 'tiefster Punkt',
  bearing: {
    right: 'rechts',
    upRight: 'rechts oben',
    up: 'oben',
    upLeft: 'links oben',
    left: 'links',
    downLeft: 'links unten',
    down: 'unten',
    downRight: 'rechts unten',
  },

  curveLabel: (w, loss, slope) => `Du stehst bei w = ${w}. Verlust ${loss}, Steigung ${slope}.`,
  mapLabel: (w1, w2, loss) => `Du stehst bei w₁ = ${w1}, w₂ = ${w2}. Verlust ${loss}.`,
  downhillLabel: (degrees, bearing, slope) => `Bergab geht es bei ${degrees}, ${bearing}; Steigung ${slope}.`,
  levelLabel: 'Der Boden ist hier eben.',
  aimLabel: (length, degrees, bearing) => `${length} lang, bei ${degrees}, ${bearing}`,
  swarmLabel: (players, steps) => `Wo ${players} Leute nach ${steps} Schritten stehen.`,
  walksLabel: (players) => `Die Schritte von ${players}, eine Zeile für jeden Schritt.`,
  ifNegative: 'Steigung negativ',
  ifPositive: 'Steigung positiv',
  curveRevealed: (players) =>
    `Die ganze Kurve mit den Steigungen, die ${players} spürten, und ihrem tiefsten Punkt.`,
  sheetLabel: (players) => `Das gedruckte Blatt mit den Wegen von ${players}.`,

  of: (part, whole) => `${part} von ${whole}`,
  covered: 'begangenes Gelände',
  spread: 'probierte Gewichte',
  walker: 'Standort',
  walked: 'Weg',
  justNow: 'eben gegangen',
  rowsNote: 'Eine Zeile für jeden Schritt.',
  placesOnly: 'Nur Orte. Kein Verlust wird verraten, bevor das Blatt gedruckt ist.',
  stillAtStart: 'noch nicht losgegangen',
  felt: 'Boden, den jemand spürte',

  printed: 'gedruckt',
  briefHollows: (count) =>
    `${['Keine Mulde', 'Eine Mulde', 'Zwei Mulden', 'Drei Mulden', 'Vier Mulden', 'Fünf Mulden'][count] ?? `${count} Mulden`}, ein tiefster Punkt.`,
  briefOneHollow: 'Eine Mulde. Wer fand ihren Grund?',
  briefCurve: 'Jede Linie ist eine Steigung, die jemand spürte. Bergab geht es gegen ihr Vorzeichen.',
  bestIs: (name) => `Am tiefsten: ${name}`,
  bestOfClass: 'Tiefster der Klasse',
  descent: 'Gradientenabstieg',
  descentSame: (steps) => `Gradientenabstieg, ${steps} Schritte`,
  middle: 'Mitte der Klasse',
  lowestPossible: 'Tiefer geht es nicht',
  youPlace: (place, players) => `Du, Platz ${place} von ${players}`,
  youAlone: 'Du',
  noMove: 'kein Schritt',
  divergedOnly: 'divergiert',
  nearby: (loss, count) => (count === 0 ? loss : `${loss}, ${count} in der Nähe`),
  wentUp: (up, of) => `${up} von ${of} gingen mindestens einmal hinauf.`,
  leftSheet: (count) => `${count}× über das Blatt hinaus.`,
  nobody: 'Niemand ging einen Schritt. Dieses Gelände hat gewartet.',
  deep: 'tief',
  high: 'hoch',
  depthLabel: (least, most) => `Dunkle Töne liegen tief: von unter ${least} bis über ${most}.`,
  logNote: 'Von Ton zu Ton verdoppelt sich der Verlust: Der flache Grund wirkt steil.',
  plates: { contours: 'Linien', shade: 'Schatten', trails: 'Wege', names: 'Namen' },
  tangents: 'Steigungen, die die Klasse spürte',

  why: 'Warum?',
  whyNoMove: 'Du bist keinen Schritt gegangen und stehst noch am Start.',
  whySign: (slope, isNegative) =>
    isNegative
      ? `Am Start war die Steigung ${slope}. Negativ: mehr Gewicht, weniger Verlust. Bergab ging es also zu größerem w.`
      : `Am Start war die Steigung ${slope}. Positiv: mehr Gewicht, mehr Verlust. Bergab ging es also zu kleinerem w.`,
  whyRule: 'Die Regel heißt: gegen die Steigung gehen. Neues Gewicht = Gewicht − Lernrate × Steigung.',
  whyUp: (count) =>
    `Du bist ${one(count, 'einmal', `${count}-mal`)} die Steigung hinaufgegangen statt gegen sie.`,
  whyTooLong: (count) =>
    `${one(count, 'Einmal', `${count}-mal`)} gingst du bergab und kamst höher an: Der Schritt war so lang, dass er über den Grund sprang.`,
  whyDiverged: (count) =>
    `${one(count, 'Ein Schritt von dir war', `${count} Schritte von dir waren`)} so lang, dass ${one(count, 'er', 'sie')} über das Blatt hinaus ${one(count, 'ging', 'gingen')}: divergiert.`,
  whyNeverUp: 'Keiner deiner Schritte ging hinauf.',
  whyEndedIn: (hollow, isLowest) =>
    isLowest
      ? `Dein Ende: ${hollow}. In jede Richtung bergauf, und nichts liegt tiefer auf diesem Blatt.`
      : `Dein Ende: ${hollow}. Dort geht es in jede Richtung hinauf, also führt jeder kleine Schritt bergab zurück: ein lokales Minimum.`,
  whyOnTheWay: (hollow, slope, left) =>
    `Du endetest unterwegs, am nächsten bei: ${hollow}. Die Steigung war noch ${slope}, es ging also weiter hinunter; ${left === 0 ? 'deine Schritte waren aufgebraucht' : `${left} ${one(left, 'Schritt blieb', 'Schritte blieben')} ungenutzt`}.`,
  whyEndings: (list) => `Wo die Klasse endete, nach der nächsten Mulde: ${list}.`,
  whyEnding: (hollow, count) => `${hollow} ${count}`,
  whyDescent: (rate, loss, steps) =>
    `Gradientenabstieg mit Lernrate ${rate} spürte dieselben Steigungen und kam in ${steps} Schritten auf ${loss}: lange Schritte, wo es steil ist, kurze, wo es fast eben ist.`,
  whyDescentToo: (hollow) => `Sein Ende: ${hollow}. Weiter als du sieht er auch nicht.`,
  whyLocal: 'Die Steigung verrät, wo es bergab geht. Welche Mulde die tiefste ist, kann sie nicht verraten.',
  whyNotZero: (loss) =>
    `Der kleinste Verlust ist hier ${loss}, nicht 0: Kein Gewicht passt zu allen Punkten.`,

  noteUphill: (count) => `${count}× bergauf`,
  noteTooLong: (count) => `${count}× zu weit gesprungen`,
  noteDiverged: (count) => (count === 1 ? 'über das Blatt hinaus' : `${count}× über das Blatt hinaus`),
  noteTiny: 'winzige Schritte',
  noteEnd: (hollow) => `Ende: ${hollow}`,
  sayUphill: 'gingen zweimal oder öfter die Steigung hinauf',
  sayUphillMeaning: 'Vielleicht halten sie die Steigung für den Weg. Der Schritt geht gegen sie.',
  sayTooLong: 'gingen zweimal oder öfter richtig, aber zu weit',
  sayTooLongMeaning: 'Je steiler der Boden, desto weiter schießt ein langer Schritt hinaus.',
  sayTiny: 'gehen winzige Schritte',
  sayTinyMeaning: 'So kommen sie nicht an: Vorher gehen die Schritte aus.',
  sayDiverged: 'gingen über das Blatt hinaus',
  sayDivergedMeaning: 'Der Schritt war zu groß. Er ist verbraucht, sie stehen, wo sie standen.',
  sayNotMoved: 'sind noch keinen Schritt gegangen',
  sayNotMovedMeaning: 'Frag, was die Steigung ihnen sagt: Wo geht es bergab?',
  sayEnded: (hollow) => `endeten bei: ${hollow}`,
  sayEndedMeaning:
    'In jede Richtung bergauf, und doch nicht der tiefste Punkt: Das kann die Steigung nicht verraten.',
  sayEndedLowestMeaning: 'Frag, wie sie hinkamen: Glück oder Steigung?',
};

export const words: Readonly<Record<Language, Words>> = { en, de };
