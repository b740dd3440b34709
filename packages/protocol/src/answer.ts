import type { LessonOutline, Rejection } from '@lowest-point/game';

/** Why the server itself, not the room's rules, says no. */
export const refusals = [
  /** No open room has this code. Unknown and closed rooms get the same answer. */
  'roomUnknown',
  /** Too many wrong codes from this connection. */
  'slowDown',
  /** The page is older or newer than the server: load it again. */
  'otherVersion',
  'notHello',
  'notHost',
  'malformed',
  'tooFast',
  /** The numbers of this player's commands have a gap; `wanted` says which is next. */
  'gap',
  /** The disk did not take it. Nothing was recorded; try again later. */
  'notRecorded',
  /** This room met a fault and stands still; its recording is safe. */
  'roomHalted',
  'passwordWrong',
  'tooManyRooms',
  'pairingUnknown',
] as const;
export type Refusal = (typeof refusals)[number];

export interface Refused {
  readonly ok: false;
  readonly reason: Rejection | Refusal;
  readonly wanted?: number;
}

export interface Welcome {
  readonly ok: true;
  readonly room: string;
  /** The number of the last event; what is missing follows as facts. */
  readonly seq: number;
  /** The server's clock, so that countdowns agree. */
  readonly now: number;
  /** A player's seat; null: not joined yet. */
  readonly seat: number | null;
  /** The number that the player's next command must carry. */
  readonly nextN: number;
  /** What a screen or second host shows until a host lets it in; null once it is in. The first facts say that it is. */
  readonly pairing: string | null;
  /** The name that this player would be given; only for somebody who has not joined. */
  readonly suggestion: string | null;
}
export type HelloAnswer = Welcome | Refused;

export type CreateAnswer =
  { readonly ok: true; readonly room: string; readonly code: string; readonly secret: string } | Refused;

/** `seq` is the number of the last event that came of it. */
export type CommandAnswer =
  { readonly ok: true; readonly seq: number; readonly seat?: number; readonly isRepeat?: true } | Refused;

export type HostRequestAnswer = { readonly ok: true; readonly ticket?: string } | Refused;

/** What `/api/about` answers: what one needs to know before any room is open. */
export interface About {
  readonly version: number;
  readonly lessons: readonly LessonOutline[];
  readonly needsPassword: boolean;
  /** Rooms that were not used for so many days are deleted. */
  readonly retentionDays: number;
}
