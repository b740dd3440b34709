import {
  recordedSchema,
  uploadedSchema,
  uploadHeader,
  type Recorded,
  type Uploaded,
} from '@lowest-point/protocol';
import * as v from 'valibot';

const asHost = (secret: string | null) => (secret === null ? {} : { Authorization: `Bearer ${secret}` });

/** What the server tells a host of a recording. `gone`: it is not there any more, or this is not its host. */
export async function askRecorded(
  room: string,
  secret: string | null,
): Promise<Recorded | 'gone' | 'unreachable'> {
  try {
    const answer = await fetch(`/api/recordings/${room}/about`, { headers: asHost(secret) });
    if (answer.status === 404) return 'gone';
    const read = v.safeParse(recordedSchema, answer.ok ? await answer.json() : null);
    return read.success ? read.output : 'unreachable';
  } catch {
    return 'unreachable';
  }
}

/** The file of a recording, with the chosen names. Null: it could not be had. */
export async function fetchFile(room: string, secret: string | null): Promise<Blob | null> {
  try {
    const answer = await fetch(`/api/recordings/${room}?names=names`, { headers: asHost(secret) });
    return answer.ok ? await answer.blob() : null;
  } catch {
    return null;
  }
}

/** Puts a file on the server. A text: why the server did not take it; null: it cannot be reached. */
export async function upload(file: Blob, password: string): Promise<Uploaded | string | null> {
  try {
    const headers = { [uploadHeader]: encodeURIComponent(password) };
    const answer = await fetch('/api/recordings', { method: 'POST', body: file, headers });
    if (!answer.ok) return (await answer.text()).trim();
    const read = v.safeParse(uploadedSchema, await answer.json());
    return read.success ? read.output : '';
  } catch {
    return null;
  }
}
