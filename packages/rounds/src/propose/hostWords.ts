import type { Language } from '../viewProps.ts';

/** One observation for the host: what one or several players did, and what it may mean. */
export interface Observation {
  readonly one: string;
  readonly many: string;
  readonly meaning: string;
}

export interface HostWords {
  readonly notYet: Observation;
  readonly found: Observation;
  readonly foundOne: Observation;
  readonly overshot: Observation;
  readonly oneSide: Observation;
  readonly oneWeight: Observation;
  readonly sameTwice: Observation;
  readonly wentUp: Observation;
  readonly onlyOwn: Observation;
  readonly cameDown: Observation;
  readonly diverged: Observation;
  readonly cancelled: Observation;
  readonly pulledEarly: Observation;
  readonly unmoved: Observation;

  readonly noteCancelled: string;
  readonly notePulledEarly: string;
  readonly noteUnmoved: string;
  readonly noteSame: string;
  readonly noteLow: (times: string) => string;
  readonly noteHigh: (times: string) => string;
  readonly noteFound: string;
  readonly noteOnlyOwn: string;
  readonly noteDiverged: string;
}

/** `one` and `many` follow the count: "3 found it". */
const en: HostWords = {
  notYet: {
    one: 'has not proposed yet',
    many: 'have not proposed yet',
    meaning: 'A look at their phone may help: turn a weight, then propose.',
  },
  found: {
    one: 'found it',
    many: 'found it',
    meaning: 'Ask two of them for their weights: both are right.',
  },
  foundOne: {
    one: 'found it',
    many: 'found it',
    meaning: 'Ask how: two measurements are enough to draw the line of the error.',
  },
  overshot: {
    one: 'went past the target',
    many: 'went past the target',
    meaning: 'A negative error says: too high. What does the sign tell them to do?',
  },
  oneSide: {
    one: 'was on the same side every time',
    many: 'were on the same side every time',
    meaning: 'They creep: the size of the error says how far it still is.',
  },
  oneWeight: {
    one: 'turned only one weight',
    many: 'turned only one weight',
    meaning: 'One weight can be enough. Which one needs the smaller turn, and why?',
  },
  sameTwice: {
    one: 'proposed the same weights twice',
    many: 'proposed the same weights twice',
    meaning: 'The same weights give the same error: a network does not change its mind.',
  },
  wentUp: {
    one: 'ended higher than the own best',
    many: 'ended higher than their own best',
    meaning: 'The best try counts, not the last: going on costs nothing.',
  },
  onlyOwn: {
    one: 'pleases the own point only',
    many: 'please their own point only',
    meaning:
      'A small error on one point says nothing about the others: that is why the loss takes all of them.',
  },
  cameDown: {
    one: 'came lower with all points in sight',
    many: 'came lower with all points in sight',
    meaning: 'They gave up some of their own point: one score for all makes that worth it.',
  },
  diverged: {
    one: 'had a loss too large to measure',
    many: 'had a loss too large to measure',
    meaning: 'Numbers can run away: smaller weights bring them back.',
  },
  cancelled: {
    one: 'has no mean error with a line that misses the points',
    many: 'have no mean error with lines that miss the points',
    meaning: 'Hold two of these phones up: both at 0, two quite different lines. Plus and minus cancel.',
  },
  pulledEarly: {
    one: 'leans to the one far point although sizes are judged',
    many: 'lean to the one far point although sizes are judged',
    meaning: 'Ask which line has ten errors of nearly 0: by sizes, one far point may be given up.',
  },
  unmoved: {
    one: 'keeps to the many points although squares are judged',
    many: 'keep to the many points although squares are judged',
    meaning:
      'Compare the one large square with all small ones together: would tilting the line be a good trade?',
  },

  noteCancelled: 'mean error 0, poor line',
  notePulledEarly: 'leans to the far point',
  noteUnmoved: 'keeps to the many',
  noteSame: 'same weights twice',
  noteLow: (times: string) => `too low ${times}×`,
  noteHigh: (times: string) => `too high ${times}×`,
  noteFound: 'found it',
  noteOnlyOwn: 'own point only',
  noteDiverged: 'too large to measure',
};

const de: HostWords = {
  notYet: {
    one: 'hat noch nichts vorgeschlagen',
    many: 'haben noch nichts vorgeschlagen',
    meaning: 'Ein Blick auf ihr Handy hilft vielleicht: ein Gewicht drehen, dann vorschlagen.',
  },
  found: {
    one: 'hat es gefunden',
    many: 'haben es gefunden',
    meaning: 'Frag zwei nach ihren Gewichten: beide haben recht.',
  },
  foundOne: {
    one: 'hat es gefunden',
    many: 'haben es gefunden',
    meaning: 'Frag, wie: Zwei Messungen genügen, um die Gerade des Fehlers zu zeichnen.',
  },
  overshot: {
    one: 'ging über das Ziel hinaus',
    many: 'gingen über das Ziel hinaus',
    meaning: 'Ein negativer Fehler heißt: zu hoch. Was sagt ihnen das Vorzeichen?',
  },
  oneSide: {
    one: 'war jedes Mal auf derselben Seite',
    many: 'waren jedes Mal auf derselben Seite',
    meaning: 'Sie tasten sich heran: Die Größe des Fehlers sagt, wie weit es noch ist.',
  },
  oneWeight: {
    one: 'hat nur ein Gewicht gedreht',
    many: 'haben nur ein Gewicht gedreht',
    meaning: 'Eines kann genügen. Bei welchem reicht die kleinere Drehung, und warum?',
  },
  sameTwice: {
    one: 'schlug dieselben Gewichte zweimal vor',
    many: 'schlugen dieselben Gewichte zweimal vor',
    meaning: 'Dieselben Gewichte geben denselben Fehler: Ein Netz überlegt es sich nicht anders.',
  },
  wentUp: {
    one: 'endete höher als beim eigenen besten Versuch',
    many: 'endeten höher als bei ihrem besten Versuch',
    meaning: 'Der beste Versuch zählt, nicht der letzte: Weitersuchen kostet nichts.',
  },
  onlyOwn: {
    one: 'passt nur für den eigenen Punkt',
    many: 'passen nur für ihren eigenen Punkt',
    meaning: 'Ein kleiner Fehler bei einem Punkt sagt nichts über die anderen: Darum zählt der Verlust alle.',
  },
  cameDown: {
    one: 'kam tiefer, sobald alle Punkte zu sehen waren',
    many: 'kamen tiefer, sobald alle Punkte zu sehen waren',
    meaning: 'Sie haben beim eigenen Punkt nachgegeben: Eine Zahl für alle macht, dass sich das lohnt.',
  },
  diverged: {
    one: 'hatte einen Verlust, der zu groß zum Messen ist',
    many: 'hatten einen Verlust, der zu groß zum Messen ist',
    meaning: 'Zahlen können davonlaufen: Kleinere Gewichte holen sie zurück.',
  },
  cancelled: {
    one: 'hat keinen mittleren Fehler, aber die Gerade verfehlt die Punkte',
    many: 'haben keinen mittleren Fehler, aber ihre Geraden verfehlen die Punkte',
    meaning:
      'Zeig zwei dieser Handys: beide bei 0, zwei ganz verschiedene Geraden. Plus und Minus heben sich auf.',
  },
  pulledEarly: {
    one: 'neigt sich zum einen fernen Punkt, obwohl Größen gewertet werden',
    many: 'neigen sich zum einen fernen Punkt, obwohl Größen gewertet werden',
    meaning: 'Frag, welche Gerade zehnmal fast 0 hat: Bei Größen darf man einen fernen Punkt aufgeben.',
  },
  unmoved: {
    one: 'bleibt bei den vielen Punkten, obwohl Quadrate gewertet werden',
    many: 'bleiben bei den vielen Punkten, obwohl Quadrate gewertet werden',
    meaning:
      'Vergleicht das eine große Quadrat mit allen kleinen zusammen: Lohnt es sich, die Gerade zu neigen?',
  },

  noteCancelled: 'mittlerer Fehler 0, schlechte Gerade',
  notePulledEarly: 'neigt sich zum fernen Punkt',
  noteUnmoved: 'bleibt bei den vielen',
  noteSame: 'zweimal dieselben Gewichte',
  noteLow: (times) => `${times}× zu niedrig`,
  noteHigh: (times) => `${times}× zu hoch`,
  noteFound: 'gefunden',
  noteOnlyOwn: 'nur der eigene Punkt',
  noteDiverged: 'zu groß zum Messen',
};

export const hostWords: Readonly<Record<Language, HostWords>> = { en, de };
