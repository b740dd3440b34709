const en = {
  page: 'What is kept',
  deleteNames: {
    ask: 'Delete the names',
    sure: 'Delete all chosen names?',
    text: 'They are deleted for everybody and for ever, in the recording, too. The moves and results stay.',
    act: 'Delete all names',
    keep: 'Keep them',
    done: 'The names are deleted. Everybody goes by a made-up one.',
  },
  deleteOwnName: {
    ask: 'Delete my name',
    sure: 'Delete the name you chose?',
    text: 'It is deleted for everybody and for ever, in the recording, too. Your moves and results stay.',
    act: 'Delete it',
    keep: 'Keep it',
    done: 'Your name is deleted. You go by a made-up one.',
  },
  failed: 'That was not done. Try again.',
  damagedFrom: (event: number) =>
    `The record of this lesson is damaged from event ${event} on. What is shown comes before that, and is sound.`,
  halted: {
    why: 'Something in its record is not as it was written, perhaps by a fault of the disk, or was written by a newer Lowest Point. Playing on could give wrong results, so the room stays as it is. Nothing was thrown away, and other rooms are not touched.',
    replay: 'Look at the lesson, as far as it is sound',
    raw: 'Save the record as it lies on the disk',
    rawFailed: 'The record could not be saved. Try again, or ask whoever runs the server.',
    help: 'Whoever runs the server may have a backup in which the room is whole.',
  },
};

const de: typeof en = {
  page: 'Was bleibt',
  deleteNames: {
    ask: 'Die Namen löschen',
    sure: 'Alle gewählten Namen löschen?',
    text: 'Sie werden für alle und für immer gelöscht, auch in der Aufzeichnung. Züge und Ergebnisse bleiben.',
    act: 'Alle Namen löschen',
    keep: 'Behalten',
    done: 'Die Namen sind gelöscht. Alle tragen jetzt erfundene.',
  },
  deleteOwnName: {
    ask: 'Meinen Namen löschen',
    sure: 'Den Namen, den du gewählt hast, löschen?',
    text: 'Er wird für alle und für immer gelöscht, auch in der Aufzeichnung. Deine Züge und Ergebnisse bleiben.',
    act: 'Löschen',
    keep: 'Behalten',
    done: 'Dein Name ist gelöscht. Du trägst jetzt einen erfundenen.',
  },
  failed: 'Das hat nicht geklappt. Versuch es noch einmal.',
  damagedFrom: (event) =>
    `Die Aufzeichnung dieser Stunde ist ab Ereignis ${event} beschädigt. Was gezeigt wird, liegt davor und stimmt.`,
  halted: {
    why: 'Etwas in der Aufzeichnung ist nicht so, wie es geschrieben wurde, vielleicht durch einen Fehler der Festplatte, oder ein neueres Lowest Point hat es geschrieben. Weiterspielen könnte falsche Ergebnisse geben, deshalb bleibt der Raum, wie er ist. Weggeworfen wurde nichts, und andere Räume sind nicht betroffen.',
    replay: 'Die Stunde ansehen, so weit sie stimmt',
    raw: 'Die Aufzeichnung sichern, wie sie auf der Platte liegt',
    rawFailed:
      'Die Aufzeichnung ließ sich nicht sichern. Versuch es noch einmal, oder frag, wer den Server betreibt.',
    help: 'Wer den Server betreibt, hat vielleicht eine Sicherung, in der der Raum heil ist.',
  },
};

export const keptWords = { en, de };
