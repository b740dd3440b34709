import { machineMove, machines, rounds } from '@lowest-point/rounds/rules';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cryptoRandom } from '../../../apps/server/src/chance.ts';
import { systemClock } from '../../../apps/server/src/clock.ts';
import { startServer } from '../../../apps/server/src/server.ts';
import { openDatabase } from '../../../apps/server/src/store/openDatabase.ts';
import { sqliteStore } from '../../../apps/server/src/store/sqliteStore.ts';
import { collector } from '../collector.ts';
import { longLesson } from './longLesson.ts';

// The real server, with the real store on the real disk, and a lesson that a load cannot use up. Arguments: a folder that
// outlives it (else it has one of its own), and a port.
const [given, port = '0'] = process.argv.slice(2);
const dataDir = given ?? (await mkdtemp(join(tmpdir(), 'lowest-point-bench-')));
const server = await startServer(
  { port: Number(port), host: '127.0.0.1', dataDir, publicUrl: null, createPassword: null, retentionDays: 1 },
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

/** Asked anything, it says what it keeps after a collection, in bytes. */
process.on('message', () => {
  collector()();
  const { heapUsed, external } = process.memoryUsage();
  process.send?.(heapUsed + external);
});
process.once('disconnect', () => {
  void server
    .stop()
    .then(() => (given === undefined ? rm(dataDir, { recursive: true, force: true }) : null))
    .then(() => process.exit(0));
});
