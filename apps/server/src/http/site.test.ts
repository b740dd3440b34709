import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSite } from './site.ts';

let folder = '';
let server: Server;
let url = '';

async function serve(dist: string): Promise<void> {
  const about = { version: 1, lessons: [], needsPassword: true, retentionDays: 30 };
  server = createServer(
    createSite({ dist, about, health: () => ({ rooms: 2 }), recordings: () => false }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lowest-point-site-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Lowest Point</title>');
  mkdirSync(join(folder, 'replay'));
  writeFileSync(join(folder, 'replay', 'replay.html'), '<!doctype html><title>Replay · Lowest Point</title>');
  writeFileSync(join(folder, 'replay', 'privacy.html'), '<!doctype html><title>What is kept</title>');
  const script = 'export const depth = 13;'.repeat(50);
  writeFileSync(join(folder, 'assets', 'main-abc123.js'), script);
  writeFileSync(join(folder, 'assets', 'main-abc123.js.gz'), gzipSync(script));
  await serve(folder);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('the site', () => {
  it.each(['/', '/r/ABCDEF', '/screen/ABCDEF', '/host', '/host/ABCDEF', '/check', '/?lang=de'])(
    'answers %s with the page',
    async (path) => {
      const answer = await fetch(url + path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(await answer.text()).toContain('Lowest Point');
    },
  );

  it.each(['/replay', '/replay/example', `/replay/${'0'.repeat(32)}`, '/replay?t=12'])(
    'answers %s with the page of replays',
    async (path) => expect(await (await fetch(url + path)).text()).toContain('Replay'),
  );

  it('answers /privacy with the page about what is kept', async () => {
    expect(await (await fetch(`${url}/privacy`)).text()).toContain('What is kept');
  });

  it.each([
    '/nothing',
    '/privacy/more',
    '/replay/short',
    '/r/A/B',
    '/assets/none.js',
    '/..%2f..%2fetc/passwd',
    '/%',
    '//evil.example.org',
  ])('knows nothing of %s', async (path) => {
    expect((await fetch(url + path)).status).toBe(404);
  });

  it('sends what was compressed beforehand, to be kept for ever', async () => {
    const answer = await fetch(`${url}/assets/main-abc123.js`, { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await answer.text()).toContain('depth = 13');
  });

  it('says what it is and how it is', async () => {
    expect(await (await fetch(`${url}/api/about`)).json()).toEqual({
      version: 1,
      lessons: [],
      needsPassword: true,
      retentionDays: 30,
    });
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ ok: true, rooms: 2 });
  });

  it('takes nothing but GET and HEAD', async () => {
    expect((await fetch(url, { method: 'POST', body: 'x' })).status).toBe(405);
    expect((await fetch(url, { method: 'HEAD' })).status).toBe(200);
  });

  it.each(['/', '/api/about', '/nothing'])(
    'lets a page load and reach nothing but this server: %s',
    async (path) => {
      const { headers } = await fetch(url + path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain(`connect-src 'self' ws://${new URL(url).host} wss://${new URL(url).host}`);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:|upgrade-insecure/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('permissions-policy')).toContain('screen-wake-lock=(self)');
    },
  );
});

describe('a site that was never built', () => {
  it('says in one sentence what to do, and is alive all the same', async () => {
    server.close();
    await serve(join(folder, 'nowhere'));
    const answer = await fetch(url);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toMatch(/^The pages are not built yet: run "npm start"[^\n]*\n$/);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});
