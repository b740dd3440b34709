import { openRecording, type Recording } from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';

/** Why there is nothing to replay. `damaged` says where. */
export type Unreadable =
  | { readonly reason: 'notShared' | 'busy' | 'offline' | 'deleted' }
  | { readonly reason: 'damaged'; readonly detail: string };

/** A file that was downloaded, unpacked or not. Throws an `Error` that says where it is damaged. */
export async function readFile(file: Blob): Promise<Recording> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isPacked = first === 0x1f && second === 0x8b;
  const text = isPacked
    ? await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text()
    : await file.text();
  return openRecording(text, rounds);
}

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
  try {
    return await readFile(file);
  } catch (failure) {
    return { reason: 'damaged', detail: failure instanceof Error ? failure.message : '' };
  }
}
