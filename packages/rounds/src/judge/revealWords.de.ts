import type { RevealWords } from './revealWords.ts';

export const de: RevealWords = {
  nobody: 'Niemand hat geantwortet.',
  title: {
    way: 'Gegen die Steigung',
    place: 'Steil, nicht hoch',
    arrow: 'Senkrecht zum Ring',
    rest: 'Flach ist nicht das Ende',
  },
  best: (name) => (name === null ? 'Beste der Klasse' : `Am besten: ${name}`),
  middle: 'Mitte der Klasse',
  knowing: 'Wer die Regel kennt',
  guessing: 'Wer rät',
  loss: 'mittlerer Verlust',
  you: 'Du',
  place: (place, players) => `Platz ${place} von ${players}`,
  noAnswer: 'keine Antwort: zählt als falsch',
  question: (number, count) => `Frage ${number} von ${count}`,
  before: 'Frage davor',
  after: 'Frage danach',
  yourAnswer: 'Deine Antwort',
  theClass: 'Die Klasse',
  right: 'richtig',
  wrong: 'falsch',
  of: (part, all) => `${part} von ${all}`,

  wayPanel: (slope, isLeft) =>
    `Die Kurve hinter der Steigung ${slope}, mit ihrer Tangente. Hinab geht es nach ${isLeft ? 'links: w kleiner' : 'rechts: w größer'}.`,
  placePanel: (name, loss, slope, step) => `${name}: Verlust ${loss}, Steigung ${slope}, Schritt ${step}.`,
  arrowPanel: (all, near, gap) =>
    `Das Gelände mit ${all} Pfeilen der Klasse, ${near} davon höchstens 15° neben −Gradient. Der tiefste Punkt liegt ${gap} neben −Gradient.`,
  restPanel: (kind, loss, lowest) =>
    `Das Gelände: Hier ist ${kind}, Verlust ${loss}. Der tiefste Punkt hat dort ${lowest}.`,

  wayWrong: (wrong, all) => `${wrong} von ${all} gingen hinauf`,
  wayLeft: 'geh ←, w kleiner',
  wayRight: 'geh →, w größer',
  waySign: (sign, wrong, all) => `Steigung ${sign}: ${wrong} von ${all} Antworten führten hinauf.`,
  wayRule: 'Die Steigung sagt, wo es hinaufgeht. Also geh andersherum: Gewicht − Lernrate × Steigung.',
  waySlopes: {
    positive: 'Steigung +: Der Verlust wächst nach rechts',
    negative: 'Steigung −: Der Verlust fällt nach rechts',
  },

  placeFurther: (name, right, all) => `${name} geht weiter: So sagten es ${right} von ${all}`,
  placeTold: { heights: 'Höhen verraten', slopes: 'Steigungen verraten', both: 'beides verraten' },
  placeUndecided: (undecided, all) => `„offen“: ${undecided} von ${all}`,
  placeHigh: (higher, all) =>
    `Wo der tiefere Ort der steilere war, nannten ${higher} von ${all} Antworten den höheren.`,
  placeHeights: (sure, all) =>
    `Aus Höhen allein weiß das niemand. ${sure} von ${all} nannten trotzdem einen Ort.`,
  placeRule: 'Schritt = Lernrate × Steigung. Die Höhe kommt nicht vor, und das Vorzeichen sagt nur, wohin.',

  arrowNear: (near, all) => `${near} von ${all} auf 15° genau`,
  arrowCrow: (crow, all) => `${crow} von ${all} zielten auf den tiefsten Punkt`,
  arrowClass: (near, crow, all) =>
    `${near} von ${all} Pfeilen lagen höchstens 15° neben −Gradient. ${crow} flogen wie die Krähe, zum tiefsten Punkt.`,
  arrowRule:
    'Längs des Rings bleibt der Verlust gleich, also steht die ganze Steigung senkrecht dazu. Der Gradient kennt nur den Boden unter den Füßen: Zum tiefsten Punkt muss er nicht zeigen.',
  legend: { downhill: '−Gradient', crow: 'zum tiefsten Punkt', arrows: 'die Klasse' },

  kinds: {
    lowest: 'der tiefste Punkt',
    saddle: 'ein Sattel',
    plateau: 'eine Hochebene',
    falseBottom: 'ein falscher Grund',
    slope: 'ein sanfter Hang',
  },
  kindsTitle: {
    lowest: 'Tiefster Punkt',
    saddle: 'Sattel',
    plateau: 'Hochebene',
    falseBottom: 'Falscher Grund',
    slope: 'Sanfter Hang',
  },
  restSaid: (right, all) => `${right} von ${all} hatten recht`,
  restDone: (done, all) => `„tiefster Punkt“: ${done} von ${all}`,
  restClass: (fooled, all) =>
    `${fooled} von ${all} Antworten hielten Sattel, Hochebene oder falschen Grund für den tiefsten Punkt.`,
  restMissed: (missed, all) =>
    `${missed} von ${all} glaubten dem tiefsten Punkt nicht, weil sein Verlust nicht 0 ist.`,
  restRule:
    'Steigung 0 sagt nur: Hier ist es eben. Ein Sattel fällt längs einer Diagonale, eine Hochebene fällt weit weg, ein falscher Grund hat einen tieferen Nachbarn.',

  why: {
    way: {
      ask: 'Die Steigung ist −4. Was macht der Verlust, wenn w ein wenig wächst?',
      choices: ['Er fällt', 'Er wächst', 'Das hängt von w ab'],
      right: 0,
    },
    place: {
      ask: 'Zwei Orte haben denselben Verlust. Und ihre nächsten Schritte?',
      choices: ['Sie sind gleich lang', 'Der längere ist, wo es steiler ist', 'Niemand geht'],
      right: 1,
    },
    arrow: {
      ask: 'Ein kleiner Schritt längs des Rings ändert den Verlust …',
      choices: ['stark', 'gar nicht', 'so sehr wie −Gradient'],
      right: 1,
    },
    rest: {
      ask: 'Der Gradientenabstieg steht genau auf einem Sattel, Steigung 0. Was macht sein nächster Schritt?',
      choices: ['Er rollt hinab', 'Er geht zurück', 'Nichts: Lernrate × 0 = 0'],
      right: 2,
    },
  },
};
