import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Advice } from '../advice.ts';
import { adviceFor, databaseName } from '../store/openDatabase.ts';
import { copied } from './backupDoor.ts';
import { fetchBackup } from './door.ts';
import { inspect, type Inspection } from './inspect.ts';

/**
 * Writes everything that is committed into a new file, whether a server is running on the folder or not, and looks at
 * every row of it. Advises where that cannot be, and leaves nothing behind then.
 */
export async function makeBackup(folder: string, file: string): Promise<Inspection> {
  refuseToOverwrite(file);
  const part = `${file}.part`;
  rmSync(part, { force: true });
  try {
    if (!(await fetchBackup(folder, part))) await copyStopped(join(folder, databaseName), part);
    const inspection = inspect(part);
    renameSync(part, file);
    return inspection;
  } finally {
    rmSync(part, { force: true });
  }
}

export function refuseToOverwrite(file: string): void {
  if (existsSync(file)) throw new Advice(`${file} is there already: give another name, or delete it.`);
}

async function copyStopped(source: string, copy: string): Promise<void> {
  if (!existsSync(source))
    throw new Advice(`There is no ${source}: set DATA_DIR to the folder that the server uses.`);
  const database = new DatabaseSync(source);
  try {
    await copied(database, copy);
  } catch (failure) {
    throw adviceFor(source, failure);
  } finally {
    database.close();
  }
}
