const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

const en = {
  title: (name: string) => `Thank you, ${name}.`,
  points: (sheets: number) => `points from ${plural(sheets, 'one sheet', `${sheets} sheets`)}`,
  place: (place: string, players: string) => `Place ${place} of ${players}.`,
  best: 'Your best sheet',
  bestLoss: (loss: string) => `loss ${loss}`,
  over: 'The lesson is over. You can close this page.',
  mine: 'My rounds, move by move',
  again: 'Join another room',
};

const de: typeof en = {
  title: (name) => `Danke, ${name}.`,
  points: (sheets) => `Punkte aus ${plural(sheets, 'einem Blatt', `${sheets} Blättern`)}`,
  place: (place, players) => `Platz ${place} von ${players}.`,
  best: 'Dein bestes Blatt',
  bestLoss: (loss) => `Verlust ${loss}`,
  over: 'Die Stunde ist zu Ende. Du kannst diese Seite schließen.',
  mine: 'Meine Runden, Zug um Zug',
  again: 'Einem anderen Raum beitreten',
};

/** What a phone says when the lesson is over. Loaded with that page, so in both languages. */
export const endWords = { en, de };
