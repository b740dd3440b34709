import { machineMove, machines, rounds } from '@lowest-point/rounds/rules';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cryptoRandom } from '../../../apps/server/src/chance.ts';
import { systemClock } from '../../../apps/server/src/clock.ts';
import { startServer } from '../../../apps/server/src/server.ts';
import { openDatabase } from '../../../apps/server/src/store/openDatabase.ts';
import { sqliteStore } from '../../../apps/server/src/store/sqliteStore.ts';
import { longLesson } from './longLesson.ts';

// The real server, with the real store on the real disk, and a lesson that a load cannot use up.
const dataDir = await mkdtemp(join(tmpdir(), 'lowest-point-bench-'));
const server = await startServer(
  { port: 0, host: '127.0.0.1', dataDir, publicUrl: null, createPassword: null, retentionDays: 1 },
  {
    store: sqliteStore(openDatabase(dataDir)),
    clock: systemClock,
    random: cryptoRandom,
    lessons: [longLesson()],
    rounds,
    machines,
    machineMove,
    isUnfit: () => false,
    version: 'bench',
    dist: dataDir,
    log: (line) => void process.stderr.write(`${line}\n`),
  },
);
process.send?.({ port: server.port });
process.once('disconnect', () => {
  void server
    .stop()
    .then(() => rm(dataDir, { recursive: true, force: true }))
    .then(() => process.exit(0));
});
