import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import './patience.ts';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const keep = fileURLToPath(new URL('../keep/main.ts', import.meta.url));

/** The real server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  readonly child: ChildProcess;
  output(): string;
  /** Ends it by a signal; resolves to its exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

type Environment = Readonly<Record<string, string>>;

/** Resolves when it says that it is up. */
export async function startProcess(env: Environment & { readonly PORT: string }): Promise<ServerProcess> {
  const running = spawnServer(env);
  const { child } = running;
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', () => {
      if (running.output().includes('Lowest Point is up.')) resolve();
    });
    child.once('exit', () => reject(new Error(running.output())));
  });
  return { ...running, url: `http://127.0.0.1:${env.PORT}` };
}

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Resolves to what it said, and its exit code, when it has ended. */
export function runProcess(env: Environment): Promise<Ended> {
  return ended(spawnServer(env));
}

/** `npm run backup`, `npm run restore`. */
export function runKeep(folder: string, task: 'backup' | 'restore', ...args: string[]): Promise<Ended> {
  return ended(spawnServer({ DATA_DIR: folder }, [keep, task, ...args]));
}

async function ended({ child, output }: ReturnType<typeof spawnServer>): Promise<Ended> {
  await once(child, 'close');
  return { code: child.exitCode, said: output() };
}

function spawnServer(env: Environment, program: readonly string[] = [main]) {
  const child = spawn(process.execPath, program, {
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const collect = (text: Buffer): void => {
    said += text.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    }
    return child.exitCode;
  }
  return { child, output: () => said, end };
}

export async function freePort(): Promise<string> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return String(typeof address === 'object' ? address?.port : 0);
}
