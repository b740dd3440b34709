import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Advice } from '../advice.ts';
import { checksum } from './checksum.ts';
import { schema, schemaVersion, upgrades } from './schema.ts';
import { sqliteFailure } from './sqliteFailure.ts';
import { prepareStatements } from './statements.ts';

/** What the one file with all rooms is called. */
export const databaseName = 'lowest-point.db';

/** Opens the database in a folder, creates both where need be, or says in one sentence why not and what to do. */
export function openDatabase(folder: string): DatabaseSync {
  const file = join(folder, databaseName);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Advice(
      `The folder ${folder} cannot be written to: set DATA_DIR to one that can, or change its owner.`,
    );
  }
  return openFile(file);
}

/** Opens one database file for this process alone, brought up to date. Advises where that cannot be. */
export function openFile(file: string): DatabaseSync {
  try {
    return opened(file);
  } catch (failure) {
    throw failure instanceof Advice ? failure : adviceFor(file, failure);
  }
}

function opened(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  try {
    // Exclusive: a second server on the same file is refused at once, and no shared memory is needed.
    database.exec('pragma locking_mode = exclusive; pragma journal_mode = wal; pragma synchronous = full');
    // What is deleted is overwritten.
    database.exec('pragma foreign_keys = on; pragma secure_delete = on');
    database.function('checksum', { varargs: true, deterministic: true }, checksum);
    upgrade(database, file);
    const [check] = database.prepare('pragma quick_check(1)').all();
    if (check?.quick_check !== 'ok') throw damaged(file);
    prepareStatements(database);
    return database;
  } catch (failure) {
    database.close();
    throw failure;
  }
}

/** In one transaction each; what an older program deleted may still lie in free pages, so these are given up. */
function upgrade(database: DatabaseSync, file: string): void {
  const version = Number(database.prepare('pragma user_version').get()?.user_version);
  if (version > schemaVersion) {
    throw new Advice(
      `${file} was written by a newer Lowest Point: start that one, or set DATA_DIR to another folder.`,
    );
  }
  if (version === 0) database.exec(`begin; ${schema}; pragma user_version = ${schemaVersion}; commit`);
  for (let old = version; old > 0 && old < schemaVersion; old++)
    database.exec(`begin; ${upgrades[old] ?? ''}; pragma user_version = ${old + 1}; commit`);
  if (version > 0 && version < schemaVersion) database.exec('vacuum');
}

function damaged(file: string): Advice {
  return new Advice(
    `${file} is damaged: put a backup in its place (npm run restore -- FILE), or save what can be read of it (npm run backup -- --rescue FILE).`,
  );
}

/** What to do about a failure of this file; the failure itself, where nobody knows. */
export function adviceFor(file: string, failure: unknown): unknown {
  switch (sqliteFailure(failure)) {
    case 'damaged':
    case 'misshapen':
      return damaged(file);
    case 'busy':
      return new Advice(
        `Another Lowest Point uses ${file}: stop that one, or set DATA_DIR to another folder.`,
      );
    case 'unwritable':
      return new Advice(`${file} cannot be written to: change its owner, or set DATA_DIR to another folder.`);
    case 'full':
      return new Advice(
        `There is no room left on the disk for ${file}: make some, or set DATA_DIR to another folder.`,
      );
    case 'conflict':
    case 'other':
      return failure;
  }
}
