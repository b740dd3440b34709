import type { About } from '@lowest-point/protocol';
import { existsSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { RecordingsApi } from './recordingsApi.ts';
import { setSecurityHeaders } from './headers.ts';

export interface SiteOptions {
  /** The built client. */
  readonly dist: string;
  readonly about: About;
  readonly health: () => Readonly<Record<string, number>>;
  readonly recordings: RecordingsApi;
}

/** Addresses that the client answers itself, all with one page. */
const pages = /^\/(?:r(?:\/[^/]*)?|screen(?:\/[^/]*)?|host(?:\/[^/]*)?|check)?\/?$/;

/** Replays have a page of their own: `/replay`, and `/replay/ROOM`. */
const replays = /^\/replay(?:\/(?:[0-9a-f]{32}|example))?\/?$/i;

/** What is kept, for whom, how long. */
const privacy = /^\/privacy\/?$/;

/** Hashed by their content: whoever has one has it for ever. */
const hashed = /^\/(?:replay\/)?assets\//;

/** Everything that is asked for over plain http. */
export function createSite({ dist, about, health, recordings }: SiteOptions): RequestListener {
  const files = existsSync(join(dist, 'index.html')) ? filesIn(dist) : null;

  return (request, response) => {
    setSecurityHeaders(response, request.headers.host);
    if (recordings(request, response)) return;
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return end(response, 405, 'Only GET is answered here.');
    const [path = '/'] = (request.url ?? '/').split('?');
    if (path === '/healthz') return json(response, { ok: true, ...health() });
    if (path === '/api/about') return json(response, about);
    if (files === null) return end(response, 503, missing);
    if (pages.test(path)) request.url = '/';
    if (replays.test(path)) request.url = '/replay/replay.html';
    if (privacy.test(path)) request.url = '/replay/privacy.html';
    files(request, response, () => end(response, 404, 'There is nothing here.'));
  };
}

/** One sentence for who opens a page, and for who started the server. */
export const missing =
  'The pages are not built yet: run "npm start", or "pnpm --filter @lowest-point/client build".';

function filesIn(dist: string) {
  return sirv(dist, {
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders(response, path) {
      response.setHeader(
        'Cache-Control',
        hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}

function json(response: ServerResponse, value: unknown): void {
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(JSON.stringify(value));
}

function end(response: ServerResponse, status: number, sentence: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${sentence}\n`);
}
