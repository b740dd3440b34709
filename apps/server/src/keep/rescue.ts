import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Advice } from '../advice.ts';
import { checksum } from '../store/checksum.ts';
import { adviceFor, databaseName, openFile } from '../store/openDatabase.ts';
import { isSoundEvent, roomFields, roomOf, type KeptRow, type Row } from '../store/rows.ts';
import { inspect, type Inspection } from './inspect.ts';
import { refuseToOverwrite } from './makeBackup.ts';

export interface Rescued {
  readonly inspection: Inspection;
  /** Rows that could be read, and were not as they had been written: they were left behind. */
  readonly unsound: number;
}

/**
 * Reads what can be read of a damaged database, row by row, and writes what is as it was written into a new one. The
 * damaged file is only read. Advises where nothing can be read.
 *
 * A log with a hole keeps what is behind it; its room stands still. A log whose room cannot be read is kept under a
 * room that nobody can enter, for the operator.
 */
export function rescue(folder: string, file: string): Rescued {
  const source = join(folder, databaseName);
  if (!existsSync(source)) throw new Advice(`There is no ${source}.`);
  refuseToOverwrite(file);
  const desk = mkdtempSync(join(tmpdir(), 'lowest-point-rescue-'));
  const [copy, part] = [join(desk, databaseName), `${file}.part`];
  rmSync(part, { force: true });
  try {
    for (const side of ['', '-wal']) if (existsSync(source + side)) copyFileSync(source + side, copy + side);
    if (!isLegible(copy)) giveFirstPage(copy, join(desk, 'fresh.db'));
    if (!isLegible(copy))
      throw new Advice(
        `Nothing of ${source} can be read: put a backup in its place (npm run restore -- FILE).`,
      );
    const unsound = moved(copy, part);
    const inspection = inspect(part);
    renameSync(part, file);
    return { inspection, unsound };
  } finally {
    rmSync(desk, { recursive: true, force: true });
    for (const side of ['', '-wal', '-shm']) rmSync(part + side, { force: true });
  }
}

/** Can a room, or a log, be found in it? */
function isLegible(copy: string): boolean {
  const database = new DatabaseSync(copy);
  try {
    database.prepare('select sum from room').get();
    return [...rowsOf(database, 'event', ['room', 'seq'], [])].length > 0;
  } catch (failure) {
    if (adviceFor(copy, failure) instanceof Advice) return false;
    throw failure;
  } finally {
    database.close();
  }
}

/** In a file's header (sqlite.org/fileformat.html): the size of a page, how many there are, and which are free. */
const header = { pageSize: 16, pages: 28, freePages: 32, end: 40 } as const;

/**
 * The first page says which tables there are and where they begin: that is the same in all our files, so where it is
 * damaged it can be had from a new one. If it should not fit, no checksum does.
 */
function giveFirstPage(copy: string, fresh: string): void {
  openFile(fresh).close();
  const beginning = readFileSync(fresh);
  const pageSize = beginning.readUInt16BE(header.pageSize);
  const bytes = readFileSync(copy);
  if (bytes.length < 2 * pageSize) return;
  beginning.copy(bytes, 0, 0, pageSize);
  bytes.writeUInt32BE(Math.floor(bytes.length / pageSize), header.pages);
  bytes.fill(0, header.freePages, header.end);
  writeFileSync(copy, bytes);
}

function moved(copy: string, part: string): number {
  const from = new DatabaseSync(copy);
  const to = openFile(part);
  try {
    to.exec('begin');
    const unsound = moveRooms(from, to) + moveLogs(from, to) + moveRest(from, to);
    to.exec('commit');
    return unsound;
  } finally {
    to.close();
    from.close();
  }
}

function moveRooms(from: DatabaseSync, to: DatabaseSync): number {
  const add = to.prepare('insert or ignore into room values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const unsound = new Set<string>();
  for (const row of rowsOf(from, 'room', ['rowid'], [])) {
    const room = roomOf(row);
    if (room.isDamaged) unsound.add(room.id);
    else add.run(...roomFields(room));
  }
  return unsound.size;
}

function moveLogs(from: DatabaseSync, to: DatabaseSync): number {
  const isKnown = to.prepare('select 1 from room where id = ?');
  const addRoom = to.prepare('insert into room values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const add = to.prepare('insert or ignore into event values (?, ?, ?, ?)');
  const unsound = new Set<string>();
  for (const row of rowsOf(from, 'event', ['room', 'seq'], roomIds(to))) {
    const { room, seq, body, sum } = row;
    if (typeof room !== 'string' || !isSoundEvent(room, row)) {
      unsound.add(`${String(room)} ${String(seq)}`);
      continue;
    }
    if (isKnown.get(room) === undefined) addRoom.run(...roomFields(nobodys(room, String(body))));
    add.run(room, asInput(seq), asInput(body), asInput(sum));
  }
  return unsound.size;
}

/** The room of a log whose own row is lost: finished, so that it has no code, and no secret opens it. */
function nobodys(id: string, body: string): KeptRow {
  const at = Number(/"at":(\d+)/.exec(body)?.[1] ?? 0);
  const sharing = { access: 'private', names: 'hidden' } as const;
  const times = { createdAt: at, updatedAt: at, finishedAt: at };
  return { id, code: '', hostHash: '', ...times, sharing, length: 0, cuts: 0 };
}

function moveRest(from: DatabaseSync, to: DatabaseSync): number {
  const isKnown = to.prepare('select 1 from room where id = ?');
  const unsound = new Set<string>();
  const tables = [
    ['name', ['room', 'seat', 'name']],
    ['session', ['room', 'role', 'token_hash', 'seat']],
  ] as const;
  for (const [table, fields] of tables) {
    const places = [...fields, 'sum'].map(() => '?').join(', ');
    const add = to.prepare(`insert or ignore into ${table} values (${places})`);
    for (const row of rowsOf(from, table, fields.slice(0, -1), roomIds(to))) {
      const values = fields.map((field) => row[field]);
      const isSound = checksum(...values) === Number(row.sum);
      if (!isSound) unsound.add(`${table} ${values.map(String).join(' ')}`);
      else if (isKnown.get(asInput(row.room)) !== undefined)
        add.run(...values.map(asInput), asInput(row.sum));
    }
  }
  return unsound.size;
}

/**
 * The rows of a table that can be read, in any order, perhaps twice: from the front up to the first damage and from the
 * back down to the last; where there is any, the same for each room.
 */
function* rowsOf(
  database: DatabaseSync,
  table: string,
  key: readonly string[],
  rooms: readonly string[],
): Generator<Row> {
  if (yield* readableRows(database, table, key, null)) return;
  for (const room of rooms) yield* readableRows(database, table, key, room);
}

/** Was everything readable? */
function* readableRows(
  database: DatabaseSync,
  table: string,
  key: readonly string[],
  room: string | null,
): Generator<Row, boolean> {
  for (const direction of ['asc', 'desc']) {
    const order = key.map((column) => `${column} ${direction}`).join(', ');
    try {
      const where = room === null ? '' : 'where room = ?';
      const statement = database.prepare(`select * from ${table} ${where} order by ${order}`);
      statement.setReadBigInts(true);
      yield* statement.iterate(...(room === null ? [] : [room]));
      return true;
    } catch (failure) {
      if (!(adviceFor(table, failure) instanceof Advice)) throw failure;
    }
  }
  return false;
}

function roomIds(database: DatabaseSync): string[] {
  return database
    .prepare('select id from room')
    .all()
    .map(({ id }) => String(id));
}

function asInput(value: Row[string] | undefined): SQLInputValue {
  return value ?? null;
}
