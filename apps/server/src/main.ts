import { lessons } from '@lowest-point/rounds/lessons';
import { machineMove, machines, rounds } from '@lowest-point/rounds/rules';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Advice } from './advice.ts';
import { cryptoRandom } from './chance.ts';
import { systemClock } from './clock.ts';
import { greeting } from './greeting.ts';
import { isUnfit } from './names/isUnfit.ts';
import { startServer } from './server.ts';
import { readSettings } from './settings.ts';
import { openDatabase } from './store/openDatabase.ts';
import { sqliteStore } from './store/sqliteStore.ts';
import app from '../../../package.json' with { type: 'json' };

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

const dist = fileURLToPath(new URL('../../client/dist', import.meta.url));

try {
  const settings = readSettings(process.env);
  const server = await startServer(settings, {
    store: sqliteStore(openDatabase(settings.dataDir)),
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
  process.stdout.write(`${greeting(settings, server.port, existsSync(join(dist, 'index.html')))}\n`);
  // Nobody restarts a teacher's laptop server in mid-lesson. What is recorded is on the disk, whatever happens here.
  process.on('uncaughtException', (failure) => log(failure.stack ?? failure.message));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
  }
} catch (failure) {
  if (!(failure instanceof Advice)) throw failure;
  process.stderr.write(`${failure.message}\n`);
  process.exit(1);
}
