import type { Clock } from '../clock.ts';
import type { OurServer } from './sockets.ts';

/** Who has so much waiting for so long has stopped reading, and is cut: it comes back when it can. */
const mostBuffered = 2 ** 20;
const patienceMs = 5000;
const everyMs = 1000;

/** socket.io itself queues without end. Back comes what stops the sweep. */
export function cutSlowReaders(io: OurServer, clock: Clock): () => void {
  const slowSince = new WeakMap<object, number>();
  let callOff = clock.after(everyMs, sweep);

  function sweep(): void {
    for (const { conn } of io.of('/').sockets.values()) {
      const since = slowSince.get(conn) ?? clock.now();
      if (buffered(conn) <= mostBuffered) slowSince.delete(conn);
      else if (clock.now() - since >= patienceMs) cut(conn);
      else slowSince.set(conn, since);
    }
    callOff = clock.after(everyMs, sweep);
  }

  return () => callOff();
}

/** A farewell would queue behind everything that is not read: the line is torn. */
function cut(conn: { close(discard: boolean): void }): void {
  conn.close(true);
  const socket = socketBelow(conn);
  const terminate = property(socket, 'terminate');
  if (typeof terminate === 'function') Reflect.apply(terminate, socket, []);
}

/**
 * Characters that wait in engine.io, and bytes that wait in the socket below it. Neither is in the public types, and
 * nothing else tells.
 */
function buffered(conn: object): number {
  return sizeOf(property(conn, 'writeBuffer')) + (Number(property(socketBelow(conn), 'bufferedAmount')) || 0);
}

/** The websocket itself; undefined while polling. */
function socketBelow(conn: object): unknown {
  return property(property(conn, 'transport'), 'socket');
}

function sizeOf(packets: unknown): number {
  if (!Array.isArray(packets)) return 0;
  return packets.reduce<number>((sum, packet) => {
    const data = property(packet, 'data');
    return sum + (typeof data === 'string' ? data.length : 0);
  }, 0);
}

function property(thing: unknown, name: string): unknown {
  return typeof thing === 'object' && thing !== null && name in thing ? Reflect.get(thing, name) : undefined;
}
