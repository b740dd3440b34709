import type { NameChange, RoomEvent } from '@lowest-point/game';
import type { EventStore, RoomRow, Session, StoredRoom } from './eventStore.ts';

interface Kept {
  row: RoomRow;
  readonly log: string[];
  readonly names: Map<number, NameChange>;
  readonly sessions: Map<string, Session>;
}

/** Keeps rooms for as long as the process lives: for tests. Events are kept as text, as a disk would. */
export function memoryStore(): EventStore {
  const rooms = new Map<string, Kept>();
  let beat: number | null = null;

  function kept(room: string): Kept {
    const found = rooms.get(room);
    if (found === undefined) throw new Error(`there is no room ${room}`);
    return found;
  }

  return {
    async createRoom(row, events) {
      const isTaken = [...rooms.values()].some(
        (other) => other.row.id === row.id || (other.row.code === row.code && other.row.finishedAt === null),
      );
      if (isTaken) return 'conflict';
      rooms.set(row.id, { row, log: texts(events), names: new Map(), sessions: new Map() });
      return 'committed';
    },
    async append(room, expectedSeq, events, { names, sessions, finishedAt }) {
      const found = rooms.get(room);
      if (found?.log.length !== expectedSeq) return 'conflict';
      found.log.push(...texts(events));
      for (const name of names) found.names.set(name.seat, name);
      for (const session of sessions) found.sessions.set(session.role + session.tokenHash, session);
      const updatedAt = Math.max(found.row.updatedAt, events.at(-1)?.at ?? 0);
      found.row = { ...found.row, updatedAt, finishedAt: finishedAt ?? found.row.finishedAt };
      return 'committed';
    },
    async addSession(room, session) {
      kept(room).sessions.set(session.role + session.tokenHash, session);
      return 'committed';
    },
    async listRooms() {
      return [...rooms.values()].map(({ row }) => row).sort((a, b) => a.createdAt - b.createdAt);
    },
    async load(room): Promise<StoredRoom | null> {
      const found = rooms.get(room);
      if (found === undefined) return null;
      const names = [...found.names.values()].sort((a, b) => a.seat - b.seat);
      return { row: found.row, log: [...found.log], names, sessions: [...found.sessions.values()] };
    },
    async share(room, sharing) {
      const found = kept(room);
      found.row = { ...found.row, sharing };
      return 'committed';
    },
    async raw(room) {
      return kept(room).log.map((text, k) => ({
        seq: k + 1,
        isSound: true,
        cut: 0,
        bytes: Buffer.from(text),
      }));
    },
    // Memory does not decay.
    async cutOff() {
      return 'conflict';
    },
    async deleteNames(room, seat) {
      const { names } = kept(room);
      if (seat === null) names.clear();
      else names.delete(seat);
      return 'committed';
    },
    async deleteRoom(room) {
      rooms.delete(room);
    },
    async beat(at) {
      beat = at;
    },
    async lastBeat() {
      return beat;
    },
    async close() {},
  };
}

function texts(events: readonly RoomEvent[]): string[] {
  return events.map((event) => JSON.stringify(event));
}
