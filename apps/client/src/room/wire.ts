import type { ClientToServer, ServerToClient } from '@lowest-point/protocol';
import { io, type Socket } from 'socket.io-client';

/** `polling` begins with plain requests, which pass where a network lets no websocket through. */
export type Transport = 'websocket' | 'polling';

const transports = {
  websocket: ['websocket'],
  /** It moves to a websocket later, where there is one after all. */
  polling: ['polling', 'websocket'],
  /** For the check page: it stays with plain requests. */
  pollingAlone: ['polling'],
} as const satisfies Record<Transport | 'pollingAlone', readonly string[]>;

/** What may happen on a wire. After `down` nothing more comes. */
export interface WireEvents extends ServerToClient {
  up: () => void;
  down: () => void;
}

/** One attempt to reach the server, and the line that came of it. */
export interface Wire {
  send<Name extends keyof ClientToServer>(name: Name, ...message: Parameters<ClientToServer[Name]>): void;
  close(): void;
}

export type OpenWire = (code: string | null, transport: keyof typeof transports, events: WireEvents) => Wire;

/** Reconnecting, resuming and sending again are ours (connection.ts): socket.io only carries. */
export const openWire: OpenWire = (code, transport, events) => {
  const socket: Socket<ServerToClient, ClientToServer> = io({
    query: code === null ? {} : { code },
    transports: [...transports[transport]],
    reconnection: false,
    forceNew: true,
  });
  socket.on('connect', events.up);
  socket.on('connect_error', events.down);
  socket.on('disconnect', events.down);
  socket.on('facts', events.facts);
  socket.on('view', events.view);
  socket.on('bye', events.bye);
  return {
    send: (name, ...message) => void socket.emit(name, ...message),
    close: () => {
      socket.off();
      socket.disconnect();
    },
  };
};
