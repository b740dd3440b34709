import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Figure } from '../figures.ts';
import { startApp } from '../startApp.ts';

const bots = fileURLToPath(new URL('../../../apps/bots/src/main.ts', import.meta.url));

interface Report {
  readonly joined: number;
  readonly movesAcknowledged: number;
  readonly mostBytesPerPlayerAndRound: number;
  readonly lost: number;
  readonly doubled: number;
}

/** A whole lesson played by 30 and by 300 simulated students against the real server. */
export async function benchBytes(say: (line: string) => void): Promise<Figure[]> {
  const small = await playLesson(30);
  const large = await playLesson(300);
  for (const [players, report] of [
    [30, small],
    [300, large],
  ] as const) {
    say(
      `  ${players} players: ${report.movesAcknowledged} moves, at most ${report.mostBytesPerPlayerAndRound} bytes`,
    );
  }
  return [
    {
      name: 'most bytes to one of 300 players',
      measured: large.mostBytesPerPlayerAndRound,
      limit: 20_000,
      unit: 'bytes',
      kind: 'most',
    },
    {
      name: 'growth from 30 players to 300',
      measured: large.mostBytesPerPlayerAndRound / small.mostBytesPerPlayerAndRound,
      limit: 1.25,
      unit: '×',
      kind: 'most',
      note: 'at 30 players the class is shown whole, from 40 on a sample',
    },
    {
      name: 'moves lost or doubled',
      measured: large.lost + large.doubled + small.lost + small.doubled,
      limit: 0,
      unit: '',
      kind: 'most',
    },
  ];
}

async function playLesson(players: number): Promise<Report> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lowest-point-bench-'));
  const app = await startApp(dataDir);
  const args = [
    '--url',
    app.url,
    '--lesson',
    '--players',
    String(players),
    '--pace',
    '0.4',
    '--round',
    '20',
    '--json',
  ];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [bots, ...args], { timeout: 240_000 });
    return JSON.parse(stdout) as Report;
  } finally {
    await app.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
