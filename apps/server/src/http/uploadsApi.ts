import { uploadHeader, uploadLimits, type Uploaded } from '@lowest-point/protocol';
import type { IncomingMessage } from 'node:http';
import type { Clock } from '../clock.ts';
import type { EventStore } from '../store/eventStore.ts';
import { readApart } from '../upload/readApart.ts';
import { takeIn } from '../upload/takeIn.ts';

/** An upload that was taken in, or a status and its sentence. */
export type UploadAnswer = { readonly uploaded: Uploaded } | readonly [number, string];

export interface UploadsOptions {
  readonly store: EventStore;
  readonly clock: Clock;
  /** Why nobody may create a room now; null: one may. */
  readonly refuses: (password: string | null) => 'passwordWrong' | 'tooManyRooms' | null;
}

/** Takes recordings in, one at a time: what is large is not in memory twice. */
export function createUploads({ store, clock, refuses }: UploadsOptions) {
  let isBusy = false;

  return async (request: IncomingMessage): Promise<UploadAnswer> => {
    // A page of another site cannot send this header without asking first, and is not answered.
    if (request.headers[uploadHeader.toLowerCase()] === undefined)
      return [400, `An upload has a header ${uploadHeader}, if empty.`];
    const size = Number(request.headers['content-length'] ?? 0);
    if (size > uploadLimits.packed) return tooLarge;
    const refusal = refuses(passwordIn(request));
    if (refusal === 'passwordWrong') return [403, 'The password of this server is another one.'];
    if (refusal === 'tooManyRooms') return busy;
    const bytes = await bodyOf(request);
    if (bytes === null) return tooLarge;
    if (isBusy) return busy;
    isBusy = true;
    try {
      return await keep(bytes);
    } finally {
      isBusy = false;
    }
  };

  async function keep(bytes: Uint8Array): Promise<UploadAnswer> {
    // Packed, or an object: what is neither need not be read.
    if (bytes[0] !== 0x1f && bytes[0] !== 0x7b) return [400, 'This is no recording of Lowest Point.'];
    const read = await readApart(bytes, clock);
    if ('sentence' in read) return [400, read.sentence];
    // What seems to be from later would be kept for ever.
    if (read.events.some(({ at }) => at > clock.now() + dayMs))
      return [400, 'By the clock of this server, this lesson has not been played yet.'];
    const kept = await takeIn(store, read, clock.now());
    return kept === null
      ? [507, 'The disk is full: nothing was kept.']
      : { uploaded: { ...kept, ...read.about } };
  }
}

const dayMs = 86_400_000;
const tooLarge = [413, `A recording of more than ${uploadLimits.packed / 1e6} MB is not taken in.`] as const;
const busy = [429, 'Many lessons are being opened just now: try again in a moment.'] as const;

function passwordIn({ headers }: IncomingMessage): string | null {
  const given = headers[uploadHeader.toLowerCase()];
  if (typeof given !== 'string' || given === '') return null;
  try {
    return decodeURIComponent(given);
  } catch {
    return null;
  }
}

/** Null: there is more than is taken. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > uploadLimits.packed) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
