/** What the projector says. */
export const en = {
  app: 'Lowest Point',
  room: 'Room',
  join: (address: string): readonly [string, string, string] => ['On your phone, open', address, 'and type'],
  codeSpoken: (code: string) => `Room code: ${code}`,
  qr: 'QR code that leads into this room',
  here: (count: number) =>
    count === 0 ? 'Nobody is here yet' : count === 1 ? '1 surveyor is here' : `${count} surveyors are here`,
  findYourName: 'Find your name.',
  andMore: (count: number) => `and ${count} more`,
  offline: (count: number) => `${count} offline`,
  surveyors: (count: number): string => (count === 1 ? 'surveyor' : 'surveyors'),
  sheets: (count: number) => (count === 1 ? '1 sheet' : `${count} sheets`),
  noAccount: 'No account, no app.',
  machinesPlay: (names: string) => `Against you: ${names}.`,
  isLocked: 'The room is locked.',

  sheetOf: (sheet: number, sheets: number) => `Sheet ${sheet} of ${sheets}`,
  index: 'Index to sheets',
  sheetPlayed: 'played',
  tries: (moves: number): string => (moves === 1 ? 'move each' : 'moves each'),
  time: 'time',
  untimed: 'no hurry',
  lookAtPhone: 'Read it on your phone, too. The clock starts when your teacher opens the sheet.',

  timeLeft: 'time left',
  paused: 'Paused',
  pencilsDown: 'Pencils down',
  moves: (made: number, possible: number): readonly [string, string] => [`${made}`, `of ${possible} moves`],
  opensSoon: 'Loading the sheet …',

  standings: 'Standings',
  afterSheets: (count: number) => (count === 1 ? 'After one sheet.' : `After ${count} sheets.`),
  deeperIsBetter: 'The further down, the more points.',
  yellowIsNew: 'Yellow is new.',
  points: (points: string) => `${points} points`,
  gainedMost: (places: number) => (places === 1 ? 'up one place' : `up ${places} places, the most`),
  andOthers: (count: number) => (count === 1 ? 'and one more' : `and ${count} more`),
  againstMachine: 'The class and the mark',
  againstMachines: 'The class against the machines',
  sameMoves: 'All had as many moves.',
  bestOfClass: 'Best of the class',
  cameToNothing: 'diverged',
  beaten: (beaten: number, machines: number): string => {
    if (beaten === 0)
      return machines === 1
        ? 'The machine came lower than all of you.'
        : 'The machines came lower than all of you.';
    if (beaten === machines)
      return machines === 1
        ? 'You beat the machine, or came as low.'
        : 'You beat every machine, or came as low.';
    return `Your best came as low as ${beaten} of ${machines} machines, or lower.`;
  },
  howDeep: 'How deep each of you came',
  points100: 'the mark',
  start: 'start',
  middleOfClass: 'middle of the class',
  matched: (matched: number, players: number): readonly [string, string] => [
    `${matched} of ${players}`,
    'reached the mark of 100 points: as low as by the rule.',
  ],
  noPlaces: 'How the class did',
  gaugeLabel: (matched: number, players: number) =>
    `How many surveyors came how deep. ${matched} of ${players} reached the mark of 100 points.`,

  podium: 'Deepest of all',
  podiumLabel: (name: string, points: number) =>
    `The podium as a valley. At its bottom: ${name} with ${points} points.`,
  asLowAsMachine: 'Reached the mark of 100',
  ofPlayers: (players: number) => `of ${players}`,
  pointsBehind: 'points behind the leader',

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
