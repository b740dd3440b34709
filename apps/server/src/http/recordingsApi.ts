import { sharingSchema, type Recorded, type Sharing } from '@lowest-point/protocol';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import * as v from 'valibot';
import { createBucket } from '../bucket.ts';
import type { Clock } from '../clock.ts';
import type { RawFile, RecordingFile, Recordings } from '../recordings.ts';
import type { UploadAnswer } from './uploadsApi.ts';

const compressed = promisify(gzip);

/** `/api/recordings/ROOM`, and `/sharing`, `/names` and `/about` below it; a room's id is 128 random bits. */
const address = /^\/api\/recordings\/([0-9a-f]{32})(\/sharing|\/names|\/about)?$/;

/** A lesson of 300 students is work: so many at once, and then one each so many ms. */
const readings = { most: 20, everyMs: 1000 } as const;
const longestBody = 1000;

const full = [507, 'The disk is full: nothing was changed.'] as const;
const refused = [404, 'There is no such recording, or you are not its host.'] as const;

interface Asked {
  readonly room: string;
  readonly secret: string | null;
  readonly names: string | null;
  readonly isRaw: boolean;
}

/** A file, how it is shared, what its host hears of it, or a status and its sentence. */
type Answer = RecordingFile | RawFile | Sharing | Recorded | UploadAnswer;

/** Answers what is asked of recordings; false where the address is none of these. */
export type RecordingsApi = (request: IncomingMessage, response: ServerResponse) => boolean;

export function createRecordingsApi(
  recordings: Recordings,
  upload: (request: IncomingMessage) => Promise<UploadAnswer>,
  clock: Clock,
  onFailure: (failure: unknown) => void,
): RecordingsApi {
  const allowance = createBucket(clock, readings.most, 1 / readings.everyMs);

  async function read({ method }: IncomingMessage, asked: Asked): Promise<Answer> {
    if (method === 'DELETE') {
      const outcome = await recordings.remove(asked.room, asked.secret);
      return outcome === 'removed' ? [200, 'Deleted.'] : refused;
    }
    if (method !== 'GET') return [405, 'Only GET and DELETE are answered here.'];
    if (!allowance.take(1)) return [429, 'Many recordings are being read: try again in a moment.'];
    if (asked.isRaw) return raw(asked);
    const names = v.safeParse(sharingSchema.entries.names, asked.names);
    const file = await recordings.read(asked.room, asked.secret, names.success ? names.output : undefined);
    return file ?? [404, 'There is no such recording, or it is not shared.'];
  }

  async function about({ method }: IncomingMessage, { room, secret }: Asked): Promise<Answer> {
    if (method !== 'GET') return [405, 'Only GET is answered here.'];
    if (!allowance.take(0.1)) return [429, 'Many recordings are being read: try again in a moment.'];
    return (await recordings.about(room, secret)) ?? refused;
  }

  async function raw({ room, secret }: Asked): Promise<Answer> {
    const found = await recordings.raw(room, secret);
    if (found === 'refused') return refused;
    return found === 'inPlay' ? [409, 'Nothing is wrong with this room: finish the lesson first.'] : found;
  }

  async function names({ method }: IncomingMessage, { room, secret }: Asked): Promise<Answer> {
    if (method !== 'DELETE') return [405, 'Only DELETE is answered here.'];
    if (!allowance.take(0.1)) return [429, 'Many recordings are being read: try again in a moment.'];
    const outcome = await recordings.forgetNames(room, secret);
    if (outcome === 'full') return full;
    return outcome === 'forgotten'
      ? [200, 'Deleted.']
      : [404, 'There is no such recording, or you were not in it.'];
  }

  async function sharing(request: IncomingMessage, { room, secret }: Asked): Promise<Answer> {
    if (request.method === 'GET') return (await recordings.sharing(room, secret)) ?? refused;
    if (request.method !== 'PUT') return [405, 'Only GET and PUT are answered here.'];
    const wanted = v.safeParse(sharingSchema, await bodyOf(request));
    if (!wanted.success) return [400, 'This is no way of sharing a recording.'];
    const outcome = await recordings.share(room, secret, wanted.output);
    if (outcome === 'full') return full;
    return outcome === 'shared' ? wanted.output : refused;
  }

  const answerers: Readonly<Record<string, typeof sharing>> = {
    '/sharing': sharing,
    '/names': names,
    '/about': about,
  };

  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://here');
    const [, room, part] = address.exec(pathname) ?? [];
    const isUpload = pathname === '/api/recordings' && request.method === 'POST';
    if (room === undefined && !isUpload) return false;
    const secret = /^Bearer ([0-9a-f]{32})$/.exec(request.headers.authorization ?? '')?.[1] ?? null;
    const asked = {
      room: room ?? '',
      secret,
      names: searchParams.get('names'),
      isRaw: searchParams.has('raw'),
    };
    const answer = answerers[part ?? ''] ?? read;
    const answering = isUpload ? upload(request) : answer(request, asked);
    void answering
      .then((answer) => send(response, answer))
      .catch((failure: unknown) => {
        onFailure(failure);
        say(response, 500, 'This recording cannot be read.');
      });
    return true;
  };
}

async function send(response: ServerResponse, answer: Answer): Promise<void> {
  response.setHeader('Cache-Control', 'no-store');
  if ('text' in answer) {
    const body = await compressed(answer.text);
    if (answer.seat !== undefined) response.setHeader('X-Own-Seat', answer.seat);
    response.setHeader('Content-Type', 'application/gzip');
    response.setHeader('Content-Disposition', `attachment; filename="${fileName(answer)}"`);
    response.end(body);
  } else if ('raw' in answer) {
    response.setHeader('Content-Type', 'application/gzip');
    response.setHeader(
      'Content-Disposition',
      `attachment; filename="lowest-point-raw-${answer.room}.jsonl.gz"`,
    );
    response.end(await compressed(answer.raw));
  } else if ('access' in answer || 'players' in answer) {
    sendJson(response, answer);
  } else if ('uploaded' in answer) {
    response.statusCode = 201;
    sendJson(response, answer.uploaded);
  } else {
    say(response, ...answer);
  }
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(value));
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

function say(response: ServerResponse, status: number, sentence: string): void {
  response.statusCode = status;
  // Nobody reads the rest of what is too large.
  if (status === 413) response.setHeader('Connection', 'close');
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${sentence}\n`);
}
