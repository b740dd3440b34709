import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '../figures.ts';
import { startApp } from '../startApp.ts';
import { chromiumPath } from './browser.ts';

/** The whole application on a fresh folder, and a browser to look at it with; nothing where there is none. */
export async function withApp(
  say: (line: string) => void,
  measure: (browser: string, url: string) => Promise<Figure[]>,
): Promise<Figure[]> {
  const browser = chromiumPath();
  if (browser === null) {
    say('  no Chromium found: set CHROMIUM_PATH to measure in a browser');
    return [];
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'lowest-point-bench-'));
  const app = await startApp(dataDir);
  try {
    return await measure(browser, app.url);
  } finally {
    await app.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
