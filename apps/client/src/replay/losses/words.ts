const en = {
  losses: 'Loss over time',
  lossesOf: (round: string, isShared: boolean) =>
    isShared ? `${round}: the loss of all together` : `${round}: the lowest loss of everybody so far`,
  plot: { loss: 'loss', diverged: 'diverged' },
  plotLabel: (round: string) => `How the losses fell in ${round}; the upright line is the moment`,
  best: 'Best so far',
  middle: 'Middle',
  everyone: 'All together',
  noRound: 'No round is being played at this moment.',
  noLosses: (round: string) => `In ${round} every answer has a question of its own: losses do not compare.`,
  noneYet: (round: string) => `Nobody measured a loss in ${round}.`,
  loading: 'Reading the losses …',
  failed: 'The losses cannot be read just now: load this page again.',
  who: 'Whom to look at',
  class: 'Whole class',
  machines: 'Optimisers',
  search: 'Name',
  points: (points: number) => `${points} ${points === 1 ? 'point' : 'points'}`,
  more: (rest: number) => `and ${rest} more: search by name`,
  nobody: 'Nobody has this name.',
  nobodyYet: 'Nobody has joined yet.',
  full: 'Eight at a time are enough to tell apart: let one go for another.',
};

const de: typeof en = {
  losses: 'Verlust über die Zeit',
  lossesOf: (round, isShared) =>
    isShared ? `${round}: der Verlust aller zusammen` : `${round}: der bisher kleinste Verlust aller`,
  plot: { loss: 'Verlust', diverged: 'divergiert' },
  plotLabel: (round) => `Wie die Verluste in ${round} fielen; die senkrechte Linie ist der Augenblick`,
  best: 'Bisher bester',
  middle: 'Mitte',
  everyone: 'Alle zusammen',
  noRound: 'In diesem Augenblick wird keine Runde gespielt.',
  noLosses: (round) =>
    `In ${round} gehört zu jeder Antwort eine eigene Frage: Verluste lassen sich nicht vergleichen.`,
  noneYet: (round) => `In ${round} hat niemand einen Verlust gemessen.`,
  loading: 'Die Verluste werden gelesen …',
  failed: 'Die Verluste lassen sich gerade nicht lesen: Lade diese Seite neu.',
  who: 'Wen ansehen',
  class: 'Ganze Klasse',
  machines: 'Optimierer',
  search: 'Name',
  points: (points) => `${points} ${points === 1 ? 'Punkt' : 'Punkte'}`,
  more: (rest) => `und ${rest} weitere: nach Namen suchen`,
  nobody: 'So heißt niemand.',
  nobodyYet: 'Noch ist niemand im Raum.',
  full: 'Acht auf einmal lassen sich unterscheiden: Gib erst jemanden frei.',
};

export const lookWords = { en, de };
export type LookWords = typeof en;
