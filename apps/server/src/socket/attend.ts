import {
  commandSchema,
  createSchema,
  helloSchema,
  hostRequestSchema,
  protocolVersion,
  type CommandAnswer,
  type Create,
  type CreateAnswer,
  type Hello,
  type HelloAnswer,
} from '@lowest-point/protocol';
import * as v from 'valibot';
import { createBucket } from '../bucket.ts';
import type { Clock } from '../clock.ts';
import type { LiveRoom } from '../room/liveRoom.ts';
import type { Rooms } from '../rooms.ts';
import { guard, handler } from './guard.ts';
import type { Knocking } from './knocking.ts';
import { usualLimits, type Limits } from './limits.ts';

export interface Attendance {
  readonly limits?: Limits | undefined;
  readonly rooms: Rooms;
  readonly clock: Clock;
  readonly knocking: Knocking;
  readonly onFailure: (failure: unknown) => void;
}

/** What is needed of a socket. */
export interface Line {
  readonly id: string;
  readonly connected: boolean;
  /** Every packet as it comes in. */
  readonly conn: { on(event: 'packet', listen: (packet: { data?: unknown }) => void): unknown };
  onAny(listen: (name: unknown, ...args: readonly unknown[]) => void): unknown;
  on(event: 'disconnect', listen: () => void): unknown;
  disconnect(close: boolean): unknown;
}

/**
 * One socket: who it is and where it is, for as long as it lasts. `origin`: how this browser reached the server, where that
 * is known.
 */
export function attend(
  socket: Line,
  origin: string | null,
  { rooms, clock, limits = usualLimits, knocking, onFailure }: Attendance,
): void {
  let room: LiveRoom | null = null;
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
