import type { RoomEvent } from '@lowest-point/game';
import type { History } from '../history.ts';
import type { Connection, Outlet } from './connection.ts';

/** What one message holds at most, in characters, unless a single event is longer. */
const chunkSize = { player: 16_000, screen: 250_000, host: 250_000 } as const;

/** Sends each connection the facts that it may see and has not had. */
export interface FactSender {
  /** One connection, from wherever it stands, as far as it reads: the rest waits until it has read. */
  catchUp(connection: Connection, seq: number): void;
  /**
   * Everybody, after a tick. `seats`: whose own events are among the new ones. Who has not read what was sent before gets
   * nothing. Costs O(connections).
   */
  publish(connections: Iterable<Connection>, seats: ReadonlySet<number>, seq: number): void;
}

export function createFactSender(history: History, outlet: Outlet, seq: number): FactSender {
  let published = seq;

  function catchUp(connection: Connection, seq: number): void {
    const { id, role, seat, sent } = connection;
    const events = role === 'player' ? history.forPlayer(seat, sent) : history.forStaff(role, sent);
    const chunks = split(events, chunkSize[role]);
    if (chunks.length === 0) connection.sent = seq;
    for (const [k, chunk] of chunks.entries()) {
      if (outlet.isBehind(id)) return;
      const isLast = k === chunks.length - 1;
      connection.sent = isLast ? seq : (chunk.at(-1)?.seq ?? seq);
      outlet.send([id], { name: 'facts', payload: { events: chunk, seq: connection.sent } });
    }
  }

  return {
    catchUp,
    publish(connections, seats, seq) {
      const shared: string[] = [];
      for (const connection of connections) {
        const isAlone =
          connection.role !== 'player' || (connection.seat !== null && seats.has(connection.seat));
        if (isAlone || connection.sent !== published || outlet.isBehind(connection.id)) {
          if (connection.sent < seq) catchUp(connection, seq);
          continue;
        }
        connection.sent = seq;
        shared.push(connection.id);
      }
      const events = history.forEveryone(published);
      published = seq;
      if (events.length === 0 || shared.length === 0) return;
      outlet.send(shared, { name: 'facts', payload: { events, seq } });
    },
  };
}

const sizes = new WeakMap<RoomEvent, number>();

function sizeOf(event: RoomEvent): number {
  const known = sizes.get(event);
  if (known !== undefined) return known;
  const size = JSON.stringify(event).length;
  sizes.set(event, size);
  return size;
}

function split(events: readonly RoomEvent[], most: number): RoomEvent[][] {
  const chunks: RoomEvent[][] = [];
  let room = 0;
  for (const event of events) {
    const size = sizeOf(event);
    const last = chunks.at(-1);
    if (last === undefined || size > room) {
      chunks.push([event]);
      room = most - size;
    } else {
      last.push(event);
      room -= size;
    }
  }
  return chunks;
}
