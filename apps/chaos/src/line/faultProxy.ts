import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import type { Clock } from '../../../server/src/clock.ts';
import { noFaults, type Faults } from './faults.ts';
import { createFrameDoubler } from './frameDoubler.ts';
import { createPipe } from './pipe.ts';

export interface FaultProxyOptions {
  /** Where connections lead, on this machine. */
  readonly port: number;
  readonly random: () => number;
  readonly clock: Pick<Clock, 'now' | 'after'>;
}

/** One person's network: a TCP proxy on a port of its own, on the loopback alone, that fails when it is told to. */
export interface FaultProxy {
  readonly port: number;
  /** From now on, for connections that are there too. */
  set(faults: Partial<Faults>): void;
  /** Tears every connection on both sides, without a goodbye (RST). */
  reset(): void;
  connections(): number;
  /** How many bytes are on their way, both ways. */
  waiting(): number;
  /** How many pieces have reached this client so far. */
  mark(): number;
  /** Everything that reached this client after a mark, as it came over the wire: the connections one after the other. */
  heardSince(mark: number): string;
  close(): Promise<void>;
}

interface Connection {
  waiting(): number;
  change(): void;
  reset(): void;
}

export async function createFaultProxy({ port, random, clock }: FaultProxyOptions): Promise<FaultProxy> {
  let faults = noFaults;
  const open = new Set<Connection>();
  const heard: { readonly connection: object; readonly text: string }[] = [];

  function carry(client: Socket): void {
    const server = connect({ port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true });
    client.setNoDelay(true);
    const current = () => faults;
    const up = createPipe({
      from: client,
      to: server,
      faults: current,
      random,
      clock,
      isStopped: () => faults.isFrozen,
      translate: createFrameDoubler(() => random() < faults.doubledShare),
      onPassed: () => undefined,
    });
    const down = createPipe({
      from: server,
      to: client,
      faults: current,
      random,
      clock,
      isStopped: () => faults.isFrozen || faults.isSlowReader,
      translate: (bytes) => bytes,
      onPassed: (bytes) => heard.push({ connection, text: bytes.toString('latin1') }),
    });
    const connection: Connection = {
      waiting: () => up.waiting() + down.waiting(),
      change() {
        up.change();
        down.change();
      },
      reset() {
        client.resetAndDestroy();
        server.resetAndDestroy();
      },
    };
    open.add(connection);
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      // Whoever tears one side tears the other, unless the line is one on which nobody hears of anything.
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(connection);
        up.stop();
        down.stop();
        if (!faults.isHalfOpen && !faults.isFrozen) other.destroy();
        else kept.add(other);
      });
    }
  }

  /** Sides whose other side has gone unheard. */
  const kept = new Set<Socket>();
  const listener = createServer({ allowHalfOpen: true }, carry).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();

  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    set(changed) {
      faults = { ...faults, ...changed };
      for (const connection of open) connection.change();
      if (faults.isHalfOpen || faults.isFrozen) return;
      for (const socket of kept) socket.destroy();
      kept.clear();
    },
    reset() {
      for (const connection of [...open]) connection.reset();
    },
    connections: () => open.size,
    waiting: () => [...open].reduce((sum, connection) => sum + connection.waiting(), 0),
    mark: () => heard.length,
    heardSince(mark) {
      const byConnection = Map.groupBy(heard.slice(mark), ({ connection }) => connection);
      return [...byConnection.values()].map((pieces) => pieces.map(({ text }) => text).join('')).join('\n');
    },
    async close() {
      for (const connection of [...open]) connection.reset();
      for (const socket of kept) socket.destroy();
      listener.close();
      await once(listener, 'close');
    },
  };
}
