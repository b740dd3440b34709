import type { Words } from './words.en.ts';

export const de: Words = {
  learningRate: 'Lernrate',
  smaller: 'kleinere Lernrate',
  larger: 'größere Lernrate',
  momentum: 'Schwung',
  lessMomentum: 'weniger Schwung',
  moreMomentum: 'mehr Schwung',
  standardise: 'Standardisieren (1 Versuch)',
  standardiseHint: 'Zählt Länge und Masse von ihrem Mittel aus, in Einheiten ihrer Streuung.',
  isStandardised: 'Standardisiert: Mittel 0, Abweichung 1.',
  chooseFirst: 'Wähle zuerst eine Lernrate',
  run: (steps) => `${steps} Schritte laufen`,
  sameAgain: 'Ändere erst etwas',
  allRun: 'Alle Versuche verbraucht',

  hint: 'Eine Rate für jeden Schritt: neues Gewicht = Gewicht − Rate × Steigung.',
  hintLine: 'Diese Gerade ist der Start. Dort beginnt jeder Lauf.',
  hintDark: 'Du siehst deinen Weg, nicht das Gelände. Gelb: der erste Schritt bei dieser Rate.',
  came: (from, to) => `Von ${from} auf ${to}.`,
  wentUp: (from, to) => `Hinauf, von ${from} auf ${to}: die Schritte sind zu groß.`,
  diverged: (step) => `Divergiert: im Schritt ${step} vom Blatt geflogen.`,
  stepLabel: (step) => `−Rate × Steigung = ${step}`,
  loss: 'Verlust',
  lossInKg: 'Verlust in kg²',
  step: 'Schritt',
  runName: (rate, momentum) => (momentum === null ? rate : `${rate}; ${momentum}`),
  flipper: 'Flossenlänge, mm',
  mass: 'Masse, g',

  axes: 'Verlust ↑   Gewicht →',
  curveLabel: (step) => `Die Verlustkurve, und du an ihrem Start. Der erste Schritt wäre ${step}.`,
  curveRun: (places) => `Der letzte Lauf ging durch die Gewichte ${places}.`,
  lineLabel: (slope) => `Pinguine, und eine Gerade mit der Steigung ${slope} Gramm je Millimeter.`,
  darkLabel: (steps) =>
    steps === 0
      ? 'Ungedrucktes Gelände, und der Start.'
      : `Ungedrucktes Gelände, und die ${steps} Schritte deines letzten Laufs.`,
  lossesLabel: (runs) => `Der Verlust über den Schritten jedes Laufs: ${runs}.`,
  runEnds: (run, loss) => `Lauf ${run} endet bei ${loss}`,
  runDiverges: (run) => `Lauf ${run} divergiert`,

  waiting: 'Die Lernraten werden erst verraten, wenn alle gelaufen sind.',
  raced: (count) => (count === 1 ? 'ist gelaufen' : 'sind gelaufen'),
  notYet: 'noch nicht',
  afterMoves: (moves) => (moves === 1 ? '1 Versuch' : `${moves} Versuche`),
  justMoved: 'gerade gelaufen',
  gridLabel: (started, players) => `${started} von ${players} sind gelaufen.`,
  stepsPerRun: (steps) => `${steps} Schritte je Lauf`,
};
