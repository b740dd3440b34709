/** What the door says: everything before there is a seat. */
export const en = {
  title: 'Lowest Point',
  reload: {
    title: 'This page is out of date.',
    text: 'The game was updated. Load the page again: you come back to the same place.',
    button: 'Load again',
  },
  lost: {
    title: 'There is nothing at this address.',
    button: 'Join a room',
  },
  languages: { label: 'Language', en: 'English', de: 'Deutsch' },

  join: {
    map: 'A map of valleys, with its lowest point marked.',
    code: 'Six characters from the big screen',
    noSuch: 'A code has no 0, O, 1, I or L.',
    incomplete: 'The code has six characters.',
    looking: 'Looking for the room …',
    name: 'Your name on the map',
    another: 'Another name',
    go: 'Join the survey',
    going: 'Joining …',
    noAccount: 'No account. Your name and moves stay on your teacher’s machine.',
    example: 'See a lesson',
  },

  /** Why one does not come in. */
  reasons: {
    roomUnknown: 'No room has this code. Look at the big screen again.',
    roomFinished: 'This lesson is over.',
    roomLocked: 'The room is locked. Ask your teacher to let you in.',
    roomFull: 'The room is full. Ask your teacher to make room.',
    lessonUnderWay: 'The lesson has begun without you. Ask your teacher to let you in.',
    nameTaken: 'Somebody here has this name. Try another one.',
    nameUnfit: 'This name is not for the wall. Try another one.',
    nameEmpty: 'A name needs at least one letter or digit.',
    nameTooLong: 'A name has at most 24 characters.',
    slowDown: 'Too many wrong codes. Wait a minute, then try again.',
    offline: 'No connection. Try again in a moment.',
    notRecorded: 'The server cannot write just now. What you sent goes out again.',
    roomHalted: 'This room has stopped because of a fault. Everything so far is saved. Tell your teacher.',
    otherwise: 'This does not work just now. Try again.',
  },
};
