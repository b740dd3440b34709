import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { median } from '../figures.ts';
import { chromiumFlags } from './browser.ts';

export interface Audit {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  /** What did not get full marks in the last two, by its title. */
  readonly faults: readonly string[];
}

/** Lighthouse's mobile audit of one page; the median of `runs` for performance, the worst for the others. */
export async function auditPage(chromePath: string, url: string, runs: number): Promise<Audit> {
  const chrome = await launch({ chromePath, chromeFlags: chromiumFlags });
  const scores: { performance: number; accessibility: number; bestPractices: number }[] = [];
  const faults = new Set<string>();
  for (let k = 0; k < runs; k++) {
    const result = await lighthouse(url, {
      port: chrome.port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: ['performance', 'accessibility', 'best-practices'],
    });
    if (result === undefined) throw new Error('Lighthouse gave no result');
    const { categories, audits } = result.lhr;
    const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
    scores.push({
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
    });
    for (const name of ['accessibility', 'best-practices']) {
      for (const { id, weight } of categories[name]?.auditRefs ?? []) {
        const audit = audits[id];
        if (weight > 0 && audit?.score !== null && audit !== undefined && audit.score < 1)
          faults.add(audit.title);
      }
    }
  }
  chrome.kill();
  return {
    performance: median(scores.map((score) => score.performance)),
    accessibility: Math.min(...scores.map((score) => score.accessibility)),
    bestPractices: Math.min(...scores.map((score) => score.bestPractices)),
    faults: [...faults],
  };
}
