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
  right: 'richtig',

  wayPanel: (slope, isLeft) =>
    `Die Kurve hinter der Steigung ${slope}, mit ihrer Tangente. Hinab geht es nach ${isLeft ? 'links: w kleiner' : 'rechts: w größer'}.`,
  placePanel: (name, loss, slope, step) => `${name}: Verlust ${loss}, Steigung ${slope}, Schritt ${step}.`,
  arrowPanel: (all, near, gap) =>
    `Das Gelände mit ${all} Pfeilen der Klasse, ${near} davon höchstens 15° neben −Gradient. Der tiefste Punkt liegt ${gap} neben −Gradient.`,
  restPanel: (kind, loss, lowest) =>
    `Das Gelände: Hier ist ${kind}, Verlust ${loss}. Der tiefste Punkt hat dort ${lowest}.`,

  waySign: (sign, wrong, all) => `Steigung ${sign}: ${wrong} von ${all} Antworten führten hinauf.`,
  wayRule: 'Die Steigung sagt, wo es hinaufgeht. Also geh andersherum: Gewicht − Lernrate × Steigung.',
  waySlopes: {
    positive: 'Steigung +: Nach rechts geht es hinauf, also geh ←',
    negative: 'Steigung −: Nach rechts geht es hinab, also geh →',
  },

  steps: (a, b) => `Schritte: A ${a}, B ${b}.`,
  placeTold: { heights: 'Höhen verraten', slopes: 'Steigungen verraten', both: 'beides verraten' },
  placeStrip: (further, right, all) => `${further} geht weiter. ${right} von ${all} neigten dazu.`,
  placeHigh: (higher, all) =>
    `Wo der tiefere Ort der steilere war, nannten ${higher} von ${all} Antworten den höheren.`,
  placeHeights: (sure, all) =>
    `Aus Höhen allein weiß das niemand. ${sure} von ${all} nannten trotzdem einen Ort.`,
  placeStripLegend:
    'Unter jeder Kurve: die beiden Schritte, und was die Klasse sagte, von sicher A bis sicher B.',
  placeRule: 'Schritt = Lernrate × Steigung. Die Höhe kommt nicht vor, und das Vorzeichen sagt nur, wohin.',

  arrowNear: (near, all) => `auf 15° genau: ${near} von ${all}`,
  arrowCrow: (crow, all) => `wie die Krähe: ${crow} von ${all}`,
  arrowClass: (near, crow, all) =>
    `${near} von ${all} Pfeilen lagen höchstens 15° neben −Gradient. ${crow} flogen wie die Krähe, zum tiefsten Punkt.`,
  arrowRule:
    'Längs des Rings bleibt der Verlust gleich, also steht die ganze Steigung senkrecht dazu. Der Gradient kennt nur den Boden unter den Füßen, nicht den tiefsten Punkt.',
  legend: {
    downhill: '−Gradient',
    crow: 'Flug der Krähe',
    arrows: 'die Klasse',
    walker: 'hier steht man',
    lowest: 'tiefster Punkt',
  },

  kinds: {
    lowest: 'der tiefste Punkt',
    saddle: 'ein Sattel',
    plateau: 'eine Hochebene',
    falseBottom: 'eine Trugmulde',
    slope: 'ein sanfter Hang',
  },
  kindsTitle: {
    lowest: 'Tiefster Punkt',
    saddle: 'Sattel',
    plateau: 'Hochebene',
    falseBottom: 'Trugmulde',
    slope: 'Sanfter Hang',
  },
  restClass: (fooled, all) =>
    `${fooled} von ${all} Antworten hielten Sattel, Hochebene oder Trugmulde für den tiefsten Punkt.`,
  restMissed: (missed, all) =>
    `${missed} von ${all} glaubten dem tiefsten Punkt nicht, weil sein Verlust nicht 0 ist.`,
  said: { lowest: 'tiefster', flat: 'flach, nicht tiefster', sloping: 'noch nicht flach' },
  restRule:
    'Steigung 0 sagt nur: Hier ist es eben. Ein Sattel fällt längs einer Diagonale, eine Hochebene fällt weit weg, eine Trugmulde hat eine tiefere Nachbarin.',

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
      ask: 'Wie sehr ändert ein kleiner Schritt längs des Rings den Verlust?',
      choices: ['Stark', 'Kaum', 'So sehr wie ein Schritt längs −Gradient'],
      right: 1,
    },
    rest: {
      ask: 'Der Gradientenabstieg steht genau auf einem Sattel, Steigung 0. Was macht sein nächster Schritt?',
      choices: ['Er rollt hinab', 'Er geht zurück', 'Nichts: Lernrate × 0 = 0'],
      right: 2,
    },
  },
};
