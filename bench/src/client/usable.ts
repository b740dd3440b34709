import { chromium } from '@playwright/test';
import { median } from '../figures.ts';
import { chromiumFlags } from './browser.ts';

export interface Usable {
  /** From the navigation to the moment when the code can be typed, in ms. */
  readonly usableMs: number;
  /** Cumulative layout shift until everything, fonts too, has arrived. */
  readonly layoutShift: number;
}

declare global {
  interface Window {
    usableAt?: number;
    shift?: number;
  }
}

/**
 * Opens the join page as a slow phone on a slow network does: 150 ms round trip, 1.6 Mbit/s, a processor four times
 * slower, nothing cached. Medians of `runs`.
 */
export async function measureUsable(executablePath: string, url: string, runs: number): Promise<Usable> {
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  const results: Usable[] = [];
  for (let k = 0; k < runs; k++) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(() => {
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          window.shift = (window.shift ?? 0) + (entry.toJSON() as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      const look = (): void => {
        if (document.querySelector('input:not([disabled])') === null) requestAnimationFrame(look);
        else window.usableAt = performance.now();
      };
      look();
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(() => window.usableAt !== undefined);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState('networkidle');
    results.push(
      await page.evaluate(() => ({ usableMs: window.usableAt ?? 0, layoutShift: window.shift ?? 0 })),
    );
    await context.close();
  }
  await browser.close();
  return {
    usableMs: median(results.map((result) => result.usableMs)),
    layoutShift: Math.max(...results.map((result) => result.layoutShift)),
  };
}
