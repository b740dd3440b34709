import type { en } from './play.en.ts';
import { reasons } from './reasons.de.ts';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

export const de: typeof en = {
  title: 'Lowest Point',
  reasons,
  room: 'Raum',

  lobby: {
    title: 'Warteraum',
    hello: (name) => `Du bist dabei, ${name}.`,
    mark: 'Das ist dein Zeichen auf jeder Karte.',
    here: (count) => plural(count, 'Person ist hier: du.', 'Leute sind hier.'),
    lookUp: 'Schau auf: Dein Name steht auf der Leinwand.',
    rename: 'Namen ändern',
    keep: 'Diesen Namen nehmen',
    cancel: 'Alten behalten',
    name: 'Dein Name auf der Karte',
    index: 'Übersicht der Blätter',
    next: 'gleich',
    dark: 'dunkel',
    wait: 'Blatt 1 beginnt, wenn deine Lehrkraft es öffnet. Lass diese Seite offen; schläft das Telefon ein, kommst du genau hierher zurück.',
  },

  round: {
    sheetOf: (sheet, sheets) => `Blatt ${sheet} von ${sheets}`,
    triesLabel: 'Züge pro Person',
    timeLabel: 'Zeit',
    untimed: 'keine Eile',
    begins: 'Es beginnt, wenn deine Lehrkraft das Blatt öffnet.',
    darkBrief: 'Dieses Gelände ist dunkel: Gedruckt wird nur, wo du misst.',
    left: 'Restzeit',
    paused: 'Pause',
    isPaused: 'Deine Lehrkraft hat das Blatt angehalten. Was du eingestellt hast, bleibt.',
    closed: 'geschlossen',
    isClosed: 'Stifte weg. Das Blatt wird gedruckt, sobald deine Lehrkraft es zeigt.',
    classMoves: (moves, players) =>
      `Die Klasse bisher: ${plural(moves, 'ein Zug', `${moves} Züge`)} von ${plural(players, 'einer Person', `${players} Leuten`)}.`,
    printed: 'gedruckt',
    surveyors: (count) => plural(count, 'eine Person', `${count} Leute`),
  },

  standings: {
    title: 'Rangliste',
    after: (sheet, sheets) => `nach Blatt ${sheet} von ${sheets}`,
    of: (players) => `von ${players}`,
    up: (places) => plural(places, 'einen Platz hinauf', `${places} Plätze hinauf`),
    down: (places) => plural(places, 'einen Platz hinab', `${places} Plätze hinab`),
    same: 'gleicher Platz wie vorher',
    onThisSheet: 'auf diesem Blatt',
    points: (points, said) => plural(points, '1 Punkt', `${said} Punkte`),
    pointsSoFar: 'Punkte bisher',
    you: (name) => `${name}, du`,
    headings: { place: 'Platz', name: 'Name', latest: 'dieses Blatt', points: 'Punkte' },
    asLowAs: (names, machines) =>
      names === ''
        ? plural(machines, 'Die Maschine kam tiefer.', 'Alle Maschinen kamen tiefer.')
        : `Du kamst so tief wie ${names} oder tiefer.`,
    scale: 'Dein Verlust auf diesem Blatt',
    scaleNote: 'Verlust; links ist kleiner',
    best: 'kleinster',
    middle: 'Mitte der Klasse',
    own: 'du',
    diverged: 'Deine Schritte flogen auf diesem Blatt von der Karte. Das passiert auch Maschinen.',
    none: 'Auf diesem Blatt hast du keinen Zug gemacht.',
    next: (name) => `Als Nächstes: ${name}.`,
    last: 'Das war das letzte Blatt.',
  },

  podium: {
    title: 'Am tiefsten von allen',
    winner: (names) =>
      `${new Intl.ListFormat('de').format(names.length > 4 ? [...names.slice(0, 3), 'andere'] : names)} ${plural(names.length, 'steht', 'stehen')} ganz unten im Tal.`,
    youWon: 'Du stehst ganz unten im Tal.',
    hidden: 'Schau auf: Das Tal ist auf der Leinwand.',
    valley: 'Das Tal der Klasse: je tiefer, desto mehr Punkte.',
    behind: (points, said) => `Du: ${plural(points, '1 Punkt', `${said} Punkte`)} über dem Talgrund.`,
  },

  line: {
    connected: 'verbunden',
    connecting: 'verbindet …',
    offline: 'Keine Verbindung.',
    offlineKept: 'Bisher ist alles gesichert. Bleib hier: Du kommst von selbst zurück.',
    offlineSending: 'Dein Zug ist aufgehoben und geht hinaus, sobald die Verbindung zurück ist.',
  },

  announce: {
    briefed: (sheet, name) => `Blatt ${sheet}: ${name}`,
    open: (sheet, name) => `Blatt ${sheet}, ${name}, ist offen.`,
    paused: 'Pause.',
    closed: 'Die Zeit ist um.',
    revealed: 'Das Blatt ist gedruckt.',
    standings: 'Rangliste.',
    podium: 'Ende der Stunde: am tiefsten von allen.',
    finished: 'Die Stunde ist zu Ende.',
    lobby: 'Du bist im Raum.',
    secondsLeft: (seconds) => `Noch ${seconds} Sekunden.`,
  },

  ended: {
    elsewhere: {
      title: 'Du spielst in einem anderen Tab.',
      text: 'Nur ein Tab kann gleichzeitig spielen. Dein Platz bleibt dir.',
      button: 'Hier weiterspielen',
    },
    removed: {
      title: 'Du wurdest aus diesem Raum genommen.',
      text: 'Das war deine Lehrkraft. War es ein Versehen, frag nach und versuch es noch einmal.',
      button: 'Noch einmal versuchen',
    },
    closed: {
      title: 'Dieser Raum ist geschlossen.',
      text: 'Die Stunde ist zu Ende, oder der Raum wurde gelöscht.',
      button: 'Einem anderen Raum beitreten',
    },
    other: { title: 'Das geht gerade nicht.', button: 'Noch einmal versuchen' },
  },
};
