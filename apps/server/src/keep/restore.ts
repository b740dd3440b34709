import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Advice } from '../advice.ts';
import { databaseName, openFile } from '../store/openDatabase.ts';
import { roomFields, roomOf } from '../store/rows.ts';
import { sqliteFailure } from '../store/sqliteFailure.ts';
import { prepareStatements } from '../store/statements.ts';
import { isRunning } from './door.ts';
import { inspect, type Inspection } from './inspect.ts';

export interface Restored {
  readonly inspection: Inspection;
  /** Where the file that was there before is now; null: there was none. */
  readonly before: string | null;
}

/**
 * Puts a backup in the place of the database. Advises, and changes nothing, where a server is running, where the file is
 * none of ours, or where something in it is damaged, unless `anyway`.
 */
export async function restore(
  folder: string,
  file: string,
  { now, anyway }: { readonly now: number; readonly anyway: boolean },
): Promise<Restored> {
  if (!existsSync(file)) throw new Advice(`There is no ${file}.`);
  const place = join(folder, databaseName);
  mkdirSync(folder, { recursive: true });
  if ((await isRunning(folder)) || isInUse(place))
    throw new Advice(`A Lowest Point is running on ${folder}: stop it, and restore then.`);
  const copy = `${place}.copy-restore`;
  const sides = ['', '-wal'];
  for (const side of sides) rmSync(copy + side, { force: true });
  try {
    for (const side of sides) if (existsSync(file + side)) copyFileSync(file + side, copy + side);
    const inspection = look(copy, file);
    const { damaged } = inspection;
    if (damaged.length > 0 && !anyway)
      throw new Advice(
        `Something in ${file} is damaged, in ${damaged.length} of ${inspection.rooms} rooms: take another backup, or add --anyway. These rooms stand still then: ${damaged.join(', ')}`,
      );
    beginAnew(copy);
    const before = existsSync(place)
      ? `${place}.before-${new Date(now).toISOString().replace(/[:.]/g, '-')}`
      : null;
    if (before !== null)
      for (const side of sides) if (existsSync(place + side)) renameSync(place + side, before + side);
    rmSync(`${place}-shm`, { force: true });
    renameSync(copy, place);
    return { inspection, before };
  } finally {
    for (const side of sides) rmSync(copy + side, { force: true });
  }
}

/** The advice speaks of the file that was given, not of our copy. */
function look(copy: string, file: string): Inspection {
  try {
    return inspect(copy);
  } catch (failure) {
    if (!(failure instanceof Advice)) throw failure;
    throw new Advice(`${failure.message.replace(copy, file)} Nothing was changed.`, { cause: failure });
  }
}

/** Browsers may have seen more of a room in play than the backup has: they are to begin anew. */
function beginAnew(copy: string): void {
  const database = openFile(copy);
  const { rooms, changeRoom } = prepareStatements(database);
  for (const row of rooms.all().map(roomOf)) {
    if (!row.isDamaged && row.finishedAt === null)
      changeRoom.run(...roomFields({ ...row, cuts: row.cuts + 1 }));
  }
  database.exec('pragma journal_mode = delete');
  database.close();
}

function isInUse(place: string): boolean {
  if (!existsSync(place)) return false;
  const database = new DatabaseSync(place);
  try {
    database.exec('pragma locking_mode = exclusive; begin exclusive; rollback');
    return false;
  } catch (failure) {
    return sqliteFailure(failure) === 'busy';
  } finally {
    database.close();
  }
}
