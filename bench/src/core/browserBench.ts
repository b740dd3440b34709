import type { Problem } from '@lowest-point/core';
import { chromium, type Page } from '@playwright/test';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { chromiumFlags, chromiumPath } from '../client/browser.ts';
import type { Figure } from '../figures.ts';
import { compiled, type Compiled } from './compiled.ts';
import {
  faster,
  inTurns,
  medianOf,
  nearC,
  quickLoss,
  quickMap,
  timingLines,
  type Sample,
  type Timings,
} from './turns.ts';
import { curve, deep, landscapeWork, problemOf, small } from './work.ts';

const sampleMs = 120;

/**
 * The same in Chromium, where a phone computes: under a policy that forbids code made at run time, as the client's pages are
 * served. In turns with C on the same machine; medians of seven.
 */
export async function benchCoreInBrowser(say: (line: string) => void): Promise<Figure[]> {
  const executablePath = chromiumPath();
  if (executablePath === null) {
    say('  no Chromium found: set CHROMIUM_PATH to measure in a browser');
    return [];
  }
  const folder = await mkdtemp(join(tmpdir(), 'lowest-point-page-'));
  const root = fileURLToPath(new URL('page', import.meta.url));
  await build({ root, configFile: false, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  const c = compiled({ withOwnTanh: false });
  try {
    const page = await browser.newPage();
    await page.goto(urlOf(server));
    await page.waitForFunction(() => window.measure !== undefined);
    const timings = await inTurns(samplesOf(page, c));
    timingLines(timings).forEach(say);
    return figuresFrom(timings, c !== null);
  } finally {
    c?.remove();
    await browser.close();
    server.close();
    await rm(folder, { recursive: true });
  }
}

function samplesOf(page: Page, c: Compiled | null): Map<string, Sample> {
  const inPage = (name: string, ms: number): [string, Sample] => [
    name,
    () => page.evaluate(([work, long]) => window.measure?.(work, long) ?? NaN, [name, ms] as const),
  ];
  const inC = (
    name: string,
    work: 'gradient' | 'landscape',
    problem: Problem,
    ms: number,
  ): [string, Sample][] =>
    c === null ? [] : [[`${name} C`, () => c.measure(work, problem, ms).nanoseconds]];
  return new Map([
    inPage(`${small.name} core`, sampleMs),
    inPage(`${small.name} object per node`, sampleMs),
    inPage(`${deep.name} object per node`, sampleMs),
    inPage(`${deep.name} core`, sampleMs),
    ...inC(deep.name, 'gradient', problemOf(deep), sampleMs),
    inPage(`${landscapeWork} core`, 4 * sampleMs),
    ...inC(landscapeWork, 'landscape', problemOf(curve), 4 * sampleMs),
    inPage('landscape 256', sampleMs),
    inPage('losses', sampleMs),
  ]);
}

function figuresFrom(timings: Timings, hasC: boolean): Figure[] {
  const figures = [
    faster(timings, small.name, 'object per node', 12),
    faster(timings, deep.name, 'object per node', 5),
    quickLoss(medianOf(timings, 'losses'), '1,000 points'),
    quickMap(medianOf(timings, 'landscape 256'), '10,000 points'),
  ];
  return hasC ? [...figures, nearC(timings, deep.name), nearC(timings, landscapeWork)] : figures;
}

/** A folder on a free port of this machine, under a policy without unsafe-eval. */
async function serve(folder: string): Promise<Server> {
  const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '/');
    readFile(join(folder, path)).then(
      (content) => {
        response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
        response.setHeader('Content-Security-Policy', "default-src 'self'");
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function urlOf(server: Server): string {
  const address = server.address();
  return typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}/` : '';
}
