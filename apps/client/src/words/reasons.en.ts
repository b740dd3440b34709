import type { ByeReason, Refused } from '@lowest-point/protocol';
import type { DoorReason } from './door.ts';

export type Reason = Refused['reason'] | ByeReason | 'offline';

/** Why something did not work, for the person who did it. (What the door says already stands with the door.) */
export const reasons: Readonly<Record<Exclude<Reason, DoorReason>, string>> = {
  playerRemoved: 'Your teacher has taken you out of this room.',
  removed: 'Your teacher has taken you out of this room.',
  // playing
  roundNotOpen: 'Time is up: this move came too late.',
  roundPaused: 'Your teacher has paused the sheet. Send it again when it goes on.',
  otherRound: 'This sheet is over: the move came too late.',
  movesUsedUp: 'You have used all your tries.',
  moveMisshapen: 'The server could not read this move. Check the numbers.',
  weightOutOfRange: 'A weight is outside its range.',
  stepTooLong: 'This step is too long.',
  stepTooShort: 'A step of length 0 leads nowhere.',
  unknownSeat: 'The server does not know you here. Load the page again.',
  // hosting
  notHost: 'Only the teacher can do this.',
  phasePassed: 'The lesson has moved on already.',
  unknownRound: 'There is no such sheet.',
  roundStillOpen: 'This sheet is still open.',
  deadlinePassed: 'The time is up already.',
  unknownLesson: 'There is no such lesson.',
  nothingToUndo: 'There is nothing to undo.',
  passwordWrong: 'This password is wrong.',
  tooManyRooms: 'There are too many rooms. Finish one first.',
  pairingUnknown: 'Nobody waits with this number.',
  // the line
  stopping: 'The server is starting again. You come back by yourself.',
  elsewhere: 'You play in another tab or window.',
  otherVersion: 'The game was updated. Load the page again.',
  notHello: 'The connection was lost. Try again.',
  malformed: 'The server could not read this.',
  tooFast: 'Too fast. Wait a moment.',
  gap: 'Something got lost on the way. Load the page again.',
};
