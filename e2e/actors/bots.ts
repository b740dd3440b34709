import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../apps/bots/src/main.ts', import.meta.url));

/** The rest of the class, played by a program that knows no page. */
export interface Class {
  /** What became of everybody; resolves once the lesson is finished. */
  report(): Promise<unknown>;
}

export function openClass(url: string, code: string, players: number): Class {
  const args = ['--url', url, '--room', code, '--players', String(players), '--pace', '0.5', '--json'];
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  child.stdout.on('data', (text: Buffer) => (printed += text.toString()));
  child.stderr.on('data', (text: Buffer) => (printed += text.toString()));
  const ended = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  return {
    async report() {
      await ended;
      return JSON.parse(printed) as unknown;
    },
  };
}
