/**
 * Why a command changes nothing, each a noun of its reason. A surface turns the code into words for the person who
 * caused it; the engine has no words.
 */
export const rejections = [
  // joining
  'roomFinished',
  'roomLocked',
  'roomFull',
  'lessonUnderWay',
  'nameTaken',
  'nameUnfit',
  'nameEmpty',
  'nameTooLong',
  'playerRemoved',
  // playing
  'roundNotOpen',
  'roundPaused',
  'otherRound',
  'movesUsedUp',
  'moveMisshapen',
  'weightOutOfRange',
  'stepTooLong',
  'stepTooShort',
  'unknownSeat',
  // hosting
  'notHost',
  'phasePassed',
  'unknownRound',
  'roundStillOpen',
  'deadlinePassed',
  'unknownLesson',
  'nothingToUndo',
  'unknownMachine',
  'machineSeated',
] as const;

export type Rejection = (typeof rejections)[number];
