import type { DatabaseSync } from 'node:sqlite';
import type { EventRow, Rows } from './logRows.ts';

/** Everything that the store ever says to SQLite. Throws where the tables are not what they should be. */
export function prepareStatements(database: DatabaseSync) {
  const sql = (text: string) => database.prepare(text);
  /** A damaged number may be larger than a number can be: it is read all the same, and found by its checksum. */
  const reading = (text: string) => {
    const statement = database.prepare(text);
    statement.setReadBigInts(true);
    return statement;
  };
  /** Rows as lists: a third of the time for a long log. */
  const listing = (text: string): Rows<EventRow> => {
    const statement = database.prepare(text);
    statement.setReturnArrays(true);
    return statement;
  };
  return {
    addRoom: sql('insert into room values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
    // Not the id: where it is written, SQLite looks through everything that refers to it.
    changeRoom: sql(
      'update room set code = ?2, host_hash = ?3, created_at = ?4, updated_at = ?5, finished_at = ?6, ' +
        'replay_access = ?7, replay_names = ?8, length = ?9, cuts = ?10, sum = ?11 where id = ?1',
    ),
    addEvent: sql('insert into event values (?, ?, ?, ?)'),
    setName: sql('insert or replace into name values (?, ?, ?, ?)'),
    addSession: sql(
      'insert or replace into session (room, role, token_hash, seat, sum) values (?, ?, ?, ?, ?)',
    ),
    rooms: reading('select * from room order by created_at, id'),
    room: reading('select * from room where id = ?'),
    events: listing('select seq, body, sum from event where room = ? order by seq'),
    names: reading('select seat, name, sum from name where room = ? order by seat'),
    sessions: reading('select role, token_hash, seat, sum from session where room = ?'),
    raw: reading('select seq, body, cast(body as blob) as bytes, sum from event where room = ? order by seq'),
    rawAside: reading('select cut, seq, body as bytes from damaged where room = ? order by cut, seq'),
    setAside: sql(
      'insert into damaged select room, ?, seq, cast(body as blob), sum from event where room = ? and seq > ?',
    ),
    cutOff: sql('delete from event where room = ? and seq > ?'),
    length: sql('select count(*) as length from event where room = ?'),
    cutNames: sql('delete from name where room = ? and seat >= ?'),
    cutSessions: sql(`delete from session where room = ? and role = 'player' and seat >= ?`),
    deleteName: sql('delete from name where room = ? and seat = ?'),
    deleteNames: sql('delete from name where room = ?'),
    deleteRoom: sql('delete from room where id = ?'),
    beat: sql('insert or replace into beat values (1, ?)'),
    lastBeat: reading('select at from beat'),
    /** What was deleted is gone from the log of writes as well. */
    forget: sql('pragma wal_checkpoint(truncate)'),
  };
}
