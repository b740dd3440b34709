import type { RoundWords } from './en.ts';

export const de: Readonly<Record<string, RoundWords>> = {
  hit13: { name: 'Triff die 13', brief: 'Ändere die beiden Gewichte, bis das Netz 13 sagt.' },
  oneKnob: {
    name: 'Ein Knopf',
    brief: 'Nur w₁ lässt sich drehen. Zwei Versuche für das Gewicht ohne Fehler.',
  },
  tugOfWar: {
    name: 'Tauziehen',
    brief: 'Drei Punkte ziehen an denselben zwei Gewichten. Finde den kleinsten Verlust für alle.',
  },
  whichLoss: {
    name: 'Welcher Verlust?',
    brief: 'Leg eine Gerade durch die Punkte. Nach je zwei Versuchen wertet ein anderer Richter.',
  },
  feelTheSlope: {
    name: 'Spür die Steigung',
    brief: 'Du spürst nur den Boden unter deinen Füßen. Geh zu kleinerem Verlust.',
  },
  darkField: {
    name: 'Dunkles Feld',
    brief: 'Niemand sieht das Gelände. Spür die Steigung, geh einen Schritt, finde den tiefsten Punkt.',
  },
  downTheSurface: {
    name: 'Die Fläche hinab',
    brief: 'Bis es flach ist: Spür die Steigung, geh bergab.',
  },
  twoValleys: {
    name: 'Zwei Täler',
    brief: 'Geh hinab. Einmal darfst du woanders neu anfangen.',
  },
  saddleStart: {
    name: 'Flacher Start',
    brief: 'Flach, aber nicht unten: Komm los, dann geh hinab.',
  },
  plateau: { name: 'Hochebene', brief: 'Die Steigung verschwindet fast. Finde den Weg hinab.' },
  learningRateDuel: {
    name: 'Duell der Lernraten',
    brief: 'Wähle eine Lernrate für alle 10 Schritte. Der bessere von zwei Läufen zählt.',
  },
  ravine: {
    name: 'Schlucht',
    brief: 'Dreh die Gerade zu den Pinguinen, 15 Schritte je Lauf. Standardisieren kostet 1 Versuch.',
  },
  momentum: {
    name: 'Schwung',
    brief: 'Wähle, wie weit ein Schritt geht und wie viel Schwung bleibt. Dein bester Lauf zählt.',
  },
  oppositeDay: {
    name: 'Verkehrte Welt',
    brief: 'Du siehst nur die Steigung. Wo geht der Verlust hinab, ← oder →? Zehnmal, schnell.',
  },
  steepOrHigh: {
    name: 'Steil oder hoch?',
    brief: 'Von welchem Ort geht der Gradientenabstieg weiter, A oder B? Wie sicher bist du?',
  },
  compassAndCrow: {
    name: 'Kompass und Krähe',
    brief: 'Dreh den Pfeil dahin, wo es vom Punkt am steilsten hinabgeht: −Gradient.',
  },
  areYouDone: {
    name: 'Bist du am Ziel?',
    brief: 'Lies, was jeder gemessen hat. Ist das der tiefste Punkt, oder geht es weiter?',
  },
  miniBatch: {
    name: 'Ihr seid der Mini-Batch',
    brief: 'Du hältst zwei Pinguine. Gib deinen Pfeil dazu, echt oder nicht; der Mittelwert zählt.',
  },
  swarmAlone: {
    name: 'Allein suchen',
    brief: 'Miss, wo du willst: du hörst den Verlust dort. Finde den tiefsten Punkt.',
  },
  swarmNeighbours: {
    name: 'Mit Nachbarn suchen',
    brief: 'Neues Gelände. Du siehst auch, was fünf deiner Nachbarn fanden.',
  },
  swarmAll: {
    name: 'Alle zusammen suchen',
    brief: 'Neues Gelände. Du siehst, was die Klasse fand: folgst du, oder suchst du anderswo?',
  },
  manyWeights: {
    name: 'Viele Gewichte',
    brief: 'Dir gehört ein Gewicht im Netz eures Teams. Schieb es, senkt den Verlust gemeinsam.',
  },
};
