import type { ClientToServer, ServerToClient } from '@lowest-point/protocol';
import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import type { Clock } from '../clock.ts';
import type { Outlet } from '../room/audience/connection.ts';
import type { Rooms } from '../rooms.ts';
import { attend } from './attend.ts';
import { cutSlowReaders } from './backPressure.ts';
import { buffered } from './buffered.ts';
import { createKnocking } from './knocking.ts';
import type { Limits } from './limits.ts';
import { isOwnOrigin, originOf } from './origin.ts';

export type OurServer = Server<ClientToServer, ServerToClient>;

export function openSockets(http: HttpServer, publicUrl: string | null): OurServer {
  return new Server(http, {
    serveClient: false,
    maxHttpBufferSize: 16_000,
    connectTimeout: 10_000,
    pingInterval: 10_000,
    pingTimeout: 10_000,
    perMessageDeflate: false,
    httpCompression: false,
    allowRequest: (request, decide) => decide(null, isOwnOrigin(request, publicUrl)),
  });
}

/** With one message more, however large, this stays below 1 MiB. */
const mostWaiting = 2 ** 19;

/** What rooms say goes out here. Who is named is a room's business. */
export function outletOf(io: OurServer): Outlet {
  return {
    send(to, message) {
      const [first] = to;
      // To nobody, for socket.io, is to everybody.
      if (first === undefined) return;
      // One is met directly: a whole class that comes in at once is told a thousand things by one.
      const only = to.length === 1 ? io.of('/').sockets.get(first) : undefined;
      const targets = only ?? io.to([...to]);
      switch (message.name) {
        case 'facts':
          return void targets.emit('facts', message.payload);
        case 'view':
          return void targets.emit('view', message.payload);
        case 'bye':
          return void targets.emit('bye', message.payload);
      }
    },
    isBehind(id) {
      const socket = io.of('/').sockets.get(id);
      return socket !== undefined && buffered(socket.conn) > mostWaiting;
    },
    cut(to) {
      if (to.length > 0) io.in([...to]).disconnectSockets(true);
    },
  };
}

/** The most that waits for any one reader, in bytes. */
export function mostBuffered(io: OurServer): number {
  let most = 0;
  for (const { conn } of io.of('/').sockets.values()) most = Math.max(most, buffered(conn));
  return most;
}

export interface SocketsOptions {
  readonly io: OurServer;
  readonly rooms: Rooms;
  readonly clock: Clock;
  readonly onFailure: (failure: unknown) => void;
  readonly limits?: Limits | undefined;
}

/** Listens on every socket that connects. Back comes what stops it. */
export function listen({ io, rooms, clock, onFailure, limits }: SocketsOptions): () => void {
  const knockingOf = createKnocking(clock);
  io.on('connection', (socket) => {
    const origin = originOf(socket.request);
    attend(socket, origin, { rooms, clock, onFailure, limits, knocking: knockingOf() });
  });
  return cutSlowReaders(io, clock);
}
