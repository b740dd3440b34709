import { median, quantile, type Figure } from '../figures.ts';
import { applyLoad, type LoadResult } from './load.ts';
import { startEcho, startLowestPoint, type Contender } from './contenders.ts';
import { joinAtOnce } from './crowd/joinAtOnce.ts';
import { returnAfterCut } from './crowd/returnAfterCut.ts';
import { stalledReader } from './crowd/stalledReader.ts';

const players = 1000;
const perSecond = 5;
const seconds = 8;

/** The whole school in one room: 1,000 students who come at once, move, fall asleep, and come back after a power cut. */
export async function benchCrowd(runs: number, say: (line: string) => void): Promise<Figure[]> {
  const [echo, ours]: LoadResult[][] = [[], []];
  const joins: { ms: number; bytes: number }[] = [];
  const stalls: { bytes: number; p99: number }[] = [];
  const returns: number[] = [];
  for (let k = 0; k < runs; k++) {
    echo?.push(await underLoad(await startEcho(players)));
    ours?.push(await underLoad(await startLowestPoint(players)));
    joins.push(await joinAtOnce(players));
    stalls.push(await stalledReader(300));
    returns.push(await returnAfterCut(players, 100_000));
    say(
      `  run ${k + 1}: echo ${describe(echo?.[k])}; Lowest Point ${describe(ours?.[k])}; ` +
        `joined ${joins[k]?.ms.toFixed(0)} ms, ${joins[k]?.bytes.toFixed(0)} bytes each; ` +
        `stalled ${((stalls[k]?.bytes ?? 0) / 1024).toFixed(0)} KiB; returned ${returns[k]?.toFixed(0)} ms`,
    );
  }
  const p99 = (results: readonly LoadResult[] = []) =>
    median(results.map(({ latencies }) => quantile(latencies, 0.99)));
  const most = (figure: Omit<Figure, 'kind'>): Figure => ({ ...figure, kind: 'most' });
  return [
    most({
      name: 'move of one of 1,000 acknowledged after the commit, p99',
      measured: p99(ours),
      limit: Math.max(115, 2 * p99(echo)),
      unit: 'ms',
      note: `115 ms, or 2 × the bare echo's ${p99(echo).toFixed(0)} ms`,
    }),
    most({
      name: 'longest silence of the server under that load',
      measured: median((ours ?? []).map(({ longestSilence }) => longestSilence)),
      limit: 150,
      unit: 'ms',
      note: `no move of anybody acknowledged; the bare echo: ${median((echo ?? []).map(({ longestSilence }) => longestSilence)).toFixed(0)} ms`,
    }),
    most({
      name: 'moves that were not acknowledged',
      measured: (ours ?? []).reduce((sum, { failures }) => sum + failures, 0),
      limit: 0,
      unit: '',
    }),
    most({
      name: '1,000 join at once, until the last has a seat',
      measured: median(joins.map(({ ms }) => ms)),
      limit: 2000,
      unit: 'ms',
    }),
    most({
      name: 'memory for each of them, idle',
      measured: median(joins.map(({ bytes }) => bytes)) / 1000,
      limit: 40,
      unit: 'kB',
    }),
    most({
      name: 'memory that a reader costs who has stopped, at most',
      measured: median(stalls.map(({ bytes }) => bytes)) / 2 ** 20,
      limit: 1,
      unit: 'MiB',
      note: `a screen, while 300 students move; their p99 meanwhile: ${median(stalls.map((s) => s.p99)).toFixed(0)} ms`,
    }),
    most({
      name: 'after a power cut with 100,000 events, until 1,000 are back',
      measured: median(returns),
      limit: 2500,
      unit: 'ms',
      note: 'from starting the new process',
    }),
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
  const p = (share: number) => quantile(result.latencies, share).toFixed(0);
  return `p50 ${p(0.5)}, p99 ${p(0.99)}, slowest ${p(1)}, silence ${result.longestSilence.toFixed(0)} ms`;
}
