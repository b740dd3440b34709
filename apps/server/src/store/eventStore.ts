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
  /** One JSON text an event, in order, as they were recorded. Whether they can be read is for the reader to see. */
  readonly log: readonly string[];
  readonly names: readonly NameChange[];
  readonly sessions: readonly Session[];
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
  /** Where the disk is full, the room stays. */
  deleteRoom(room: string): Promise<void>;
  /** The server was alive then. Where the disk is full, the last time stays. */
  beat(at: number): Promise<void>;
  lastBeat(): Promise<number | null>;
  close(): Promise<void>;
}
