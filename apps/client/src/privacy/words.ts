const en = {
  page: 'What is kept · Lowest Point',
  title: 'What is kept',
  brief: 'What Lowest Point writes down of a lesson, who can see it, and when it is gone.',
  back: 'To the start',
  scale: {
    label: (days: number) => `A scale: from the last use of a room to its deletion ${days} days later.`,
    begin: 'last used',
    end: 'deleted',
    days: (days: number): string => (days === 1 ? 'day' : 'days'),
    unknown:
      'The server cannot be reached just now, so this page does not know its number of days. Unless it was set otherwise, it is 30.',
  },
  sections: [
    {
      title: 'What is written down',
      rows: [
        {
          what: 'Your moves',
          text: 'What you tried, what loss came of it, and when; your places and points. Together with everybody else’s this is the recording of the lesson.',
        },
        {
          what: 'Your name',
          text: 'The name you typed stands beside the recording, not in it. In the recording itself you go by a made-up one, such as “Heron”.',
        },
        {
          what: 'Your seat',
          text: 'Your browser makes a random number, so that you find your seat again after a break. The server keeps a fingerprint of it, from which the number cannot be worked out.',
        },
        {
          what: 'On your device',
          text: 'The same random number, your language, and a move that has not been sent yet; of a lesson that you played alone, what you did and how it came out, which is never sent. Clear the data of this site in your browser, and they are gone.',
        },
      ],
    },
    {
      title: 'What is not',
      rows: [
        {
          what: 'Who you are',
          text: 'No account, no e-mail, no password, no cookies. Nobody has to use their real name.',
        },
        {
          what: 'Where you are',
          text: 'No network address (IP), no kind of device, no place; neither in the recording nor in what the server logs. Where a school puts another server in front of this one, ask what that one logs.',
        },
        {
          what: 'Anybody else',
          text: 'Your browser talks to this server alone. Nothing is loaded from others, and nothing is sent to them: no statistics, no advertising, no fonts from elsewhere.',
        },
      ],
    },
    {
      title: 'Who can see it',
      rows: [
        {
          what: 'The class, while you play',
          text: 'The big screen shows names and, when a sheet is printed, ways, losses and places. Your teacher can hide names or places.',
        },
        {
          what: 'Your teacher',
          text: 'Sees every move with its name, in the lesson and in the replay. The key to it is in the browser in which the room was opened.',
        },
        {
          what: 'Who played, afterwards',
          text: 'Your phone can show you your own rounds beside the class, from the end of the lesson on. For that it gets the lesson, with made-up names for the others, unless your teacher shares their names.',
        },
        {
          what: 'Others, afterwards',
          text: 'Nobody, unless your teacher shares the replay by a link. Then whoever has the link sees the lesson: with names, with made-up names or with numbers, as your teacher decides, and changes, at any time.',
        },
        {
          what: 'Whoever runs the server',
          text: 'Has the file in which all this is, and can read it.',
        },
      ],
    },
    {
      title: 'How to have it deleted',
      rows: [
        {
          what: 'Your name',
          text: 'Change it in the waiting room, before the first sheet; or delete it under “My rounds”, once the lesson is finished. Your teacher can delete all names of a lesson at once, at any time. They are gone from all screens and from the file; the recording stays, with made-up names.',
        },
        {
          what: 'The lesson',
          text: 'Your teacher deletes it at any time, with everything that belongs to it. It is not hidden but overwritten in the file.',
        },
        {
          what: 'Copies',
          text: 'Whoever runs the server can make backups, and a teacher can download a lesson and put it on a server again. What was deleted here is in such a copy until that is deleted, too. If a backup is put back, what had been deleted since must be deleted again.',
        },
      ],
    },
  ],
};

const de: typeof en = {
  page: 'Was bleibt · Lowest Point',
  title: 'Was bleibt',
  brief: 'Was Lowest Point von einer Stunde aufschreibt, wer es sehen kann und wann es weg ist.',
  back: 'Zum Anfang',
  scale: {
    label: (days) =>
      `Ein Maßstab: von der letzten Benutzung eines Raums bis zur Löschung ${days} Tage danach.`,
    begin: 'zuletzt benutzt',
    end: 'gelöscht',
    days: (days) => (days === 1 ? 'Tag' : 'Tage'),
    unknown:
      'Der Server ist gerade nicht zu erreichen; deshalb kennt diese Seite seine Zahl von Tagen nicht. Wenn nichts anderes eingestellt wurde, sind es 30.',
  },
  sections: [
    {
      title: 'Was aufgeschrieben wird',
      rows: [
        {
          what: 'Deine Züge',
          text: 'Was du probiert hast, welcher Verlust herauskam und wann; deine Plätze und Punkte. Zusammen mit denen aller anderen ist das die Aufzeichnung der Stunde.',
        },
        {
          what: 'Dein Name',
          text: 'Der Name, den du eingibst, steht neben der Aufzeichnung, nicht in ihr. In der Aufzeichnung selbst trägst du einen erfundenen, zum Beispiel „Reiher“.',
        },
        {
          what: 'Dein Platz im Raum',
          text: 'Dein Browser würfelt eine Zahl, damit du nach einer Unterbrechung wieder an deinen Platz kommst. Der Server behält einen Fingerabdruck davon, aus dem sich die Zahl nicht errechnen lässt.',
        },
        {
          what: 'Auf deinem Gerät',
          text: 'Dieselbe Zahl, deine Sprache und ein Zug, der noch nicht gesendet ist; von einer Stunde, die du allein gespielt hast, was du getan hast und was herauskam, was nie gesendet wird. Lösche in deinem Browser die Daten dieser Seite, dann ist alles weg.',
        },
      ],
    },
    {
      title: 'Was nicht',
      rows: [
        {
          what: 'Wer du bist',
          text: 'Kein Konto, keine E-Mail, kein Passwort, keine Cookies. Niemand muss den echten Namen nehmen.',
        },
        {
          what: 'Wo du bist',
          text: 'Keine Netzadresse (IP), keine Art von Gerät, kein Ort; weder in der Aufzeichnung noch in dem, was der Server protokolliert. Steht in einer Schule noch ein anderer Server davor, dann frag, was der protokolliert.',
        },
        {
          what: 'Niemand sonst',
          text: 'Dein Browser spricht nur mit diesem Server. Nichts wird von anderen geladen, und nichts geht an andere: keine Statistik, keine Werbung, keine Schriften von anderswo.',
        },
      ],
    },
    {
      title: 'Wer es sehen kann',
      rows: [
        {
          what: 'Die Klasse, während ihr spielt',
          text: 'Die Leinwand zeigt Namen und, wenn ein Blatt gedruckt ist, Wege, Verluste und Plätze. Deine Lehrkraft kann Namen oder Plätze verbergen.',
        },
        {
          what: 'Deine Lehrkraft',
          text: 'Sieht jeden Zug mit Namen, in der Stunde und in der Wiederholung. Der Schlüssel dazu liegt in dem Browser, in dem der Raum geöffnet wurde.',
        },
        {
          what: 'Wer mitgespielt hat, danach',
          text: 'Dein Telefon kann dir vom Ende der Stunde an deine eigenen Runden neben der Klasse zeigen. Dafür bekommt es die Stunde, mit erfundenen Namen für die anderen, es sei denn, deine Lehrkraft teilt deren Namen.',
        },
        {
          what: 'Andere, danach',
          text: 'Niemand, es sei denn, deine Lehrkraft teilt die Wiederholung mit einem Link. Dann sieht die Stunde, wer den Link hat: mit Namen, mit erfundenen Namen oder mit Nummern; das entscheidet deine Lehrkraft und kann es jederzeit ändern.',
        },
        {
          what: 'Wer den Server betreibt',
          text: 'Hat die Datei, in der das alles steht, und kann sie lesen.',
        },
      ],
    },
    {
      title: 'Wie es gelöscht wird',
      rows: [
        {
          what: 'Dein Name',
          text: 'Ändere ihn im Warteraum, vor dem ersten Blatt; oder lösche ihn unter „Meine Runden“, sobald die Stunde zu Ende ist. Deine Lehrkraft kann alle Namen einer Stunde jederzeit auf einmal löschen. Sie verschwinden von allen Bildschirmen und aus der Datei; die Aufzeichnung bleibt, mit erfundenen Namen.',
        },
        {
          what: 'Die Stunde',
          text: 'Deine Lehrkraft löscht sie jederzeit, mit allem, was dazugehört. Sie wird nicht versteckt, sondern in der Datei überschrieben.',
        },
        {
          what: 'Kopien',
          text: 'Wer den Server betreibt, kann Sicherungen machen, und eine Lehrkraft kann eine Stunde herunterladen und wieder auf einen Server legen. Was hier gelöscht ist, steht in einer solchen Kopie, bis auch sie gelöscht wird. Wird eine Sicherung zurückgespielt, muss noch einmal gelöscht werden, was inzwischen gelöscht war.',
        },
      ],
    },
  ],
};

export const privacyWords = { en, de };
