import { one } from './plural.ts';
import type { Words } from './words.en.ts';

export const de: Words = {
  weight: 'Gewicht',
  loss: 'Verlust',
  lossHere: 'Verlust hier',
  slope: 'Steigung',
  slopeHere: 'Steigung hier',
  lowestSoFar: 'bisher tiefster',

  direction: 'Richtung des Schritts',
  lowerWeight: 'w kleiner',
  higherWeight: 'w größer',
  length: 'Länge des Schritts',
  lengthAtMost: (longest) => `Länge, bis ${longest}`,
  shorter: 'kürzer',
  longer: 'länger',
  degrees: 'Richtung, 0° rechts',
  turnClockwise: 'im Uhrzeigersinn drehen',
  turnAnticlockwise: 'gegen den Uhrzeigersinn drehen',
  learningRate: 'Lernrate',
  smaller: 'kleiner',
  between: (min, max) => `${min} bis ${max}`,
  larger: 'größer',
  ways: 'wie der Schritt gewählt wird',
  byHand: 'von Hand',
  bySlope: 'Rate × Steigung',
  elsewhere: 'neuer Start',
  restart: 'Woanders neu anfangen',
  restartHint:
    'Du wirst an einen anderen Ort gesetzt. Das kostet einen Zug und geht einmal. Dein tiefster Verlust zählt weiter.',
  slopeNow: (slope) => `Steigung jetzt ${slope}.`,
  bySlopeStep: (rate, slope, length) => `${rate} × ${slope} = ein Schritt von ${length}`,
  takeStep: 'Schritt gehen',
  chooseDirection: 'Wähle zuerst eine Richtung',
  allTaken: (steps) => one(steps, 'Dein Schritt ist gegangen', `Alle ${steps} Schritte gegangen`),
  stepsLeft: (left) =>
    left === 0 ? 'kein Schritt übrig' : `noch ${left} ${one(left, 'Schritt', 'Schritte')}`,
  dial: 'geplanter Schritt',
  dialHint: 'Pfeiltasten: links und rechts drehen ihn, auf und ab ändern die Länge.',
  lossUnknown: 'Verlust ?',
  offSheet: 'nicht mehr auf dem Blatt',

  down: (from, to) => `Hinunter von ${from} auf ${to}.`,
  upWithSlope: (from, to) => `Hinauf von ${from} auf ${to}: Du bist die Steigung hinaufgegangen.`,
  upTooLong: (from, to) => `Hinauf von ${from} auf ${to}: richtige Richtung, aber zu weit.`,
  level: (at) => `Immer noch ${at}: kaum hinauf oder hinunter.`,
  stuck: (at) =>
    `Noch immer ${at}: Die Steigung ist 0, also ist Rate × Steigung 0. Du hast dich nicht bewegt.`,
  restarted: (to) => `Woanders neu angefangen, bei ${to}.`,
  diverged:
    'Dieser Schritt ging über das Blatt hinaus: divergiert. Er ist verbraucht, du stehst, wo du standst.',
  firstHint: 'Die Steigung sagt, wie sich der Verlust ändert, wenn w wächst. Nutze ihr Vorzeichen.',
  rateHint: 'Der weiße Pfeil zeigt bergab. Wie weit? Lernrate × Steigung.',
  levelHint: 'Die Steigung ist 0: Kein Weg führt bergab. Ist das der Boden?',
  dragHint: 'Zieh von da, wo du stehst. Der weiße Pfeil zeigt bergab.',

  madeUp: 'Erfundenes Testgelände, nicht der Verlust eines Netzes',
  ofNetwork: 'Dieses Gelände ist der Verlust eines Netzes',
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
      case 'mirror':
        return 'Spiegelpunkt';
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
  longestStep: (longest) => `längster Schritt ${longest}`,
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

  covered: 'begangenes Gelände',
  spread: 'probierte Gewichte',
  walker: 'Standort',
  walked: 'Weg',
  justNow: 'eben gegangen',
  rowsNote: 'Eine Zeile für jeden Schritt; am Ende, wie viele dort stehen.',
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
  middle: 'Mitte der Klasse',
  lowestPossible: 'Tiefer geht es nicht',
  youPlace: (place, players) => `Du, Platz ${place} von ${players}`,
  youAlone: 'Du',
  noMove: 'kein Schritt',
  divergedOnly: 'divergiert',
  nearby: (loss, count) => (count === 0 ? loss : `${loss} · ${count} hier`),
  wentUp: (up, of) => `${up} von ${of} gingen mindestens einmal hinauf.`,
  leftSheet: (count) => `${count}× über das Blatt hinaus.`,
  nobody: 'Niemand ging einen Schritt. Dieses Gelände hat gewartet.',
  deep: 'tief',
  high: 'hoch',
  depthLabel: (least, most) => `Dunkle Töne liegen tief: von unter ${least} bis über ${most}.`,
  logNote: 'Von Ton zu Ton verdoppelt sich der Verlust: Der flache Grund wirkt steil.',
  plates: { contours: 'Linien', shade: 'Schatten', trails: 'Wege', names: 'Namen' },
};
