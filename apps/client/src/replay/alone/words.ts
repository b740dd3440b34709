import type { Language } from '@lowest-point/rounds/views';
import type { PlayWords } from '../../words/play.ts';

const en = {
  page: 'Play a lesson alone · Lowest Point',
  open: 'Play it yourself',
  title: 'Play it yourself',
  lead: (date: string, players: number) =>
    `${players === 1 ? 'One student' : `${players} students`} played this lesson on ${date}. Play the same sheets now, alone: the same ground, the same rules. After each sheet you see your place among them.`,
  leftOut: (names: string, count: number) =>
    `${names} ${count === 1 ? 'is' : 'are'} left out: there the class was the optimiser together.`,
  watch: 'Watch the class instead',
  nothing: 'No sheet of this recording can be played alone.',
  name: 'Your name on the map',
  time: 'Time',
  noClock: 'No hurry',
  noClockNote: 'Points count how low you come, never how fast.',
  clock: 'The time that the class had',
  clockNote: 'The clock stands still while this page is closed.',
  begin: 'Begin',
  stays: 'What you do stays on this device. Nothing is sent.',
  bar: 'Your next step',
  openSheet: 'Open the sheet',
  done: 'I am done',
  sure: 'Moves are left. Close the sheet?',
  printIt: 'Print the sheet',
  standings: 'Standings',
  next: 'Next sheet',
  result: 'My result',
  notKept: 'This browser keeps nothing (private window, or full). Play on, but leave the page open.',
  loading: 'Reading the recording …',

  resultOf: (name: string) => `${name}, alone against the class`,
  kept: 'Kept on this device. To show it, open this page again.',
  points: (sheets: number) => `points from ${sheets === 1 ? 'one sheet' : `${sheets} sheets`}`,
  place: (place: string, players: string) => `Place ${place} of ${players}.`,
  dates: (own: string, theirs: string) => `Played ${own}. The class: ${theirs}.`,
  table: 'Sheet by sheet',
  head: {
    sheet: 'sheet',
    place: 'place',
    points: 'points',
    own: 'your loss',
    best: 'lowest',
    middle: 'middle',
  },
  ofPlayers: (place: string, players: string) => `${place} of ${players}`,
  diverged: 'flew off',
  none: 'no move',
  machines: 'Optimisers',
  hint: 'Loss: lower is better. “Lowest” and “middle” are the class’s, without you; on the printed sheets you count with them.',
  replay: 'Watch the class',
  print: 'Print',
  delete: 'Delete it here',
  confirm: {
    title: 'Delete your result?',
    text: 'It is kept on this device only, and is deleted for ever.',
    act: 'Delete it',
    keep: 'Keep it',
  },
  again: 'Play again from the start',
};

const de: typeof en = {
  page: 'Eine Stunde allein spielen · Lowest Point',
  open: 'Selbst spielen',
  title: 'Selbst spielen',
  lead: (date, players) =>
    `${players === 1 ? 'Eine Person hat' : `${players} Leute haben`} diese Stunde am ${date} gespielt. Spiel jetzt allein dieselben Blätter: dasselbe Gelände, dieselben Regeln. Nach jedem Blatt siehst du deinen Platz unter ihnen.`,
  leftOut: (names, count) =>
    `${names} ${count === 1 ? 'fehlt' : 'fehlen'}: Dort war die Klasse gemeinsam der Optimierer.`,
  watch: 'Stattdessen der Klasse zusehen',
  nothing: 'Kein Blatt dieser Aufzeichnung lässt sich allein spielen.',
  name: 'Dein Name auf der Karte',
  time: 'Zeit',
  noClock: 'Keine Eile',
  noClockNote: 'Punkte zählen, wie tief du kommst, nie wie schnell.',
  clock: 'Die Zeit, die die Klasse hatte',
  clockNote: 'Die Uhr steht, solange diese Seite geschlossen ist.',
  begin: 'Anfangen',
  stays: 'Was du tust, bleibt auf diesem Gerät. Nichts wird gesendet.',
  bar: 'Dein nächster Schritt',
  openSheet: 'Blatt öffnen',
  done: 'Ich bin fertig',
  sure: 'Es sind Züge übrig. Blatt schließen?',
  printIt: 'Blatt drucken',
  standings: 'Rangliste',
  next: 'Nächstes Blatt',
  result: 'Mein Ergebnis',
  notKept:
    'Dieser Browser behält nichts (privates Fenster, oder voll). Spiel weiter, aber lass die Seite offen.',
  loading: 'Die Aufzeichnung wird gelesen …',

  resultOf: (name) => `${name}, allein gegen die Klasse`,
  kept: 'Auf diesem Gerät aufgehoben. Zum Zeigen öffne diese Seite wieder.',
  points: (sheets) => `Punkte aus ${sheets === 1 ? 'einem Blatt' : `${sheets} Blättern`}`,
  place: (place, players) => `Platz ${place} von ${players}.`,
  dates: (own, theirs) => `Gespielt am ${own}. Die Klasse: ${theirs}.`,
  table: 'Blatt für Blatt',
  head: {
    sheet: 'Blatt',
    place: 'Platz',
    points: 'Punkte',
    own: 'dein Verlust',
    best: 'kleinster',
    middle: 'Mitte',
  },
  ofPlayers: (place, players) => `${place} von ${players}`,
  diverged: 'davongeflogen',
  none: 'kein Zug',
  machines: 'Optimierer',
  hint: 'Verlust: kleiner ist besser. „Kleinster“ und „Mitte“ sind die der Klasse ohne dich; auf den gedruckten Blättern zählst du mit.',
  replay: 'Der Klasse zusehen',
  print: 'Drucken',
  delete: 'Hier löschen',
  confirm: {
    title: 'Dein Ergebnis löschen?',
    text: 'Es liegt nur auf diesem Gerät und wird für immer gelöscht.',
    act: 'Löschen',
    keep: 'Behalten',
  },
  again: 'Noch einmal von vorn spielen',
};

export const aloneWords = { en, de };
type Told = { readonly round: Partial<PlayWords['round']>; readonly connected: string };

/** What the phone's pages say otherwise where there is no teacher, and no line. */
const otherwise: Readonly<Record<Language, Told>> = {
  en: {
    connected: 'alone',
    round: {
      triesLabel: 'moves',
      begins: 'It begins when you open the sheet.',
      classMoves: () => 'That was your last move. Print the sheet when you are ready.',
    },
  },
  de: {
    connected: 'allein',
    round: {
      triesLabel: 'Züge',
      begins: 'Es beginnt, wenn du das Blatt öffnest.',
      classMoves: () => 'Das war dein letzter Zug. Druck das Blatt, wenn du so weit bist.',
    },
  },
};

export function withoutTeacher(language: Language): (words: PlayWords) => PlayWords {
  const { round, connected } = otherwise[language];
  return (words) => ({
    ...words,
    round: { ...words.round, ...round },
    line: { ...words.line, connected },
  });
}
