import {
  protocolVersion,
  type ClientToServer,
  type HelloAnswer,
  type ServerToClient,
} from '@lowest-point/protocol';
import { io, type Socket } from 'socket.io-client';

export type Link = Socket<ServerToClient, ClientToServer>;

/** A connection of its own for each simulated person, as each has a phone of its own. */
export function openLink(url: string, code: string): Link {
  return io(url, {
    transports: ['websocket'],
    forceNew: true,
    query: { room: code },
    reconnectionDelay: 200,
    reconnectionDelayMax: 2000,
    timeout: 10_000,
  });
}

/** Says hello on every (re)connection, and hands on the answer. */
export function helloOnConnect(
  link: Link,
  who: { readonly code: string; readonly role: 'player' | 'host'; readonly token: string },
  after: () => number,
  onanswer: (answer: HelloAnswer) => void,
): void {
  link.on('connect', () => {
    link.emit('hello', { version: protocolVersion, ...who, after: after() }, onanswer);
  });
}

/** Waits ten seconds for an answer. (With a time limit, the socket's own promise forgets the answer's type.) */
export function answerOf<Answer>(ask: (onanswer: (answer: Answer) => void) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('the server does not answer'));
    }, 10_000);
    ask((answer) => {
      clearTimeout(timer);
      resolve(answer);
    });
  });
}

/** Counts what comes in over the wire, as text. */
export function onBytes(link: Link, count: (bytes: number) => void): void {
  link.on('connect', () => {
    link.io.engine.on('packet', ({ data }: { data?: unknown }) => {
      if (typeof data === 'string') count(Buffer.byteLength(data) + 1);
    });
  });
}
