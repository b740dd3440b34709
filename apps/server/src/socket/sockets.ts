import {
  commandSchema,
  createSchema,
  helloSchema,
  hostRequestSchema,
  protocolVersion,
  type ClientToServer,
  type CommandAnswer,
  type Create,
  type CreateAnswer,
  type Hello,
  type HelloAnswer,
  type ServerToClient,
} from '@lowest-point/protocol';
import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import * as v from 'valibot';
import { createBucket } from '../bucket.ts';
import type { Clock } from '../clock.ts';
import type { Outlet } from '../room/audience/connection.ts';
import type { LiveRoom } from '../room/liveRoom.ts';
import type { Rooms } from '../rooms.ts';
import { cutSlowReaders } from './backPressure.ts';
import { buffered } from './buffered.ts';
import { guard, handler } from './guard.ts';
import { createKnocking, type Knocking } from './knocking.ts';
import { isOwnOrigin, originOf } from './origin.ts';

export type OurServer = Server<ClientToServer, ServerToClient>;
type OurSocket = Socket<ClientToServer, ServerToClient>;

/** Per socket: so much at once, and then so much for each second. Who is far beyond it is cut. */
const limits = {
  messages: 40,
  messagesPerMs: 10 / 1000,
  characters: 48_000,
  charactersPerMs: 8000 / 1000,
  /** What a message costs at least, in characters: many empty ones are work as well. */
  leastCost: 100,
} as const;

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
      const targets = io.to([...to]);
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
}

/** Listens on every socket that connects. Back comes what stops it. */
export function listen({ io, rooms, clock, onFailure }: SocketsOptions): () => void {
  const knockingOf = createKnocking(clock);
  io.on('connection', (socket) => attend(socket, { rooms, clock, onFailure, knocking: knockingOf() }));
  return cutSlowReaders(io, clock);
}

interface Attendance {
  readonly rooms: Rooms;
  readonly clock: Clock;
  readonly knocking: Knocking;
  readonly onFailure: (failure: unknown) => void;
}

/** One socket: who it is and where it is, for as long as it lasts. */
function attend(socket: OurSocket, { rooms, clock, knocking, onFailure }: Attendance): void {
  let room: LiveRoom | null = null;
  const origin = originOf(socket.request);
  const characters = createBucket(clock, limits.characters, limits.charactersPerMs);
  socket.conn.on('packet', ({ data }: { data?: unknown }) => {
    const size = typeof data === 'string' ? data.length : 0;
    const left = characters.draw(Math.max(size, limits.leastCost));
    if (left < -2 * limits.characters) socket.disconnect(true);
  });

  async function hello(said: Hello): Promise<HelloAnswer> {
    if (said.version !== protocolVersion) return { ok: false, reason: 'otherVersion' };
    if (!knocking.mayTry()) return { ok: false, reason: 'slowDown' };
    const found = await rooms.find(said.code);
    if (found === 'halted') return { ok: false, reason: 'roomHalted' };
    if (room !== found) room?.leave(socket.id);
    room = found;
    const answer: HelloAnswer = found
      ? await found.greet({ id: socket.id, origin, hello: said })
      : { ok: false, reason: 'roomUnknown' };
    if (!answer.ok && answer.reason === 'roomUnknown') await knocking.failed();
    // It may have gone while we looked.
    if (!socket.connected) room?.leave(socket.id);
    return answer;
  }

  async function create({ version, ...asked }: Create): Promise<CreateAnswer> {
    if (version !== protocolVersion) return { ok: false, reason: 'otherVersion' };
    if (!knocking.mayTry()) return { ok: false, reason: 'slowDown' };
    const answer = await rooms.create(asked);
    if (!answer.ok && answer.reason === 'passwordWrong') await knocking.failed();
    return answer;
  }

  const inRoom = <Answer>(act: (room: LiveRoom) => Promise<Answer>) =>
    room === null ? Promise.resolve({ ok: false, reason: 'notHello' } as const) : act(room);

  const handlers = [
    handler('hello', helloSchema, hello),
    handler('command', commandSchema, (message): Promise<CommandAnswer> =>
      inRoom((entered) => entered.command(socket.id, message)),
    ),
    handler('host', hostRequestSchema, (asked) => inRoom((entered) => entered.request(socket.id, asked))),
    handler('create', createSchema, create),
    handler('echo', v.undefined(), async () => clock.now()),
  ];
  const messages = createBucket(clock, limits.messages, limits.messagesPerMs);
  socket.onAny(guard({ handlers, messages, isTooMuch: () => characters.draw(0) < 0, onFailure }));
  socket.on('disconnect', () => room?.leave(socket.id));
}
