const en = {
  title: 'Your rooms and recordings',
  note: 'What this browser opened, was let into as a host, or uploaded.',
  players: (count: number) => (count === 1 ? '1 player' : `${count} players`),
  room: (code: string) => `room ${code}`,
  uploaded: 'uploaded',
  isOpen: 'not finished',
  gone: 'No longer on this server.',
  unreachable: 'The server cannot be reached: nothing more is known of it.',
  goOn: 'Go on',
  replay: 'Replay',
  report: 'Report',
  download: 'Download',
  forget: 'Strike off the list',
  remove: 'Delete',
  /** For who hears a button without its row. */
  of: (act: string, lesson: string, when: string) => `${act}: ${lesson}, ${when}`,
  notDone: 'That was not done. Try again.',
  confirm: {
    title: (lesson: string) => `Delete “${lesson}”?`,
    text: (when: string) =>
      `The room of ${when}, its recording and all names are deleted on the server, for everybody and for ever.`,
    act: 'Delete',
    keep: 'Keep it',
  },
  upload: {
    title: 'Put a recording on this server',
    brief:
      'A file that was downloaded from any Lowest Point: then its link can be shared. At first only you see it.',
    password: 'Password of this server',
    choose: 'Choose a file',
    sending: 'Sending and checking …',
    done: (players: string) => `It is here, with ${players}: first in the list.`,
    offline: 'The server cannot be reached.',
    refused: 'The server did not take it:',
  },
};

const de: typeof en = {
  title: 'Deine Räume und Aufzeichnungen',
  note: 'Was dieser Browser geöffnet oder hochgeladen hat, oder wo er als Leitung eingelassen wurde.',
  players: (count) => (count === 1 ? '1 Person' : `${count} Personen`),
  room: (code) => `Raum ${code}`,
  uploaded: 'hochgeladen',
  isOpen: 'nicht beendet',
  gone: 'Nicht mehr auf diesem Server.',
  unreachable: 'Der Server ist nicht zu erreichen: Mehr ist nicht bekannt.',
  goOn: 'Weiter',
  replay: 'Wiederholung',
  report: 'Bericht',
  download: 'Herunterladen',
  forget: 'Von der Liste streichen',
  remove: 'Löschen',
  of: (act, lesson, when) => `${act}: ${lesson}, ${when}`,
  notDone: 'Das hat nicht geklappt. Versuch es noch einmal.',
  confirm: {
    title: (lesson) => `„${lesson}“ löschen?`,
    text: (when) =>
      `Der Raum vom ${when}, seine Aufzeichnung und alle Namen werden auf dem Server gelöscht, für alle und für immer.`,
    act: 'Löschen',
    keep: 'Behalten',
  },
  upload: {
    title: 'Eine Aufzeichnung auf diesen Server legen',
    brief:
      'Eine Datei von irgendeinem Lowest Point: Dann lässt sich ihr Link teilen. Zuerst siehst nur du sie.',
    password: 'Passwort dieses Servers',
    choose: 'Datei wählen',
    sending: 'Wird gesendet und geprüft …',
    done: (players) => `Sie ist da, mit ${players}: als erste in der Liste.`,
    offline: 'Der Server ist nicht zu erreichen.',
    refused: 'Der Server hat sie nicht genommen:',
  },
};

export const listWords = { en, de };
export type ListWords = typeof en;
