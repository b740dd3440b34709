import { privately } from '@lowest-point/protocol';
import { drawToken, sha256 } from '../chance.ts';
import type { EventStore } from '../store/eventStore.ts';
import type { ReadUpload } from './readUpload.ts';

/** So many events are written at a time: in between, rooms that are being played are served. */
const batch = 400;

/**
 * Keeps a lesson that was recorded elsewhere, as a room that is finished: without a code, so that nobody can come in.
 * Null: the disk took it not.
 */
export async function takeIn(
  store: EventStore,
  { events, names, about }: ReadUpload,
  now: number,
): Promise<{ readonly room: string; readonly secret: string } | null> {
  const [room, secret] = [drawToken(), drawToken()];
  const row = {
    ...{ id: room, code: '', hostHash: sha256(secret), sharing: privately },
    ...{ createdAt: about.recordedAt, updatedAt: now, finishedAt: now },
  };
  let outcome = await store.createRoom(row, events.slice(0, batch));
  for (let from = batch; from < events.length && outcome === 'committed'; from += batch) {
    await new Promise((resolve) => setImmediate(resolve));
    const aside = { names: [], sessions: [], finishedAt: null };
    outcome = await store.append(room, from, events.slice(from, from + batch), aside);
  }
  if (outcome === 'committed' && names.length > 0)
    outcome = await store.append(room, events.length, [], { names, sessions: [], finishedAt: null });
  if (outcome === 'committed') return { room, secret };
  await store.deleteRoom(room);
  return null;
}
