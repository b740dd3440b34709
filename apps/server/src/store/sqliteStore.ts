import type { RoomEvent } from '@lowest-point/game';
import type { DatabaseSync } from 'node:sqlite';
import { checksum } from './checksum.ts';
import type { Appended, Aside, EventStore, RawEvent, Session } from './eventStore.ts';
import { readable, soundPart } from './logRows.ts';
import { isSoundEvent, namesOf, roomFields, roomOf, sessionsOf, type KeptRow } from './rows.ts';
import { sqliteFailure } from './sqliteFailure.ts';
import { prepareStatements } from './statements.ts';

/**
 * Rooms in one file. Write-ahead log with synchronous FULL: what was committed survives a power cut. One process has
 * the file to itself. Every row carries a checksum, so that nothing is served that the disk has changed.
 */
export function sqliteStore(database: DatabaseSync): EventStore {
  const statements = prepareStatements(database);

  /** All of it or nothing. A full or failing disk is an answer, not an exception. */
  function transact(work: () => Appended): Appended {
    try {
      database.exec('begin immediate');
      const outcome = work();
      database.exec(outcome === 'committed' ? 'commit' : 'rollback');
      return outcome;
    } catch (failure) {
      if (database.isTransaction) database.exec('rollback');
      const kind = sqliteFailure(failure);
      if (kind === 'full' || kind === 'conflict') return kind;
      throw failure;
    }
  }

  /** What was deleted leaves the log of writes, too; where the disk is full, with the next checkpoint. */
  function forget(): void {
    try {
      statements.forget.all();
    } catch (failure) {
      if (sqliteFailure(failure) !== 'full') throw failure;
    }
  }

  function rowOf(room: string): KeptRow | null {
    const row = statements.room.get(room);
    return row === undefined ? null : roomOf(row);
  }

  /** Null: there is no such room, or its row cannot be relied on. */
  function soundRow(room: string): KeptRow | null {
    const row = rowOf(room);
    return row?.isDamaged ? null : row;
  }

  function change(row: KeptRow): void {
    statements.changeRoom.run(...roomFields(row));
  }

  function record(room: string, after: number, events: readonly RoomEvent[]): void {
    for (const [k, event] of events.entries()) {
      const body = JSON.stringify(event);
      const seq = after + k + 1;
      statements.addEvent.run(room, seq, body, checksum(room, seq, body));
    }
  }

  function recordAside(room: string, { names, sessions }: Aside): void {
    for (const { seat, name } of names) statements.setName.run(room, seat, name, checksum(room, seat, name));
    for (const session of sessions) recordSession(room, session);
  }

  function recordSession(room: string, { role, tokenHash, seat }: Session): void {
    statements.addSession.run(room, role, tokenHash, seat, checksum(room, role, tokenHash, seat));
  }

  return {
    async createRoom(row, events) {
      return transact(() => {
        statements.addRoom.run(...roomFields({ ...row, length: events.length, cuts: 0 }));
        record(row.id, 0, events);
        return 'committed';
      });
    },
    async append(room, expectedSeq, events, aside) {
      return transact(() => {
        const row = soundRow(room);
        if (row?.length !== expectedSeq) return 'conflict';
        record(room, expectedSeq, events);
        recordAside(room, aside);
        const updatedAt = Math.max(row.updatedAt, events.at(-1)?.at ?? 0);
        const finishedAt = aside.finishedAt ?? row.finishedAt;
        change({ ...row, updatedAt, finishedAt, length: row.length + events.length });
        return 'committed';
      });
    },
    async addSession(room, session) {
      return transact(() => {
        recordSession(room, session);
        return 'committed';
      });
    },
    async listRooms() {
      return statements.rooms.all().map((row) => publicRow(roomOf(row)));
    },
    async load(room) {
      const row = rowOf(room);
      if (row === null) return null;
      const { log, damage } = soundPart(room, statements.events, row.isDamaged ? null : row.length);
      return {
        row: publicRow(row),
        log,
        names: namesOf(room, readable(statements.names, room).rows),
        sessions: sessionsOf(room, readable(statements.sessions, room).rows),
        ...(damage === null ? {} : { damage }),
        ...(row.cuts === 0 ? {} : { cuts: row.cuts }),
      };
    },
    async share(room, sharing) {
      return transact(() => {
        const row = soundRow(room);
        if (row === null) return 'conflict';
        change({ ...row, sharing });
        return 'committed';
      });
    },
    async raw(room) {
      const kept = readable(statements.raw, room).rows.map((row): RawEvent => {
        return { seq: Number(row.seq), isSound: isSoundEvent(room, row), cut: 0, bytes: bytesOf(row) };
      });
      const aside = readable(statements.rawAside, room).rows.map((row): RawEvent => {
        return { seq: Number(row.seq), isSound: false, cut: Number(row.cut), bytes: bytesOf(row) };
      });
      return [...kept, ...aside];
    },
    async cutOff(room, after, seats) {
      return transact(() => {
        const row = soundRow(room);
        if (row === null) return 'conflict';
        const cuts = row.cuts + 1;
        statements.setAside.run(cuts, room, after);
        statements.cutOff.run(room, after);
        if (Number(statements.length.get(room)?.length) !== after) return 'conflict';
        statements.cutNames.run(room, seats);
        statements.cutSessions.run(room, seats);
        change({ ...row, length: after, cuts });
        return 'committed';
      });
    },
    async deleteNames(room, seat) {
      const outcome = transact(() => {
        if (seat === null) statements.deleteNames.run(room);
        else statements.deleteName.run(room, seat);
        return 'committed';
      });
      forget();
      return outcome;
    },
    async deleteRoom(room) {
      transact(() => {
        statements.deleteRoom.run(room);
        return 'committed';
      });
      forget();
    },
    async beat(at) {
      transact(() => {
        statements.beat.run(at);
        return 'committed';
      });
    },
    async lastBeat() {
      const found = statements.lastBeat.get();
      return found === undefined ? null : Number(found.at);
    },
    async close() {
      database.close();
    },
  };
}

function publicRow({ length: _length, cuts: _cuts, ...row }: KeptRow) {
  return row;
}

function bytesOf({ bytes }: Readonly<Record<string, unknown>>): Uint8Array {
  return bytes instanceof Uint8Array ? bytes : new Uint8Array();
}
