import type { ByeReason, Refused } from '@lowest-point/protocol';
import type { DoorReason } from './door.ts';

export type Reason = Refused['reason'] | ByeReason | 'offline';

/** Only a teacher ever hears these; the host page has its own words for them. */
type HostReason =
  | 'notHost'
  | 'phasePassed'
  | 'unknownRound'
  | 'roundStillOpen'
  | 'deadlinePassed'
  | 'unknownLesson'
  | 'nothingToUndo'
  | 'unknownMachine'
  | 'machineSeated'
  | 'passwordWrong'
  | 'tooManyRooms'
  | 'pairingUnknown';

/** Why something did not work, for the student who did it. (What the door says already stands with the door.) */
export const reasons: Readonly<Record<Exclude<Reason, DoorReason | HostReason>, string>> = {
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
  // the line
  stopping: 'The server is starting again. You come back by yourself.',
  elsewhere: 'You play in another tab or window.',
  otherVersion: 'The game was updated. Load the page again.',
  notHello: 'The connection was lost. Try again.',
  malformed: 'The server could not read this.',
  tooFast: 'Too fast. Wait a moment.',
  gap: 'Something got lost on the way. Load the page again.',
};
