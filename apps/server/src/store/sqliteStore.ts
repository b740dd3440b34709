import type { RoomEvent } from '@lowest-point/game';
import { privately, sharingSchema, type Sharing } from '@lowest-point/protocol';
import * as v from 'valibot';
import type { DatabaseSync } from 'node:sqlite';
import type { Appended, Aside, EventStore, RoomRow, Session } from './eventStore.ts';
import { sqliteFailure } from './sqliteFailure.ts';

/**
 * Rooms in one file. Write-ahead log with synchronous FULL: what was committed survives a power cut. One process has
 * the file to itself.
 */
export function sqliteStore(database: DatabaseSync): EventStore {
  const statements = prepare(database);

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

  function record(room: string, after: number, events: readonly RoomEvent[]): void {
    for (const [k, event] of events.entries())
      statements.addEvent.run(room, after + k + 1, JSON.stringify(event));
  }

  function recordAside(room: string, { names, sessions, finishedAt }: Aside): void {
    for (const { seat, name } of names) statements.setName.run(room, seat, name);
    for (const session of sessions) recordSession(room, session);
    if (finishedAt !== null) statements.finish.run(finishedAt, room);
  }

  function recordSession(room: string, { role, tokenHash, seat }: Session): void {
    statements.addSession.run(room, role, tokenHash, seat);
  }

  return {
    async createRoom({ id, code, hostHash, createdAt, updatedAt, finishedAt, sharing }, events) {
      return transact(() => {
        statements.addRoom.run(
          id,
          code,
          hostHash,
          createdAt,
          updatedAt,
          finishedAt,
          sharing.access,
          sharing.names,
        );
        record(id, 0, events);
        return 'committed';
      });
    },
    async append(room, expectedSeq, events, aside) {
      return transact(() => {
        if (Number(statements.lastSeq.get(room)?.seq ?? -1) !== expectedSeq) return 'conflict';
        record(room, expectedSeq, events);
        recordAside(room, aside);
        statements.touch.run(events.at(-1)?.at ?? 0, room);
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
      return statements.rooms.all().map(rowOf);
    },
    async load(room) {
      const row = statements.room.get(room);
      if (row === undefined) return null;
      return {
        row: rowOf(row),
        log: statements.events.all(room).map(({ body }) => String(body)),
        names: statements.names.all(room).map(({ seat, name }) => ({ seat: Number(seat), name: text(name) })),
        sessions: statements.sessions.all(room).flatMap((session) => sessionOf(session)),
      };
    },
    async share(room, { access, names }) {
      return transact(() => {
        statements.share.run(access, names, room);
        return 'committed';
      });
    },
    async deleteRoom(room) {
      transact(() => {
        statements.deleteRoom.run(room);
        return 'committed';
      });
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

function prepare(database: DatabaseSync) {
  const sql = (text: string) => database.prepare(text);
  return {
    addRoom: sql('insert into room values (?, ?, ?, ?, ?, ?, ?, ?)'),
    addEvent: sql('insert into event values (?, ?, ?)'),
    lastSeq: sql('select coalesce(max(seq), 0) as seq from event where room = ?'),
    touch: sql('update room set updated_at = max(updated_at, ?) where id = ?'),
    finish: sql('update room set finished_at = ? where id = ?'),
    share: sql('update room set replay_access = ?, replay_names = ? where id = ?'),
    setName: sql('insert or replace into name values (?, ?, ?)'),
    addSession: sql('insert or replace into session (room, role, token_hash, seat) values (?, ?, ?, ?)'),
    rooms: sql('select * from room order by created_at, id'),
    room: sql('select * from room where id = ?'),
    events: sql('select body from event where room = ? order by seq'),
    names: sql('select seat, name from name where room = ? order by seat'),
    sessions: sql('select role, token_hash, seat from session where room = ?'),
    deleteRoom: sql('delete from room where id = ?'),
    beat: sql('insert or replace into beat values (1, ?)'),
    lastBeat: sql('select at from beat'),
  };
}

type Row = Readonly<Record<string, unknown>>;

function rowOf(row: Row): RoomRow {
  return {
    id: String(row.id),
    code: String(row.code),
    hostHash: String(row.host_hash),
    createdAt: Number(row.created_at),
    updatedAt: Number(row.updated_at),
    finishedAt: row.finished_at === null ? null : Number(row.finished_at),
    sharing: sharingOf(row),
  };
}

/** What cannot be read is kept private. */
function sharingOf({ replay_access: access, replay_names: names }: Row): Sharing {
  const read = v.safeParse(sharingSchema, { access, names });
  return read.success ? read.output : privately;
}

function sessionOf({ role, token_hash: tokenHash, seat }: Row): Session[] {
  if (role !== 'player' && role !== 'screen' && role !== 'host') return [];
  return [{ role, tokenHash: String(tokenHash), seat: seat === null ? null : Number(seat) }];
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
