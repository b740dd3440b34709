import { reasons } from './reasons.en.ts';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** What a phone says that has a seat. */
export const en = {
  title: 'Lowest Point',
  reasons,
  room: 'Room',

  lobby: {
    title: 'Waiting',
    hello: (name: string) => `You are in, ${name}.`,
    mark: 'This is your mark on every map.',
    here: (count: number) => plural(count, 'surveyor here: you.', 'surveyors here.'),
    lookUp: 'Look up: your name is on the screen.',
    rename: 'Change my name',
    keep: 'Take this name',
    cancel: 'Keep the old one',
    name: 'Your name on the map',
    index: 'Index to sheets',
    next: 'next',
    dark: 'dark',
    wait: 'Sheet 1 begins when your teacher opens it. Keep this page open; if the phone sleeps, you come back right here.',
  },

  round: {
    sheetOf: (sheet: number, sheets: number) => `sheet ${sheet} of ${sheets}`,
    triesLabel: 'moves each',
    timeLabel: 'time',
    untimed: 'no hurry',
    begins: 'It begins when your teacher opens the sheet.',
    darkBrief: 'This ground is dark: it is printed only where you measure.',
    left: 'Time left',
    paused: 'paused',
    isPaused: 'Your teacher has paused the sheet. What you have set stays.',
    closed: 'closed',
    isClosed: 'Pencils down. The sheet is printed when your teacher shows it.',
    classMoves: (moves: number, players: number) =>
      `The class so far: ${plural(moves, 'one move', `${moves} moves`)} by ${plural(players, 'one surveyor', `${players} surveyors`)}.`,
    printed: 'printed',
    surveyors: (count: number) => plural(count, 'one surveyor', `${count} surveyors`),
  },

  standings: {
    title: 'Standings',
    after: (sheet: number, sheets: number) => `after sheet ${sheet} of ${sheets}`,
    of: (players: number) => `of ${players}`,
    up: (places: number) => plural(places, 'up one place', `up ${places} places`),
    down: (places: number) => plural(places, 'down one place', `down ${places} places`),
    same: 'same place as before',
    onThisSheet: 'on this sheet',
    points: (points: number, said: string) => plural(points, '1 point', `${said} points`),
    pointsSoFar: 'points so far',
    you: (name: string) => `${name}, you`,
    headings: { place: 'place', name: 'name', latest: 'this sheet', points: 'points' },
    asLowAs: (names: string, machines: number): string =>
      names === ''
        ? plural(machines, 'The machine came lower.', 'All machines came lower.')
        : `You came as low as ${names}, or lower.`,
    scale: 'Your loss on this sheet',
    scaleNote: 'loss; left is lower',
    best: 'lowest',
    middle: 'middle of the class',
    own: 'you',
    diverged: 'Your steps flew off the map on this sheet. That happens to machines, too.',
    none: 'You made no move on this sheet.',
    next: (name: string) => `Next: ${name}.`,
    last: 'This was the last sheet.',
  },

  podium: {
    title: 'The lowest of all',
    /** Of five, more may stand there than are told: some stand for all. */
    winner: (names: readonly string[]) =>
      `${new Intl.ListFormat('en').format(names.length > 4 ? [...names.slice(0, 3), 'others'] : names)} ${plural(names.length, 'stands', 'stand')} at the bottom of the valley.`,
    youWon: 'You stand at the bottom of the valley.',
    hidden: 'Look up: the valley is on the big screen.',
    valley: 'The valley of the class: the lower, the more points.',
    behind: (points: number, said: string) =>
      `You: ${plural(points, '1 point', `${said} points`)} above the bottom.`,
  },

  line: {
    connected: 'connected',
    connecting: 'connecting …',
    offline: 'No connection.',
    offlineKept: 'Everything so far is saved. Stay here: you come back by yourself.',
    offlineSending: 'Your move is kept and goes out as soon as the line is back.',
  },

  announce: {
    briefed: (sheet: number, name: string) => `Sheet ${sheet}: ${name}`,
    open: (sheet: number, name: string) => `Sheet ${sheet}, ${name}, is open.`,
    paused: 'Paused.',
    closed: 'Time is up.',
    revealed: 'The sheet is printed.',
    standings: 'Standings.',
    podium: 'The end of the lesson: the lowest of all.',
    finished: 'The lesson is over.',
    lobby: 'You are in the room.',
    secondsLeft: (seconds: number) => `${seconds} seconds left.`,
  },

  ended: {
    elsewhere: {
      title: 'You play in another tab.',
      text: 'Only one tab can play at a time. Your place is kept.',
      button: 'Continue here',
    },
    removed: {
      title: 'You were taken out of this room.',
      text: 'Your teacher did that. If it was a mistake, ask; then try again.',
      button: 'Try again',
    },
    closed: {
      title: 'This room is closed.',
      text: 'The lesson is over, or the room was deleted.',
      button: 'Join another room',
    },
    other: { title: 'This does not work just now.', button: 'Try again' },
  },
};
