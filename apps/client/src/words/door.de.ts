import type { en } from './door.en.ts';

export const de: typeof en = {
  title: 'Lowest Point',
  reload: {
    title: 'Diese Seite ist veraltet.',
    text: 'Das Spiel wurde erneuert. Lade die Seite neu: Du kommst an dieselbe Stelle zurück.',
    button: 'Neu laden',
  },
  lost: {
    title: 'Unter dieser Adresse ist nichts.',
    button: 'Zum Beitreten',
  },
  languages: { label: 'Sprache', en: 'English', de: 'Deutsch' },

  join: {
    map: 'Eine Karte mit Tälern; der tiefste Punkt ist markiert.',
    code: 'Sechs Zeichen von der Leinwand',
    noSuch: 'Im Code gibt es kein 0, O, 1, I oder L.',
    incomplete: 'Der Code hat sechs Zeichen.',
    looking: 'Der Raum wird gesucht …',
    name: 'Dein Name auf der Karte',
    another: 'Anderer Name',
    go: 'Mitmachen',
    going: 'Einen Moment …',
    noAccount: 'Kein Konto. Name und Züge bleiben auf dem Rechner deiner Lehrkraft.',
    example: 'Eine Stunde ansehen',
  },

  /** Why one does not come in. */
  reasons: {
    roomUnknown: 'Kein Raum hat diesen Code. Schau noch einmal auf die Leinwand.',
    roomFinished: 'Diese Stunde ist zu Ende.',
    roomLocked: 'Der Raum ist abgeschlossen. Bitte deine Lehrkraft, dich hineinzulassen.',
    roomFull: 'Der Raum ist voll. Bitte deine Lehrkraft um einen Platz.',
    lessonUnderWay: 'Die Stunde läuft schon. Bitte deine Lehrkraft, dich hineinzulassen.',
    nameTaken: 'So heißt hier schon jemand. Nimm einen anderen Namen.',
    nameUnfit: 'Dieser Name gehört nicht an die Wand. Nimm einen anderen.',
    nameEmpty: 'Ein Name braucht mindestens einen Buchstaben oder eine Ziffer.',
    nameTooLong: 'Ein Name hat höchstens 24 Zeichen.',
    slowDown: 'Zu viele falsche Codes. Warte eine Minute und versuch es dann noch einmal.',
    offline: 'Keine Verbindung. Versuch es gleich noch einmal.',
    notRecorded: 'Der Server kann gerade nicht schreiben. Dein Zug bleibt hier und geht noch einmal hinaus.',
    roomHalted:
      'Dieser Raum steht wegen einer Störung still. Bisher ist alles gesichert. Sag deiner Lehrkraft Bescheid.',
    otherwise: 'Das geht gerade nicht. Versuch es noch einmal.',
  },
};
