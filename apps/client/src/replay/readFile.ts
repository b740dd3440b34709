import { openRecording, type Recording } from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';

/** Why there is nothing to replay. `damaged` says where. */
export type Unreadable =
  | { readonly reason: 'notShared' | 'busy' | 'offline' | 'deleted' | 'cut' | 'empty' }
  | { readonly reason: 'damaged'; readonly detail: string };

/** Whether the same may be there a moment later. */
export const isWorthAnotherTry = ({ reason }: Unreadable): boolean =>
  reason === 'notShared' || reason === 'busy' || reason === 'offline';

/** A file that was downloaded, unpacked or not. Throws an `Error` that says where it is damaged. */
export async function readFile(file: Blob): Promise<Recording> {
  return openRecording(await textOf(file), rounds);
}

async function textOf(file: Blob): Promise<string> {
  if (!(await isPacked(file))) return file.text();
  try {
    return await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  } catch (cause) {
    throw new CutError('this file cannot be unpacked', { cause });
  }
}

async function isPacked(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

/** Browsers say of such a file whatever comes to their mind. */
class CutError extends Error {}

/**
 * The recording of a room on this server, or the lesson that everybody can look at. `secret`: a host's, where this
 * browser has it.
 */
export async function fetchRecording(room: string, secret: string | null): Promise<Recording | Unreadable> {
  const headers = secret === null ? {} : { Authorization: `Bearer ${secret}` };
  let answer: Response;
  try {
    answer = await fetch(room === 'example' ? '/example.jsonl.gz' : `/api/recordings/${room}?names=names`, {
      headers,
    });
  } catch {
    return { reason: 'offline' };
  }
  if (answer.status === 429) return { reason: 'busy' };
  if (!answer.ok) return { reason: 'notShared' };
  return attempt(await answer.blob());
}

/** A file's recording, or why it is none. */
export async function attempt(file: Blob): Promise<Recording | Unreadable> {
  if (file.size === 0) return { reason: 'empty' };
  try {
    return await readFile(file);
  } catch (failure) {
    if (failure instanceof CutError) return { reason: 'cut' };
    return { reason: 'damaged', detail: failure instanceof Error ? failure.message : '' };
  }
}
