import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as v from 'valibot';
import { Advice } from '../advice.ts';

/** Tells where a running server answers, and the word that opens. Gone when it stops; stale where it was killed. */
export const doorFile = (folder: string): string => join(folder, 'running.json');

export const backupType = 'application/vnd.sqlite3';

const doorSchema = v.object({
  port: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535)),
  token: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
});

/** Is a server running on this folder, as far as its door tells? */
export async function isRunning(folder: string): Promise<boolean> {
  return (await knock(folder, 'GET'))?.ok === true;
}

/** Writes a running server's backup into a new file. False: no server answers. */
export async function fetchBackup(folder: string, file: string): Promise<boolean> {
  const answer = await knock(folder, 'POST');
  if (answer === null || answer.status === 403) return false;
  if (!answer.ok) throw new Advice((await answer.text()).trim());
  // Whoever has got that port since is somebody else.
  if (answer.body === null || answer.headers.get('content-type') !== backupType) return false;
  const { body } = answer;
  try {
    await pipeline(Readable.fromWeb(body), createWriteStream(file, { flags: 'wx', mode: 0o600 }));
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure && failure.code !== undefined) throw failure;
    throw new Advice('The server stopped before the backup was complete: ask again.', { cause: failure });
  }
  return true;
}

async function knock(folder: string, method: 'GET' | 'POST'): Promise<Response | null> {
  try {
    const { port, token } = v.parse(doorSchema, JSON.parse(readFileSync(doorFile(folder), 'utf8')));
    return await fetch(`http://127.0.0.1:${port}/`, {
      method,
      headers: { Authorization: `Bearer ${token}` },
    });
  } catch {
    return null;
  }
}
