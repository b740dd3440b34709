import type { NameChange, RoomEvent } from '@lowest-point/game';
import type { Sharing } from '@lowest-point/protocol';

/** A room as the store lists it. */
export interface RoomRow {
  readonly id: string;
  /** For joining; unique among rooms that are not finished. */
  readonly code: string;
  /** SHA-256 of the secret of the host who created the room. */
  readonly hostHash: string;
  readonly createdAt: number;
  /** When the last event was recorded. */
  readonly updatedAt: number;
  readonly finishedAt: number | null;
  readonly sharing: Sharing;
  /** This row itself is not as it was written; nothing in it can be relied on. */
  readonly isDamaged?: true;
}

/** A browser's lasting identity in a room. */
export interface Session {
  readonly role: 'player' | 'screen' | 'host';
  readonly tokenHash: string;
  /** A player's; null for staff. */
  readonly seat: number | null;
}

/** What is kept beside the log, in the same transaction. */
export interface Aside {
  readonly names: readonly NameChange[];
  readonly sessions: readonly Session[];
  /** Set by the event that finishes the room: its code is free again. */
  readonly finishedAt: number | null;
}

export interface StoredRoom {
  readonly row: RoomRow;
  /**
   * One JSON text an event, in order, as they were recorded: up to the first that is not as it was written. Whether
   * they can be read is for the reader to see.
   */
  readonly log: readonly string[];
  /** Names and sessions that are not as they were written are left out. */
  readonly names: readonly NameChange[];
  readonly sessions: readonly Session[];
  /** Left out where everything is as it was written. */
  readonly damage?: Damage;
  /** How often the end of the log was cut off. Whoever saw more of it must begin anew. Left out: never. */
  readonly cuts?: number;
}

/** Where a log stops being what was written. */
export interface Damage {
  /** The number of the first event that was changed, or is missing. */
  readonly at: number;
  /** Nothing behind it can be relied on either: only the end of the log is torn. */
  readonly isTail: boolean;
}

/** A recorded event as it lies on the disk. */
export interface RawEvent {
  readonly seq: number;
  /** As it was written; else something changed it. */
  readonly isSound: boolean;
  /** Which cut took it off the end of the log, counted from 1; 0: it is in the log. */
  readonly cut: number;
  readonly bytes: Uint8Array;
}

/**
 * `full`: the disk took nothing, and may later. `conflict`: the log does not end at the expected number, because
 * somebody else writes it: whoever gets this no longer owns the room and must read it anew.
 */
export type Appended = 'committed' | 'full' | 'conflict';

/**
 * Where rooms are kept. Asynchronous throughout, and every append names the number that it expects, so that a store
 * shared by several machines can stand here too. A promise that is refused leaves it open whether anything was written.
 */
export interface EventStore {
  /** `conflict`: another room that is not finished has this code. */
  createRoom(row: RoomRow, events: readonly RoomEvent[]): Promise<Appended>;
  /** Records events after number `expectedSeq`, all or none, and what stands beside them. */
  append(room: string, expectedSeq: number, events: readonly RoomEvent[], aside: Aside): Promise<Appended>;
  addSession(room: string, session: Session): Promise<Appended>;
  /** Every room, the oldest first. */
  listRooms(): Promise<readonly RoomRow[]>;
  load(room: string): Promise<StoredRoom | null>;
  share(room: string, sharing: Sharing): Promise<Appended>;
  /** Everything there is of a log, whatever state it is in. */
  raw(room: string): Promise<readonly RawEvent[]>;
  /**
   * Ends a log after an event: what is behind it is kept aside for `raw`. Seats from number `seats` on were never taken:
   * their names and sessions go. `conflict`: that cannot be done, and nothing was.
   */
  cutOff(room: string, after: number, seats: number): Promise<Appended>;
  /** Deletes what players of a room chose to be called, or the player of one seat. The recording has their pseudonyms. */
  deleteNames(room: string, seat: number | null): Promise<Appended>;
  /** Where the disk is full, the room stays. */
  deleteRoom(room: string): Promise<void>;
  /** The server was alive then. Where the disk is full, the last time stays. */
  beat(at: number): Promise<void>;
  lastBeat(): Promise<number | null>;
  close(): Promise<void>;
}
