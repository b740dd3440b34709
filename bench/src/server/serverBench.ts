import { median, quantile, type Figure } from '../figures.ts';
import { startEcho, startLowestPoint, type Contender } from './contenders.ts';
import { applyLoad, type LoadResult } from './load.ts';

const players = 300;
const perSecond = 5;
const seconds = 8;

/** 300 players × 5 moves/s in one room against a bare echo under the same load, in turn. */
export async function benchServer(runs: number, say: (line: string) => void): Promise<Figure[]> {
  const ours: LoadResult[] = [];
  const echo: LoadResult[] = [];
  for (let k = 0; k < runs; k++) {
    echo.push(await underLoad(await startEcho(players)));
    ours.push(await underLoad(await startLowestPoint(players)));
    say(`  run ${k + 1}: echo ${describe(echo[k])}; Lowest Point ${describe(ours[k])}`);
  }
  const p = (results: readonly LoadResult[], share: number): number =>
    median(results.map(({ latencies }) => quantile(latencies, share)));
  const echo99 = p(echo, 0.99);
  return [
    {
      name: 'move acknowledged after the commit, p50',
      measured: p(ours, 0.5),
      limit: 3,
      unit: 'ms',
      kind: 'most',
    },
    {
      name: 'move acknowledged after the commit, p99',
      measured: p(ours, 0.99),
      limit: Math.max(25, 2.5 * echo99),
      unit: 'ms',
      kind: 'most',
      note: `25 ms, or 2.5 × the bare echo's ${echo99.toFixed(1)} ms: ${(p(ours, 0.99) / echo99).toFixed(2)} ×`,
    },
    {
      name: 'moves that were not acknowledged',
      measured: ours.reduce((sum, { failures }) => sum + failures, 0),
      limit: 0,
      unit: '',
      kind: 'most',
    },
  ];
}

async function underLoad(contender: Contender): Promise<LoadResult> {
  try {
    return await applyLoad(contender.senders, perSecond, seconds);
  } finally {
    await contender.stop();
  }
}

function describe(result: LoadResult | undefined): string {
  if (result === undefined) return 'none';
  const { latencies } = result;
  return `p50 ${quantile(latencies, 0.5).toFixed(1)}, p99 ${quantile(latencies, 0.99).toFixed(1)} ms (${latencies.length} moves)`;
}
