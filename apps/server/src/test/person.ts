import type { HostCommand, PlayerCommand, RoomEvent } from '@lowest-point/game';
import {
  protocolVersion,
  type ByeReason,
  type ClientToServer,
  type CommandAnswer,
  type Hello,
  type HelloAnswer,
  type ServerToClient,
  type View,
} from '@lowest-point/protocol';
import { io, type Socket } from 'socket.io-client';

/** The latest view of each kind. */
interface Views extends Map<View['kind'], View> {
  get<Kind extends View['kind']>(kind: Kind): Extract<View, { kind: Kind }> | undefined;
}

/** A browser without a face: it says what it is told to, and keeps every character that it receives. */
export interface Person {
  readonly socket: Socket<ServerToClient, ClientToServer>;
  /** Every message as it came over the wire. */
  readonly received: string[];
  readonly events: RoomEvent[];
  readonly views: Views;
  /** The number of the last event that this viewer was told of. */
  seq(): number;
  bye(): ByeReason | null;
  /** Sends anything, well-formed or not, and waits for the answer; null: the line broke first. */
  say(name: string, ...payload: readonly unknown[]): Promise<unknown>;
  /** Sends a message that no client of ours could write. */
  sayText(name: string, payload: string): Promise<unknown>;
  hello(hello: Partial<Hello> & Pick<Hello, 'code' | 'token'>): Promise<HelloAnswer>;
  command(command: HostCommand | PlayerCommand, n?: number): Promise<CommandAnswer>;
  join(name?: string | null): Promise<CommandAnswer>;
  /** Resolves as soon as it is so; looks again at every message, and when the line breaks. */
  until(isSo: () => boolean): Promise<void>;
  untilEvent(type: RoomEvent['type']): Promise<void>;
  close(): void;
}

export function connect(url: string, transport: 'websocket' | 'polling' = 'websocket'): Person {
  const socket: Socket<ServerToClient, ClientToServer> = io(url, {
    forceNew: true,
    reconnection: false,
    transports: [transport],
  });
  const received: string[] = [];
  const events: RoomEvent[] = [];
  const views = new Map<View['kind'], View>() as Views;
  const waiting = new Set<() => void>();
  let seq = 0;
  let reason: ByeReason | null = null;
  const look = (): void => {
    for (const check of [...waiting]) check();
  };

  socket.io.on('open', () => {
    socket.io.engine.on('packet', ({ data }: { data?: unknown }) => {
      if (typeof data === 'string') received.push(data);
      look();
    });
  });
  socket.on('facts', (facts) => {
    events.push(...facts.events);
    seq = facts.seq;
    look();
  });
  socket.on('view', (view) => {
    views.set(view.kind, view);
    look();
  });
  socket.on('bye', (said) => {
    reason = said;
    look();
  });
  socket.on('connect', look);
  socket.on('disconnect', look);

  function until(isSo: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const check = (): void => {
        if (!isSo()) return;
        waiting.delete(check);
        resolve();
      };
      waiting.add(check);
      check();
    });
  }

  async function say(name: string, ...payload: readonly unknown[]): Promise<unknown> {
    const untyped = socket as unknown as Socket;
    return untyped.emitWithAck(name, ...payload).catch(() => null);
  }

  let texts = 1000;
  async function sayText(name: string, payload: string): Promise<unknown> {
    const id = texts++;
    await until(() => socket.connected);
    socket.io.engine.write(`2${id}["${name}",${payload}]`);
    const answer = (): string | undefined => received.find((text) => text.startsWith(`3${id}`));
    await until(() => answer() !== undefined);
    return (JSON.parse(answer()?.slice(1 + String(id).length) ?? '[]') as unknown[])[0];
  }

  return {
    socket,
    received,
    events,
    views,
    seq: () => seq,
    bye: () => reason,
    say,
    sayText,
    until,
    untilEvent: (type) => until(() => events.some((event) => event.type === type)),
    hello: async (hello) =>
      (await say('hello', { version: protocolVersion, role: 'player', after: 0, ...hello })) as HelloAnswer,
    command: async (command, n) =>
      (await say('command', n === undefined ? { command } : { n, command })) as CommandAnswer,
    join: async (name = null) =>
      (await say('command', { command: { type: 'joinRoom', name, kind: 'student' } })) as CommandAnswer,
    close: () => void socket.disconnect(),
  };
}

/** A token that is easily told from others: 1 is 000…1. */
export function token(number: number): string {
  return number.toString(16).padStart(32, '0');
}
