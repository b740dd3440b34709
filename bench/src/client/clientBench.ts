import { fileURLToPath } from 'node:url';
import { measureClient } from '../clientSize.ts';
import type { Figure } from '../figures.ts';
import { auditPage } from './audit.ts';
import { measureUsable } from './usable.ts';
import { withApp } from './withApp.ts';

const dist = fileURLToPath(new URL('../../../apps/client/dist', import.meta.url));

/** Sizes of what is served, and the join page in a slow phone and under Lighthouse. */
export async function benchClient(runs: number, say: (line: string) => void): Promise<Figure[]> {
  const figures = [...sizes(), ...(await inBrowser(runs, say))];
  return figures;
}

function sizes(): Figure[] {
  const { join: toJoin, joinWithFont, play } = measureClient(dist);
  const kB = (bytes: number): number => bytes / 1000;
  return [
    { name: 'to join, JS and CSS, gzip', measured: kB(toJoin), limit: 45, unit: 'kB', kind: 'most' },
    { name: 'to join, with the first font', measured: kB(joinWithFont), limit: 60, unit: 'kB', kind: 'most' },
    { name: 'to play, JS and CSS, gzip', measured: kB(play), limit: 90, unit: 'kB', kind: 'most' },
  ];
}

async function inBrowser(runs: number, say: (line: string) => void): Promise<Figure[]> {
  return withApp(say, async (browser, url) => {
    const { usableMs, layoutShift } = await measureUsable(browser, `${url}/`, runs);
    const audit = await auditPage(browser, `${url}/`, runs);
    for (const fault of audit.faults) say(`  Lighthouse: ${fault}`);
    return [
      {
        name: 'usable on a slow phone',
        measured: usableMs,
        limit: 1200,
        unit: 'ms',
        kind: 'most',
        note: '150 ms round trip, 1.6 Mbit/s, 4 × slower processor',
      },
      { name: 'layout shift', measured: layoutShift, limit: 0, unit: '', kind: 'most' },
      {
        name: 'Lighthouse mobile, performance',
        measured: audit.performance,
        limit: 97,
        unit: '',
        kind: 'least',
      },
      {
        name: 'Lighthouse mobile, accessibility',
        measured: audit.accessibility,
        limit: 100,
        unit: '',
        kind: 'least',
      },
      {
        name: 'Lighthouse mobile, best practices',
        measured: audit.bestPractices,
        limit: 100,
        unit: '',
        kind: 'least',
      },
    ];
  });
}
