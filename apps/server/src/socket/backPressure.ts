import type { Clock } from '../clock.ts';
import { buffered, property, socketBelow } from './buffered.ts';
import type { OurServer } from './sockets.ts';

/**
 * Who has so much waiting for so long has stopped reading, and is cut: it comes back when it can. Rooms themselves send
 * nothing more to who is that far behind (`Outlet.isBehind`); this is for whatever else may pile up.
 */
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
