import { once } from 'node:events';
import { closeSync, createReadStream, openSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { pipeline } from 'node:stream/promises';
import { drawToken, isSameSecret } from '../chance.ts';
import { databaseName } from '../store/openDatabase.ts';
import { sqliteFailure } from '../store/sqliteFailure.ts';
import { backupType, doorFile } from './door.ts';

/** Where a backup can be asked for. */
export interface BackupDoor {
  close(): Promise<void>;
}

/**
 * Answers who asks for a backup on this machine: on a port of its own that only this machine reaches, with a word that
 * stands in a file of the data folder, readable by its owner alone. The copy is made page by page between moves, and
 * is what was committed at one moment.
 */
export async function openBackupDoor(
  database: DatabaseSync,
  folder: string,
  onFailure: (failure: unknown) => void,
): Promise<BackupDoor> {
  const copyName = `${databaseName}.copy-`;
  // Those of a server that was killed meanwhile.
  for (const name of readdirSync(folder)) if (name.startsWith(copyName)) rmSync(join(folder, name));
  const token = drawToken();
  let isBusy = false;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const said = /^Bearer ([0-9a-f]{32})$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    if (!isSameSecret(said, token)) {
      end(response, 403, 'Not you.');
      return;
    }
    if (request.method === 'GET') {
      end(response, 200, 'Lowest Point is running.');
      return;
    }
    if (isBusy) {
      end(response, 429, 'Another backup is being made: wait for it.');
      return;
    }
    isBusy = true;
    const copy = join(folder, `${copyName}${drawToken()}`);
    try {
      await copied(database, copy);
      response.setHeader('Content-Type', backupType);
      response.setHeader('Content-Length', statSync(copy).size);
      await pipeline(createReadStream(copy), response);
    } catch (failure) {
      if (sqliteFailure(failure) !== 'full') throw failure;
      end(response, 507, `There is no room left on the disk for a copy in ${folder}: make some.`);
    } finally {
      rmSync(copy, { force: true });
      isBusy = false;
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((failure: unknown) => {
      onFailure(failure);
      if (!response.headersSent) end(response, 500, 'The backup could not be made.');
      response.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    rmSync(doorFile(folder), { force: true });
    writeFileSync(doorFile(folder), JSON.stringify({ port, token }), { mode: 0o600 });
  } catch (failure) {
    // A lesson can be played without.
    onFailure(failure);
  }

  return {
    async close() {
      rmSync(doorFile(folder), { force: true });
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** A copy of what is committed now, as one file for its owner alone. */
export async function copied(database: DatabaseSync, copy: string): Promise<void> {
  closeSync(openSync(copy, 'wx', 0o600));
  await backup(database, copy);
  const made = new DatabaseSync(copy);
  made.exec('pragma journal_mode = delete');
  made.close();
}

function end(response: ServerResponse, status: number, sentence: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${sentence}\n`);
}
