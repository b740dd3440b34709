import { chromium, type Page } from '@playwright/test';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { chromiumFlags, chromiumPath } from '../client/browser.ts';
import { median, type Figure } from '../figures.ts';
import { compiled } from './compiled.ts';
import { curve, deep, problemOf, small } from './work.ts';

const rounds = 7;
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
  const c = compiled(false);
  try {
    const page = await browser.newPage();
    await page.goto(urlOf(server));
    await page.waitForFunction(() => window.measure !== undefined);
    const found = await inTurns(page, c);
    for (const [name, list] of found) say(`  ${name.padEnd(48)} ${(median(list) / 1e3).toFixed(3)} µs`);
    return figuresFrom(found);
  } finally {
    c?.remove();
    await browser.close();
    server.close();
    await rm(folder, { recursive: true });
  }
}

const inPage = [
  ...[small, deep].flatMap(({ name }) => [`${name} core`, `${name} object per node`]),
  'landscape 128',
  'landscape 256',
  'loss',
];

async function inTurns(page: Page, c: ReturnType<typeof compiled>): Promise<Map<string, number[]>> {
  const found = new Map<string, number[]>();
  const add = (name: string, round: number, nanoseconds: number) => {
    if (round > 0) found.set(name, [...(found.get(name) ?? []), nanoseconds]);
  };
  // Once for nothing, so that everything is compiled as well as it will be.
  for (let round = 0; round <= rounds; round++) {
    for (const name of inPage) {
      const ms = name === 'landscape 128' ? 4 * sampleMs : sampleMs;
      add(
        name,
        round,
        await page.evaluate(([work, long]) => window.measure?.(work, long) ?? NaN, [name, ms] as const),
      );
      if (c === null) continue;
      if (name === `${deep.name} core`) {
        add(`${deep.name} C`, round, c.measure('gradient', problemOf(deep), sampleMs).nanoseconds);
      }
      if (name === 'landscape 128') {
        add('landscape 128 C', round, c.measure('landscape', problemOf(curve), 4 * sampleMs).nanoseconds);
      }
    }
  }
  return found;
}

function figuresFrom(found: ReadonlyMap<string, readonly number[]>): Figure[] {
  const times = (other: string, name: string): number =>
    median(
      (found.get(other) ?? []).map((nanoseconds, round) => nanoseconds / (found.get(name)?.[round] ?? NaN)),
    );
  const least = (work: string, limit: number): Figure => ({
    name: `${work}: core against object per node`,
    measured: times(`${work} object per node`, `${work} core`),
    limit,
    unit: '×',
    kind: 'least',
  });
  const most = (name: string, measured: number, limit: number, unit: string): Figure => ({
    name,
    measured,
    limit,
    unit,
    kind: 'most',
  });
  const figures = [
    least(small.name, 12),
    least(deep.name, 5),
    most('a loss of two linear weights', median(found.get('loss') ?? []), 20, 'ns'),
    most('landscape 256 × 256, two linear weights', median(found.get('landscape 256') ?? []) / 1e6, 1, 'ms'),
  ];
  if (!found.has('landscape 128 C')) return figures;
  return [
    ...figures,
    most(`${deep.name}: core against C`, times(`${deep.name} core`, `${deep.name} C`), 1.5, '×'),
    most(
      `landscape 128 × 128, ${curve.name}: core against C`,
      times('landscape 128', 'landscape 128 C'),
      1.5,
      '×',
    ),
  ];
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
