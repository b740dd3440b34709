import type { en } from './words.en.ts';

export const de: typeof en = {
  app: 'Lowest Point',
  room: 'Raum',
  join: (address) => ['Öffne auf dem Handy', address, 'und tippe'],
  codeSpoken: (code) => `Raumcode: ${code}`,
  qr: 'QR-Code, der in diesen Raum führt',
  here: (count) =>
    count === 0 ? 'Noch ist niemand da' : count === 1 ? '1 Vermesser ist da' : `${count} Vermesser sind da`,
  findYourName: 'Such deinen Namen.',
  andMore: (count) => `und ${count} weitere`,
  offline: (count) => `${count} offline`,
  surveyors: () => 'Vermesser',
  sheets: (count) => (count === 1 ? '1 Blatt' : `${count} Blätter`),
  noAccount: 'Kein Konto, keine App.',
  machinesPlay: (names) => `Gegen euch: ${names}.`,
  isLocked: 'Der Raum ist geschlossen.',

  sheetOf: (sheet, sheets) => `Blatt ${sheet} von ${sheets}`,
  index: 'Blattübersicht',
  sheetPlayed: 'gespielt',
  tries: (moves) => (moves === 1 ? 'Zug für alle' : 'Züge für alle'),
  time: 'Zeit',
  untimed: 'keine Eile',
  lookAtPhone: 'Das steht auch auf deinem Handy. Die Uhr läuft, sobald das Blatt geöffnet wird.',

  timeLeft: 'Restzeit',
  paused: 'Pause',
  pencilsDown: 'Stifte weg',
  moves: (made, possible) => [`${made}`, `von ${possible} Zügen`],
  opensSoon: 'Das Blatt wird geladen …',

  standings: 'Zwischenstand',
  afterSheets: (count) => (count === 1 ? 'Nach einem Blatt.' : `Nach ${count} Blättern.`),
  deeperIsBetter: 'Je tiefer, desto mehr Punkte.',
  yellowIsNew: 'Gelb ist neu.',
  points: (points) => `${points} Punkte`,
  gainedMost: (places) => (places === 1 ? 'einen Platz gewonnen' : `${places} Plätze gewonnen, die meisten`),
  andOthers: (count) => (count === 1 ? 'und noch jemand' : `und ${count} weitere`),
  againstMachine: 'Die Klasse und die Marke',
  againstMachines: 'Die Klasse gegen die Maschinen',
  sameMoves: 'Alle hatten gleich viele Züge.',
  bestOfClass: 'Beste der Klasse',
  cameToNothing: 'divergiert',
  beaten: (beaten, machines) => {
    if (beaten === 0)
      return machines === 1
        ? 'Die Maschine kam tiefer als ihr alle.'
        : 'Die Maschinen kamen tiefer als ihr alle.';
    if (beaten === machines)
      return machines === 1
        ? 'Ihr habt die Maschine erreicht oder geschlagen.'
        : 'Ihr habt jede Maschine erreicht oder geschlagen.';
    return `Eure Besten kamen so tief wie ${beaten} von ${machines} Maschinen oder tiefer.`;
  },
  howDeep: 'Wie tief ihr gekommen seid',
  points100: 'die Marke',
  start: 'Start',
  middleOfClass: 'Mitte der Klasse',
  matched: (matched, players) => [
    `${matched} von ${players}`,
    matched === 1
      ? 'erreichte die Marke von 100 Punkten: so tief wie nach der Regel.'
      : 'erreichten die Marke von 100 Punkten: so tief wie nach der Regel.',
  ],
  noPlaces: 'So steht die Klasse',
  gaugeLabel: (matched, players) =>
    `Wie viele Vermesser wie tief kamen. ${matched} von ${players} erreichten die Marke von 100 Punkten.`,

  podium: 'Am tiefsten',
  podiumLabel: (name, points) => `Das Podest als Tal. Ganz unten: ${name} mit ${points} Punkten.`,
  asLowAsMachine: 'Die Marke von 100 erreicht',
  ofPlayers: (players) => `von ${players}`,
  pointsBehind: 'Punkte hinter der Spitze',

  finished: 'Die Vermessung ist fertig.',
  finishedBrief: 'Danke, Vermesser. Eure eigenen Ergebnisse bleiben auf euren Handys.',
  finishedSurveyors: 'Vermesser',
  finishedSheets: 'Blätter',
  finishedMoves: 'Züge',
  roomClosed: 'Dieser Raum ist geschlossen.',

  pairingTitle: 'Diese Leinwand möchte herein',
  pairing: 'Auf der Seite der Lehrkraft erscheint diese Zahl; dort wird die Leinwand eingelassen.',
  connecting: 'Der Raum wird gesucht …',
  lost: 'Keine Verbindung. Diese Leinwand versucht es weiter und macht von selbst weiter.',
  ended: {
    roomUnknown: 'Kein offener Raum hat diesen Code.',
    otherVersion: 'Das Spiel wurde erneuert. Lade diese Seite neu.',
    stopping: 'Der Server wird angehalten. Lade diese Seite später neu.',
    elsewhere: 'Diese Leinwand wurde anderswo geöffnet.',
    roomHalted: 'In diesem Raum ist ein Fehler aufgetreten, er steht still. Die Aufzeichnung ist sicher.',
    other: 'Die Verbindung ist beendet. Lade diese Seite neu.',
  },
};
