import { parseEvent, type RoomEvent, type RoomState, type RoundRegistry } from '@lowest-point/game';
import type { EventStore, StoredRoom } from '../store/eventStore.ts';
import { readLog } from './readLog.ts';

/** What is recorded together with something behind it. Where a log ends with one of these, the decision may be torn. */
const beginnings: ReadonlySet<RoomEvent['type']> = new Set<RoomEvent['type']>([
  'roomCreated',
  'playerJoined',
  'roundDrawn',
  'roundOpened',
  'seatDealt',
  'roundClosed',
  'classRevealed',
]);

/** `roomCreated` and `lessonLoaded`: without them there is no room. */
const least = 2;

/**
 * A room whose log lost its end, and nothing else, to the disk: what cannot be relied on is put aside, back to the last
 * whole decision, and the room as it goes on is returned.
 *
 * Throws, saying where the damage is, for every other damage: events behind a hole rest on what was in it, so to go on from before
 * it would be another lesson. A finished room is not opened again either. Such a log stays as it is.
 */
export async function mended(
  { row, log, damage }: StoredRoom,
  store: EventStore,
  rounds: RoundRegistry,
): Promise<StoredRoom> {
  const where = `room ${row.id}: event ${damage?.at ?? 1} is not as it was recorded, or is missing`;
  if (row.isDamaged || !damage?.isTail || row.finishedAt !== null) throw new Error(where);
  if (log.length < least) throw new Error(where);
  const stateAfter = (count: number) => readLog(log.slice(0, count), rounds, () => {});
  const keep = wholePart(
    log.map((text) => parseEvent(JSON.parse(text))),
    stateAfter(log.length),
  );
  if (keep < least) throw new Error(where);
  const { seats } = stateAfter(keep);
  const isCut = (await store.cutOff(row.id, keep, seats.length)) === 'committed';
  const again = isCut ? await store.load(row.id) : null;
  if (again === null || again.damage !== undefined) throw new Error(where);
  return again;
}

/** How many events are sure to end with a whole decision: all events of one have the same cause, number and time. */
function wholePart(events: readonly RoomEvent[], { phase }: RoomState): number {
  const last = events.at(-1);
  if (last === undefined || !beginnings.has(last.type)) return events.length;
  // Only who comes into an open round is dealt something.
  if (last.type === 'playerJoined' && phase.name !== 'open' && phase.name !== 'paused') return events.length;
  return events.findLastIndex(({ at, by, n }) => at !== last.at || by !== last.by || n !== last.n) + 1;
}
