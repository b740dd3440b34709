import type { Language } from '@lowest-point/rounds/views';

const en = {
  app: 'Lowest Point',
  room: 'Room',
  join: (address: string) => ['On your phone, open', address, 'and type'] as const,
  joinAtFooter: 'Join at',
  codeSpoken: (code: string) => `Room code: ${code}`,
  qr: 'QR code that leads into this room',
  here: (count: number) =>
    count === 0 ? 'Nobody is here yet' : count === 1 ? '1 surveyor is here' : `${count} surveyors are here`,
  findYourName: 'Find your name.',
  andMore: (count: number) => `and ${count} more`,
  offline: (count: number) => `${count} offline`,
  surveyors: (count: number) => (count === 1 ? 'surveyor' : 'surveyors'),
  sheets: (count: number) => (count === 1 ? '1 sheet' : `${count} sheets`),
  noAccount: 'No account, no app.',
  groundOfCode: 'These contours are drawn from the code: no other room has them.',
  isLocked: 'The room is locked.',

  sheetOf: (sheet: number, sheets: number) => `Sheet ${sheet} of ${sheets}`,
  index: 'Index to sheets',
  sheetPlayed: 'played',
  sheetNow: 'now',
  tries: (moves: number) => (moves === 1 ? 'move each' : 'moves each'),
  time: 'time',
  untimed: 'no hurry',
  lookAtPhone: 'Read it on your phone, too. The clock starts when your teacher opens the sheet.',

  timeLeft: 'time left',
  paused: 'Paused',
  pencilsDown: ['Pencils', 'down'] as const,
  printed: 'printed',
  toBePrinted: 'to be printed',
  moves: (made: number, possible: number) => [`${made}`, `of ${possible} moves`] as const,
  opensSoon: 'Loading the sheet …',

  standings: 'Standings',
  afterSheets: (count: number) => (count === 1 ? 'After one sheet.' : `After ${count} sheets.`),
  deeperIsBetter: 'The further down, the more points.',
  yellowIsNew: 'Yellow is new.',
  points: (points: string) => `${points} points`,
  latest: 'new',
  gainedMost: (places: number) => (places === 1 ? 'up one place' : `up ${places} places, the most`),
  andOthers: (count: number) => (count === 1 ? 'and one more' : `and ${count} more`),
  againstMachine: 'The class against the machine',
  howDeep: 'How deep each of you came',
  points100: 'the machine',
  start: 'start',
  middleOfClass: 'middle of the class',
  matched: (matched: number, players: number) =>
    [
      `${matched} of ${players}`,
      matched === 1
        ? 'came as low as gradient descent, the machine, or lower.'
        : 'came as low as gradient descent, the machine, or lower.',
    ] as const,
  noPlaces: 'How the class did',
  gaugeLabel: (matched: number, players: number) =>
    `How many surveyors came how deep. ${matched} of ${players} came as low as the machine or lower.`,

  podium: 'Deepest of all',
  podiumBrief: (sheets: number) => (sheets === 1 ? 'After one sheet.' : `After all ${sheets} sheets.`),
  pointsBehind: 'points behind the leader',
  nobodyScored: 'Nobody has points yet.',
  classTotal: 'points, the whole class',

  finished: 'The survey is complete.',
  finishedBrief: 'Thank you, surveyors. Your own results stay on your phones.',
  finishedSurveyors: 'surveyors',
  finishedSheets: 'sheets',
  finishedMoves: 'moves',
  roomClosed: 'This room is closed.',

  pairingTitle: 'This screen asks to be let in',
  pairing: 'Your teacher sees this number on the host page and lets the screen in.',
  connecting: 'Looking for the room …',
  lost: 'No connection. This screen keeps trying and goes on by itself.',
  ended: {
    roomUnknown: 'No open room has this code.',
    otherVersion: 'The game was updated. Load this page again.',
    stopping: 'The server is being stopped. Load this page again later.',
    elsewhere: 'This screen was opened somewhere else.',
    roomHalted: 'This room met a fault and stands still. Its recording is safe.',
    other: 'The connection has ended. Load this page again.',
  },
};

export type ScreenWords = typeof en;

const de: ScreenWords = {
  app: 'Lowest Point',
  room: 'Raum',
  join: (address) => ['Öffne auf dem Handy', address, 'und tippe'],
  joinAtFooter: 'Mitmachen:',
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
  groundOfCode: 'Diese Höhenlinien sind aus dem Code gezeichnet: Kein anderer Raum hat sie.',
  isLocked: 'Der Raum ist geschlossen.',

  sheetOf: (sheet, sheets) => `Blatt ${sheet} von ${sheets}`,
  index: 'Blattübersicht',
  sheetPlayed: 'gespielt',
  sheetNow: 'jetzt',
  tries: (moves) => (moves === 1 ? 'Zug für alle' : 'Züge für alle'),
  time: 'Zeit',
  untimed: 'keine Eile',
  lookAtPhone: 'Das steht auch auf deinem Handy. Die Uhr läuft, sobald das Blatt geöffnet wird.',

  timeLeft: 'Restzeit',
  paused: 'Pause',
  pencilsDown: ['Stifte', 'weg'],
  printed: 'gedruckt',
  toBePrinted: 'wird gedruckt',
  moves: (made, possible) => [`${made}`, `von ${possible} Zügen`],
  opensSoon: 'Das Blatt wird geladen …',

  standings: 'Zwischenstand',
  afterSheets: (count) => (count === 1 ? 'Nach einem Blatt.' : `Nach ${count} Blättern.`),
  deeperIsBetter: 'Je tiefer, desto mehr Punkte.',
  yellowIsNew: 'Gelb ist neu.',
  points: (points) => `${points} Punkte`,
  latest: 'neu',
  gainedMost: (places) => (places === 1 ? 'einen Platz gewonnen' : `${places} Plätze gewonnen, die meisten`),
  andOthers: (count) => (count === 1 ? 'und noch jemand' : `und ${count} weitere`),
  againstMachine: 'Die Klasse gegen die Maschine',
  howDeep: 'Wie tief ihr gekommen seid',
  points100: 'die Maschine',
  start: 'Start',
  middleOfClass: 'Mitte der Klasse',
  matched: (matched, players) => [
    `${matched} von ${players}`,
    matched === 1
      ? 'kam so tief wie Gradientenabstieg, die Maschine, oder tiefer.'
      : 'kamen so tief wie Gradientenabstieg, die Maschine, oder tiefer.',
  ],
  noPlaces: 'So steht die Klasse',
  gaugeLabel: (matched, players) =>
    `Wie viele Vermesser wie tief kamen. ${matched} von ${players} kamen so tief wie die Maschine oder tiefer.`,

  podium: 'Am tiefsten',
  podiumBrief: (sheets) => (sheets === 1 ? 'Nach einem Blatt.' : `Nach allen ${sheets} Blättern.`),
  pointsBehind: 'Punkte hinter der Spitze',
  nobodyScored: 'Noch hat niemand Punkte.',
  classTotal: 'Punkte, die ganze Klasse',

  finished: 'Die Vermessung ist fertig.',
  finishedBrief: 'Danke, Vermesser. Eure eigenen Ergebnisse bleiben auf euren Handys.',
  finishedSurveyors: 'Vermesser',
  finishedSheets: 'Blätter',
  finishedMoves: 'Züge',
  roomClosed: 'Dieser Raum ist geschlossen.',

  pairingTitle: 'Dieser Bildschirm möchte herein',
  pairing: 'Auf der Seite der Lehrkraft erscheint diese Zahl; dort wird der Bildschirm eingelassen.',
  connecting: 'Der Raum wird gesucht …',
  lost: 'Keine Verbindung. Dieser Bildschirm versucht es weiter und macht von selbst weiter.',
  ended: {
    roomUnknown: 'Kein offener Raum hat diesen Code.',
    otherVersion: 'Das Spiel wurde erneuert. Lade diese Seite neu.',
    stopping: 'Der Server wird angehalten. Lade diese Seite später neu.',
    elsewhere: 'Dieser Bildschirm wurde anderswo geöffnet.',
    roomHalted: 'In diesem Raum ist ein Fehler aufgetreten, er steht still. Die Aufzeichnung ist sicher.',
    other: 'Die Verbindung ist beendet. Lade diese Seite neu.',
  },
};

export const screenWords: Readonly<Record<Language, ScreenWords>> = { en, de };
