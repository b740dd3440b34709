import { protocolVersion, type Hello, type Welcome } from '@lowest-point/protocol';
import { createConnection, type Connection } from '../../../client/src/room/connection.ts';
import type { Link } from '../../../client/src/room/roomView.ts';
import { openWire, type OpenWire, type Wire } from '../../../client/src/room/wire.ts';
import { createMemory, type Memory } from './memory.ts';
import type { SleepableTime } from './sleepableTime.ts';

export interface PageOptions {
  readonly code: string;
  /** The port on this machine at which this page finds the server. */
  readonly port: () => number;
  readonly time: SleepableTime;
  readonly who: () => Pick<Hello, 'role' | 'token' | 'ticket'>;
  readonly onWelcome: (welcome: Welcome) => void;
  readonly onChange: () => void;
}

/** A page in a room: the client's own connection over a real socket, and what it was told. */
export interface Page {
  readonly memory: Memory;
  readonly connection: Connection;
  link(): Link;
  /** Resolves when the server has answered something that was asked after this call. */
  answered(): Promise<void>;
}

export function openPage({ code, port, time, who, onWelcome, onChange }: PageOptions): Page {
  const memory = createMemory();
  let link: Link = { type: 'connecting' };
  let current: { readonly wire: Wire; readonly broken: Promise<void> } | null = null;

  /** The client's wire, to a server at another place than that which the page came from; deaf while the page sleeps. */
  const openOwnWire: OpenWire = (wanted, transport, events) => {
    const broken = Promise.withResolvers<undefined>();
    atAddress(port());
    const wire = openWire(wanted, transport, {
      up: () => time.whenAwake(events.up),
      down: () => {
        broken.resolve(undefined);
        time.whenAwake(events.down);
      },
      facts: (facts) => time.whenAwake(() => events.facts(facts)),
      view: (view) => time.whenAwake(() => events.view(view)),
      bye: (reason) => time.whenAwake(() => events.bye(reason)),
    });
    const own: Wire = {
      send: wire.send,
      close() {
        broken.resolve(undefined);
        wire.close();
      },
    };
    current = { wire: own, broken: broken.promise };
    return own;
  };

  const connection = createConnection({
    code,
    openWire: openOwnWire,
    surroundings: time,
    firstTransport: 'websocket',
    hello: () => ({ version: protocolVersion, code, ...who(), ...memory.resumeFrom() }),
    on: {
      link(changed) {
        link = changed;
        onChange();
      },
      welcome(welcome) {
        memory.welcome(welcome);
        onWelcome(welcome);
      },
      facts(facts) {
        memory.receive(facts);
        onChange();
      },
      view(view) {
        memory.show(view);
        onChange();
      },
    },
  });

  async function answered(): Promise<void> {
    for (;;) {
      await connection.whenUp();
      const line = current;
      if (line === null) continue;
      const echo = new Promise<boolean>((resolve) => line.wire.send('echo', () => resolve(true)));
      if (await Promise.race([echo, line.broken.then(() => false)])) return;
      // The wire is gone; the connection may learn of it in the next turn only.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  return { memory, connection, link: () => link, answered };
}

/** A page's wire leads to where the page came from: socket.io reads it from `location` while it is called. */
export function atAddress(port: number): void {
  Object.assign(globalThis, {
    location: { protocol: 'http:', hostname: '127.0.0.1', host: `127.0.0.1:${port}`, port: String(port) },
  });
}
