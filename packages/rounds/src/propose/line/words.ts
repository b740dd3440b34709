import type { LossName } from '@lowest-point/core';
import type { Language } from '../../viewProps.ts';

/** What a line through points says while it is laid. Numbers come in as printed; counts come as numbers. */
const en = {
  /** The judges' names, as they stand before a number. */
  judges: {
    meanError: 'mean error',
    meanAbsoluteError: 'mean error size',
    meanSquaredError: 'mean error²',
  } satisfies Record<LossName, string>,
  /** And how each of them comes to its number. */
  sums: {
    meanError: (count: string) => `sum of errors ÷ ${count}`,
    meanAbsoluteError: (count: string) => `sum of sizes ÷ ${count}`,
    meanSquaredError: (count: string) => `sum of squares ÷ ${count}`,
  } satisfies Record<LossName, (count: string) => string>,
  wants: {
    meanError: 'With signs. Bring it to 0.',
    meanAbsoluteError: 'Without signs. Make it small.',
    meanSquaredError: 'Squared. Make it small.',
  } satisfies Record<LossName, string>,
  judge: (number: number, count: number) => `Judge ${number} of ${count}`,
  lastCounts: 'In the end it judges all your tries.',
  slope: 'slope',
  intercept: 'height at x = 0',
  slopeLabel: 'weight w, the slope',
  interceptLabel: 'bias b, the height at x = 0',
  line: 'line',
  mean: 'mean',
  propose: 'Propose this line',
  turnFirst: 'Turn the line first',
  plot: (count: number, line: string) => `${count} points and the line y = ${line}.`,
  judged: (judge: string, value: string) => `${judge}: ${value}.`,
  largest: (error: string, x: string) => `The largest error is ${error}, at x = ${x}.`,
  x: 'x →',
  y: '↑ y',
  try: 'try',

  linesDrawn: (count: number) =>
    count === 0
      ? 'No line was proposed yet.'
      : count === 1
        ? 'One line was proposed.'
        : `${count} lines were proposed.`,
  lastLines: 'everybody’s last line',
  target: 'a point: what y is to be at this x',
  middle: 'middle',
  best: 'best',
  triesMade: 'tries',
};

export type LineWords = typeof en;

const de: LineWords = {
  judges: {
    meanError: 'mittlerer Fehler',
    meanAbsoluteError: 'mittlere Fehlergröße',
    meanSquaredError: 'mittlerer Fehler²',
  },
  sums: {
    meanError: (count) => `Summe der Fehler ÷ ${count}`,
    meanAbsoluteError: (count) => `Summe der Größen ÷ ${count}`,
    meanSquaredError: (count) => `Summe der Quadrate ÷ ${count}`,
  },
  wants: {
    meanError: 'Mit Vorzeichen. Bring ihn auf 0.',
    meanAbsoluteError: 'Ohne Vorzeichen. Mach sie klein.',
    meanSquaredError: 'Im Quadrat. Mach ihn klein.',
  },
  judge: (number, count) => `Richter ${number} von ${count}`,
  lastCounts: 'Am Ende zählt er für alle Versuche.',
  slope: 'Steigung',
  intercept: 'Höhe bei x = 0',
  slopeLabel: 'Gewicht w, die Steigung',
  interceptLabel: 'Bias b, die Höhe bei x = 0',
  line: 'Gerade',
  mean: 'Mittel',
  propose: 'Gerade vorschlagen',
  turnFirst: 'Erst die Gerade ändern',
  plot: (count, line) => `${count} Punkte und die Gerade y = ${line}.`,
  judged: (judge, value) => `${judge}: ${value}.`,
  largest: (error, x) => `Der größte Fehler ist ${error}, bei x = ${x}.`,
  x: 'x →',
  y: '↑ y',
  try: 'Versuch',

  linesDrawn: (count) =>
    count === 0
      ? 'Noch keine Gerade vorgeschlagen.'
      : count === 1
        ? 'Eine Gerade wurde vorgeschlagen.'
        : `${count} Geraden wurden vorgeschlagen.`,
  lastLines: 'die letzte Gerade von jedem',
  target: 'ein Punkt: so groß soll y bei diesem x sein',
  middle: 'Mitte',
  best: 'beste',
  triesMade: 'Versuche',
};

export const lineWords: Readonly<Record<Language, LineWords>> = { en, de };
