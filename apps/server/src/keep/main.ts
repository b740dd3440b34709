import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeFileSync } from 'node:fs';
import { Advice } from '../advice.ts';
import { systemClock } from '../clock.ts';
import { readSettings } from '../settings.ts';
import { rawText } from '../store/rawText.ts';
import { openDatabase } from '../store/openDatabase.ts';
import { sqliteStore } from '../store/sqliteStore.ts';
import { summary, type Inspection } from './inspect.ts';
import { makeBackup, refuseToOverwrite } from './makeBackup.ts';
import { rescue } from './rescue.ts';
import { restore } from './restore.ts';

const usage = `npm run backup -- FILE                    a copy of everything, whether the server is running or not
npm run backup -- --rescue FILE           what can still be read of a damaged database, while no server is running
npm run backup -- --raw ROOM FILE         the log of one room as it lies on the disk, while no server is running
npm run restore -- FILE [--anyway]        puts a copy in the place of the database; --anyway: also where rooms are damaged

DATA_DIR names the folder of the server's data, as for npm start.`;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function asked() {
  const [task, ...args] = process.argv.slice(2);
  try {
    const options = {
      rescue: { type: 'boolean', default: false },
      anyway: { type: 'boolean', default: false },
      raw: { type: 'string' },
    } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file, ...more] = positionals;
    // npm runs scripts in the repository; the file is meant from where one typed.
    if (file !== undefined && more.length === 0)
      return { task, ...values, file: resolve(process.env['INIT_CWD'] ?? '', file) };
  } catch {
    // The usage says what there is.
  }
  throw new Advice(usage);
}

function tellDamage({ damaged }: Inspection): void {
  if (damaged.length === 0) return;
  say(`Something is damaged in ${damaged.length} of the rooms: they stand still as far as it matters.`);
  for (const room of damaged) say(`  ${room}`);
}

/** Anything that a person can be told in one sentence. */
function adviceOf(failure: unknown): string | null {
  if (failure instanceof Advice) return failure.message;
  return failure instanceof Error && 'syscall' in failure
    ? `That could not be done: ${failure.message}.`
    : null;
}

try {
  const { task, file, ...flags } = asked();
  const folder = readSettings(process.env).dataDir;
  if (task === 'restore') {
    const { inspection, before } = await restore(folder, file, { now: systemClock.now(), ...flags });
    say(
      `Restored ${summary(inspection)}. Rooms that were deleted after that backup was made are back: delete them again.`,
    );
    tellDamage(inspection);
    if (before !== null)
      say(`What was there before is kept as ${before}, with its names: delete it when you need it no more.`);
  } else if (flags.rescue) {
    const { inspection, unsound } = rescue(folder, file);
    say(`Saved ${summary(inspection)} to ${file}; ${unsound} damaged rows were left behind.`);
    tellDamage(inspection);
  } else if (flags.raw !== undefined) {
    refuseToOverwrite(file);
    const store = sqliteStore(openDatabase(folder));
    const rows = await store.raw(flags.raw);
    await store.close();
    if (rows.length === 0) throw new Advice(`There is no room ${flags.raw} in ${folder}.`);
    writeFileSync(file, rawText(flags.raw, rows), { mode: 0o600 });
    say(`Wrote ${rows.length} rows to ${file}.`);
  } else {
    const inspection = await makeBackup(folder, file);
    say(`Backed up ${summary(inspection)} to ${file}.`);
    tellDamage(inspection);
  }
} catch (failure) {
  const advice = adviceOf(failure);
  if (advice === null) throw failure;
  process.stderr.write(`${advice}\n`);
  process.exitCode = 1;
}
