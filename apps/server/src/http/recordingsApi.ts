import { sharingSchema, type Sharing } from '@lowest-point/protocol';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import * as v from 'valibot';
import { createBucket } from '../bucket.ts';
import type { Clock } from '../clock.ts';
import type { RecordingFile, Recordings } from '../recordings.ts';

const compressed = promisify(gzip);

/** `/api/recordings/ROOM` and `/api/recordings/ROOM/sharing`; a room's id is 128 random bits. */
const address = /^\/api\/recordings\/([0-9a-f]{32})(\/sharing)?$/;

/** A lesson of 300 students is work: so many at once, and then one each so many ms. */
const readings = { most: 20, everyMs: 1000 } as const;
const longestBody = 1000;

/** Answers what is asked of recordings; false where the address is none of these. */
export type RecordingsApi = (request: IncomingMessage, response: ServerResponse) => boolean;

export function createRecordingsApi(
  recordings: Recordings,
  clock: Clock,
  onFailure: (failure: unknown) => void,
): RecordingsApi {
  const allowance = createBucket(clock, readings.most, 1 / readings.everyMs);

  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://here');
    const [, room, isSharing] = address.exec(pathname) ?? [];
    if (room === undefined) return false;
    const secret = /^Bearer ([0-9a-f]{32})$/.exec(request.headers.authorization ?? '')?.[1] ?? null;
    const work =
      isSharing === undefined ? read(room, secret, searchParams.get('names')) : sharing(room, secret);
    work.catch((failure: unknown) => {
      onFailure(failure);
      say(response, 500, 'This recording cannot be read.');
    });
    return true;

    async function read(room: string, secret: string | null, names: string | null): Promise<void> {
      if (request.method !== 'GET') return say(response, 405, 'Only GET is answered here.');
      if (!allowance.take(1))
        return say(response, 429, 'Many recordings are being read: try again in a moment.');
      const wanted = v.safeParse(sharingSchema.entries.names, names);
      const found = await recordings.read(room, secret, wanted.success ? wanted.output : undefined);
      if (found === null) return say(response, 404, 'There is no such recording, or it is not shared.');
      const body = await compressed(found.text);
      response.setHeader('Content-Type', 'application/gzip');
      response.setHeader('Content-Disposition', `attachment; filename="${fileName(found)}"`);
      response.setHeader('Cache-Control', 'no-store');
      response.end(body);
    }

    async function sharing(room: string, secret: string | null): Promise<void> {
      if (request.method === 'PUT') {
        const wanted = v.safeParse(sharingSchema, await bodyOf(request));
        if (!wanted.success) return say(response, 400, 'This is no way of sharing a recording.');
        return answer(await recordings.share(room, secret, wanted.output), wanted.output);
      }
      if (request.method !== 'GET') return say(response, 405, 'Only GET and PUT are answered here.');
      const now = await recordings.sharing(room, secret);
      return now === null ? answer('refused') : json(response, now);
    }

    function answer(outcome: 'shared' | 'full' | 'refused', now?: Sharing): void {
      if (outcome === 'refused')
        return say(response, 404, 'There is no such recording, or you are not its host.');
      if (outcome === 'full') return say(response, 507, 'The disk is full: nothing was changed.');
      json(response, now);
    }
  };
}

/** `lowest-point sprint 2026-11-25.jsonl.gz`, without the blanks. */
function fileName({ lesson, recordedAt }: RecordingFile): string {
  const day = new Date(recordedAt).toISOString().slice(0, 10);
  return `lowest-point-${lesson.replace(/[^\w-]/g, '')}-${day}.jsonl.gz`;
}

/** What was sent, as JSON; null where it is none, or too much. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > longestBody) return null;
  }
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function json(response: ServerResponse, value: unknown): void {
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(JSON.stringify(value));
}

function say(response: ServerResponse, status: number, sentence: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${sentence}\n`);
}
