import { one } from '../plural.ts';
import type { StoryWords } from './storyWords.en.ts';

export const de: StoryWords = {
  askSign: (slope) => `Am Start war die Steigung ${slope}. Wo ging es bergab?`,
  towardsLower: 'zu kleinerem w',
  towardsHigher: 'zu größerem w',
  questions: {
    field: {
      ask: 'Angenommen, von dir aus geht es in jede Richtung bergauf. Ist das der tiefste Punkt?',
      choices: [
        'Ja: Ringsum bergauf heißt am tiefsten',
        'Nicht sicher: Es ist der Boden dieser Mulde, eine andere kann tiefer sein',
        'Nein: Am tiefsten Punkt ist die Steigung groß',
      ],
      right: 1,
    },
    surface: {
      ask: 'Alle fingen woanders an. Warum laufen alle Wege an einen Ort?',
      choices: [
        'Das Gelände ist eine Schüssel: Jeder Weg bergab führt zu ihrem Boden',
        'Alle wählten dieselbe Lernrate',
        'Zufall: Nächstes Mal enden sie woanders',
      ],
      right: 0,
    },
    valleys: {
      ask: 'Was entscheidet, in welchem Tal ein Weg endet?',
      choices: ['Wie viele Schritte er hat', 'Wo er anfängt', 'Wer es am besten kann'],
      right: 1,
    },
    saddle: {
      ask: 'Am Start war die Steigung 0. Was für ein Ort war das?',
      choices: [
        'Ein Minimum: ringsum bergauf',
        'Ein Sattel: hier hinauf, dort hinab',
        'Eine Hochebene: ringsum flach',
      ],
      right: 1,
    },
    plateau: {
      ask: 'Warum führte Rate × Steigung dort oben kaum irgendwohin?',
      choices: [
        'Der Verlust war schon fast am tiefsten',
        'Die Steigung war fast 0, und Rate × Steigung auch',
        'Die Lernrate war zu groß',
      ],
      right: 1,
    },
  },

  gap: (middle, best, lowest) => `Mitte der Klasse ${middle}, beste ${best}. Am tiefsten geht: ${lowest}.`,
  gapLabel: (players, best, lowest) =>
    `Wo ${players} endeten, auf einer Skala der Verluste: der beste bei ${best}, möglich ist ${lowest}.`,
  centre: 'Mittel aller Orte',
  centreWhy: (centre, middle, isLower) =>
    isLower
      ? `Das Mittel aller Orte hat einen Verlust von ${centre}, weniger als die Mitte der Klasse (${middle}): In einer Schüssel heben sich Fehler in verschiedene Richtungen auf.`
      : `Das Mittel aller Orte hat einen Verlust von ${centre}, mehr als die Mitte der Klasse (${middle}): Zwischen Tälern liegt ein Hügel.`,
  byPush: 'Stoß, dann Rate × Steigung',
  byLength: 'Schritte einer Länge',
  byRate: 'Rate × Steigung, beste Rate',
  bestRate: 'Gradientenabstieg, beste Rate',
  movesLabel: (best, middle, moves) =>
    `Verlust über ${moves} Züge: der beste kam auf ${best}, die Mitte der Klasse auf ${middle}.`,
  move: 'Zug',

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
  whyEndedLevel:
    'Du endetest auf ebenem Boden, der nicht unten ist: Die Steigung ist 0, und doch gibt es einen Weg bergab.',
  whyEndings: (list) => `Wo die Klasse endete, nach der nächsten Mulde: ${list}.`,
  whyEnding: (hollow, count) => `${hollow} ${count}`,
  whyDescent: (rate, loss, steps) =>
    `Gradientenabstieg mit Lernrate ${rate} spürte dieselben Steigungen und kam in ${steps} Schritten auf ${loss}: lange Schritte, wo es steil ist, kurze, wo es fast eben ist.`,
  whyDescentToo: (hollow) => `Sein Ende: ${hollow}. Weiter als du sieht er auch nicht.`,
  whyLocal: 'Die Steigung verrät, wo es bergab geht. Welche Mulde die tiefste ist, kann sie nicht verraten.',
  whyNotZero: (loss) =>
    `Der kleinste Verlust ist hier ${loss}, nicht 0: Keine Gewichte treffen alle Punkte genau.`,

  inSpace: 'im Raum',
  linear: 'linear',
  turnBlock: 'Gelände drehen',
  noSpace: 'Dieser Browser zeichnet nicht im Raum. Hier ist die Karte.',
  cutAt: (loss) => `bei Verlust ${loss} abgeschnitten`,
  spaceLabel: (lowest) => `Das Gelände im Raum: Höhe ist Verlust. Der tiefste Punkt liegt bei ${lowest}.`,

  surfaceBrief: 'Viele Starts, ein tiefster Punkt.',
  surfaceOwn: (start, end, lowest) =>
    `Du fingst bei einem Verlust von ${start} an und kamst auf ${end}; am tiefsten geht ${lowest}.`,
  surfaceApart: (starts, ends) =>
    `Die Starts der Klasse lagen bis zu ${starts} auseinander; die Hälfte der Wege endete höchstens ${ends} vom tiefsten Punkt.`,
  surfaceLimit: (limit) =>
    `Ein Schritt ist Rate × Steigung, also werden Schritte von selbst kürzer, wo es flacher wird. Mit einer Rate über ${limit} können sie wachsen. Diese Grenze ist 2 geteilt durch die größte Krümmung: dadurch, wie schnell sich die Steigung höchstens ändert.`,

  valleysBrief: 'Wo man anfängt, entscheidet, wo man endet.',
  basin: (hollow) => `führt zu: ${hollow}`,
  basinElse: 'unterwegs oder vom Blatt',
  basinLabel: (share, hollow) => `Von ${share} des Blatts aus endet der Gradientenabstieg hier: ${hollow}.`,
  basinWhy: (share, hollow) =>
    `Von ${share} dieses Blatts aus endet der Gradientenabstieg hier: ${hollow}. Vom Rest aus endet er woanders, wie lange er auch läuft.`,
  restartedWhy: (first, second) =>
    `Du fingst zweimal an: Der erste Weg kam auf ${first}, der zweite auf ${second}. Der tiefere zählt.`,
  notRestartedWhy: 'Du fingst nicht neu an. Am Boden eines Tals spürt niemand, dass ein anderes tiefer ist.',
  restartsOfClass: (again, of) => `${again} von ${of} fingen woanders neu an.`,
  valleysRule:
    'Darum trainiert man Netze mehrmals, von mehreren zufälligen Starts aus, und behält den kleinsten Verlust.',

  saddleBrief: 'Flach, und doch nicht unten.',
  saddleShape: (down, up) =>
    `Der Start war ein Sattel: Steigung 0, aber in eine Richtung krümmt sich der Boden hinab (Krümmung ${down}), in eine andere hinauf (${up}).`,
  saddleNetwork:
    'Sind alle Gewichte 0, so sagt der verborgene Knoten 0, was immer w₂ ist, und w₂ = 0 verbirgt, was immer der Knoten sagt: Keines der Gewichte allein ändert etwas.',
  stuckOwn: (count) =>
    `Du gingst dort ${count} ${one(count, 'Schritt', 'Schritte')} mit Rate × 0: Keine Rate hilft, nur ein Stoß.`,
  stuckOfClass: (count, of) =>
    `${count} von ${of} versuchten zuerst Rate × Steigung und blieben, wo sie waren.`,
  saddleMirror: (first, second) =>
    `${first} endeten näher am tiefsten Punkt, ${second} näher an seinem Spiegelbild. Beide sind gleich tief: Mit beiden Vorzeichen vertauscht gibt Minus mal Minus dieselben Vorhersagen.`,
  saddleRule: 'Darum fangen Gewichte mit zufälligen Zahlen an, und nicht mit 0.',

  plateauBrief: 'Weit oben, und fast flach.',
  plateauSlope: (loss, slope, start) =>
    `Auf der Hochebene ist der Verlust etwa ${loss}, weit vom tiefsten, aber die Steigung zum Tal hin nur ${slope}; am Start war die Steigung ${start}.`,
  plateauRate: (steps, byRate, byLength) =>
    `In ${steps} Schritten kam Rate × Steigung mit der besten von 81 Raten auf ${byRate}; Schritte einer Länge gegen die Steigung kamen auf ${byLength}.`,
  plateauCurve:
    'Dort ist die Kurve durch die Daten vom ersten Punkt an flach. Ein wenig an w₂ drehen ändert keine Vorhersage, also auch keinen Verlust: Die Steigung verschwindet.',
  plateauRule:
    'Eine kleine Steigung kann den Boden bedeuten oder eine Hochebene. Der Verlust unterscheidet sie, wenn man weiß, was möglich ist.',
  curves: (players) => `Die Kurven von ${players} durch die sechs Messungen, und die tiefste.`,
  boxBod: 'Box, Hunter und Hunter 1978, von NIST: Sauerstoff, den Flusswasser verbrauchte',
  days: 'Tage',
  oxygen: 'mg/l',
  data: 'gemessen',
  lowestCurve: 'tiefstmöglich',
  curveOfStart: 'am Start',

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
  wentUp: (up, of) => `${up} von ${of} ${one(up, 'ging', 'gingen')} mindestens einmal hinauf.`,
  leftSheet: (count) => `${count} ${one(count, 'ging', 'gingen')} über das Blatt hinaus.`,
  nobody: 'Niemand ging einen Schritt. Dieses Gelände hat gewartet.',
  deep: 'tief',
  high: 'hoch',
  depthLabel: (least, most) => `Dunkle Töne liegen tief: von unter ${least} bis über ${most}.`,
  plates: { contours: 'Linien', shade: 'Schatten', trails: 'Wege', names: 'Namen' },
};
