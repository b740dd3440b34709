import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { inTime } from '../until.ts';
import type { Condition, Control } from './control.ts';

const main = fileURLToPath(new URL('../../../server/src/main.ts', import.meta.url));
const control = new URL('control.ts', import.meta.url).href;

/** The real server in a process of its own, that can be ended and started again on the same port and the same file. */
export interface ServerProcess {
  readonly port: number;
  /** What it complained of. */
  complaints(): string;
  /** Resolves when it serves. */
  start(): Promise<void>;
  /** Resolves when the process has gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Stops it in mid-sentence, and lets it go on (SIGSTOP, SIGCONT). */
  halt(): void;
  goOn(): void;
  /** Resolves when the world around the server is so, with how the server is now. */
  control(wanted: Control): Promise<Condition>;
}

export async function createServerProcess(dataDir: string): Promise<ServerProcess> {
  const port = await freePort();
  let child: ChildProcess | null = null;
  let complaints = '';

  return {
    port,
    complaints: () => complaints,
    async start() {
      const own = fork(main, {
        execArgv: ['--import', control],
        env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: String(port), DATA_DIR: dataDir },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      });
      child = own;
      own.once('exit', (code, signal) => {
        if (child === own) complaints += `it ended by itself (${signal ?? `exit code ${code}`})\n`;
      });
      own.stderr?.on('data', (text: Buffer) => (complaints += text.toString()));
      await new Promise<void>((resolve, reject) => {
        let said = '';
        own.stdout?.on('data', (text: Buffer) => {
          said += text.toString();
          if (said.includes('Lowest Point is up.')) resolve();
        });
        own.once('exit', () => reject(new Error(`the server did not start: ${said}${complaints}`)));
      });
    },
    async end(signal) {
      const own = child;
      child = null;
      if (own === null || own.exitCode !== null || own.signalCode !== null) return;
      const ended = once(own, 'exit');
      own.kill(signal);
      await ended;
    },
    halt: () => void child?.kill('SIGSTOP'),
    goOn: () => void child?.kill('SIGCONT'),
    async control(wanted) {
      if (child === null) throw new Error('the server is not there');
      const answer = once(child, 'message') as Promise<[Condition]>;
      child.send(wanted);
      return (await inTime('the server’s answer to what the world does to it', answer))[0];
    },
  };
}

/** A port that nobody listens on at the moment. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
