import { sharingSchema, type Sharing } from '@lowest-point/protocol';
import * as v from 'valibot';

/** How a room's recording is shared; null: this secret is not its host's, or the server cannot be reached. */
export async function readSharing(room: string, secret: string): Promise<Sharing | null> {
  return ask(room, secret, {});
}

/** Shares it otherwise. Null: nothing was changed. */
export function writeSharing(room: string, secret: string, sharing: Sharing): Promise<Sharing | null> {
  return ask(room, secret, { method: 'PUT', body: JSON.stringify(sharing) });
}

/** Deletes the room and its recording. True: it is gone. */
export async function deleteRecording(room: string, secret: string): Promise<boolean> {
  try {
    const headers = { Authorization: `Bearer ${secret}` };
    return (await fetch(`/api/recordings/${room}`, { method: 'DELETE', headers })).ok;
  } catch {
    return false;
  }
}

async function ask(room: string, secret: string, init: RequestInit): Promise<Sharing | null> {
  try {
    const answer = await fetch(`/api/recordings/${room}/sharing`, {
      ...init,
      headers: { Authorization: `Bearer ${secret}` },
    });
    const found = v.safeParse(sharingSchema, answer.ok ? await answer.json() : null);
    return found.success ? found.output : null;
  } catch {
    return null;
  }
}
