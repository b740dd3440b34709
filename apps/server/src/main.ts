import { lessons } from '@lowest-point/rounds/lessons';
import { machineMove, machines, rounds } from '@lowest-point/rounds/rules';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Advice } from './advice.ts';
import { cryptoRandom } from './chance.ts';
import { systemClock } from './clock.ts';
import { greeting } from './greeting.ts';
import { openBackupDoor } from './keep/backupDoor.ts';
import { isUnfit } from './names/isUnfit.ts';
import { startServer } from './server.ts';
import { readSettings } from './settings.ts';
import { adviceFor, databaseName, openDatabase } from './store/openDatabase.ts';
import { sqliteStore } from './store/sqliteStore.ts';
import app from '../../../package.json' with { type: 'json' };

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

const dist = fileURLToPath(new URL('../../client/dist', import.meta.url));

try {
  const settings = readSettings(process.env);
  const database = openDatabase(settings.dataDir);
  const server = await startServer(settings, {
    store: sqliteStore(database),
    clock: systemClock,
    random: cryptoRandom,
    lessons,
    rounds,
    machines,
    machineMove,
    isUnfit,
    dist,
    log,
    version: app.version,
  });
  const door = await openBackupDoor(database, settings.dataDir, (failure) =>
    log(failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)),
  );
  process.stdout.write(`${greeting(settings, server.port, existsSync(join(dist, 'index.html')))}\n`);
  // Nobody restarts a teacher's laptop server in mid-lesson. What is recorded is on the disk, whatever happens here.
  process.on('uncaughtException', (failure) => log(failure.stack ?? failure.message));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(
      signal,
      () =>
        void door
          .close()
          .then(() => server.stop())
          .then(() => process.exit(0)),
    );
  }
} catch (failure) {
  // What is damaged may show itself only when rooms are read.
  const advice = adviceFor(databaseName, failure);
  if (!(advice instanceof Advice)) throw failure;
  process.stderr.write(`${advice.message}\n`);
  process.exit(1);
}
