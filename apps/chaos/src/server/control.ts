// Loaded into the server's process before the server itself (node --import): what the world does to it, on demand. The
// server is the real one, unchanged; only its clock and its disk are in our hand.
import { DatabaseSync } from 'node:sqlite';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { usualLimits } from '../../../server/src/socket/limits.ts';
import { raisedLimits } from '../hostile/limits.ts';

/** What the world does to the server from now on. */
export interface Control {
  /** The clock shows so many ms more than it is. */
  readonly clockAheadMs?: number;
  /** May the database file grow no further? */
  readonly isDiskFull?: boolean;
  /** Connections from now on may send as much as they like. */
  readonly areLimitsRaised?: true;
}

/** How the server is, once everything was thrown away that could be. */
export interface Condition {
  readonly heapBytes: number;
}

const trueNow = Date.now;
let aheadMs = 0;
Date.now = () => trueNow() + aheadMs;

const databases = new Set<DatabaseSync>();
const { prepare } = DatabaseSync.prototype;
DatabaseSync.prototype.prepare = function prepareAndRemember(this: DatabaseSync, ...args) {
  databases.add(this);
  return prepare.apply(this, args);
};

/** The most pages that SQLite can be told (2³² − 2); a limit below what there is becomes what there is. */
const noPageLimit = 4_294_967_294;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

process.on('message', ({ clockAheadMs = aheadMs, isDiskFull, areLimitsRaised }: Control) => {
  aheadMs = clockAheadMs;
  if (isDiskFull !== undefined) {
    for (const database of databases)
      database.exec(`pragma max_page_count = ${isDiskFull ? 1 : noPageLimit}`);
  }
  if (areLimitsRaised) Object.assign(usualLimits, raisedLimits);
  collectGarbage();
  process.send?.({ heapBytes: process.memoryUsage().heapUsed } satisfies Condition);
});
// Whoever started the server has gone: it must not stay behind alone.
process.on('disconnect', () => process.exit());
// Listening to us must not keep the server up.
process.channel?.unref();
