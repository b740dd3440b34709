export { audienceOf, belongsTo, type Audience, type Viewer } from './audience.ts';
export {
  hostCommandSchema,
  joinCommandSchema,
  playerCommandSchema,
  type Command,
  type HostCommand,
  type JoinCommand,
  type PlayerCommand,
  type ServerCommand,
} from './command.ts';
export { commitmentText } from './commitment.ts';
export type { Context, Names, NewRoom, Sender } from './context.ts';
export { createRoom, decide, nextDeadline } from './decide.ts';
export { dealtLate } from './decidePlayer.ts';
export type { Decision, NameChange } from './decision.ts';
export type { Cause, DraftEvent, Envelope, EventData, EventType, RoomEvent } from './event.ts';
export { evolve } from './evolve.ts';
export { outlineOf, type Lesson, type LessonOutline, type RoundOutline, type RoundPlan } from './lesson.ts';
export { longestName, tidyName } from './name.ts';
export { machineSeats, playingSeats } from './playingSeats.ts';
export { drawPseudonym } from './pseudonym.ts';
export {
  conventions,
  openRecording,
  parseEvent,
  readRecording,
  recordingFormat,
  revealedPart,
  writeRecording,
  type Recording,
} from './recording.ts';
export { rejections, type Rejection } from './rejection.ts';
export { accept, reject, type Result } from './result.ts';
export {
  defineFold,
  defineRound,
  rulesFor,
  type AnyRoundFold,
  type AnyRoundRules,
  type Crew,
  type FoldRegistry,
  type Ground,
  type MachineScore,
  type Random,
  type Reveal,
  type RoundFold,
  type RoundRegistry,
  type RoundRules,
  type Score,
} from './roundRules.ts';
export { inBulk, withSeat } from './seats.ts';
export { defaultSettings, settingsSchema, type Settings } from './settings.ts';
export { rankScores, rankTotals, roundStandings, type Standing, type Total } from './standing.ts';
export type { Hidden, MachineResult, Phase, RoomState, RoundState, Seat } from './state.ts';
export {
  classView,
  playerStandings,
  roundView,
  totals,
  type ClassView,
  type PlayerStandings,
} from './views.ts';
export { verifyRecording, type Difference, type Sha256, type Verification } from './verify.ts';
export { asSeenBy } from './visibility.ts';
