import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Clock } from '../clock.ts';
import type { ReadUpload, Unfit } from './readUpload.ts';

const patienceMs = 30_000;
/** Memory for one file, in MB. */
const memory = 512;

const tooMuch: Unfit = { sentence: 'This file is more than this server reads at once.' };

/**
 * Reads a file in a process of its own: whatever is in it, rooms that are being played go on meanwhile. (A thread that
 * runs out of memory takes its process with it.)
 */
export function readApart(bytes: Uint8Array, clock: Clock): Promise<ReadUpload | Unfit> {
  return new Promise((resolve) => {
    const reader = fork(fileURLToPath(new URL('uploadProcess.ts', import.meta.url)), [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${memory}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // It needs nothing of what this server was told.
      env: {},
    });
    const settle = (answer: ReadUpload | Unfit): void => {
      callOff();
      resolve(answer);
      reader.kill('SIGKILL');
    };
    const callOff = clock.after(patienceMs, () => settle(tooMuch));
    reader.once('message', (answer) => settle(answer as ReadUpload | Unfit));
    reader.once('error', () => settle(tooMuch));
    reader.once('exit', () => settle(tooMuch));
    reader.send(bytes, () => {});
  });
}
