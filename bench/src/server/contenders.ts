import type { HostCommand } from '@lowest-point/game';
import { protocolVersion, type ClientToServer, type ServerToClient } from '@lowest-point/protocol';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { io, type Socket } from 'socket.io-client';
import type { Send } from './load.ts';

/** A server under load: one sender for each player. */
export interface Contender {
  readonly senders: readonly Send[];
  stop(): Promise<void>;
}

type Link = Socket<ServerToClient, ClientToServer>;

/** Starts a server of ours in a process of its own; it says its port. */
async function startChild(file: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

function connect(url: string, room: string): Link {
  return io(url, { transports: ['websocket'], forceNew: true, reconnection: false, query: { room } });
}

/** The bare echo: acknowledged as soon as it arrives. */
export async function startEcho(players: number): Promise<Contender> {
  const { url, stop } = await startChild('./echoPeer.ts');
  const links = Array.from({ length: players }, () => io(url, { transports: ['websocket'], forceNew: true }));
  await Promise.all(links.filter((link) => !link.connected).map((link) => once(link as never, 'connect')));
  return {
    senders: links.map((link) => async () => {
      await link.timeout(20_000).emitWithAck('move', { n: 1, weights: [2.5, -1] });
    }),
    async stop() {
      for (const link of links) link.disconnect();
      await stop();
    },
  };
}

/** Lowest Point with one open round, everybody seated, host connected: acknowledged after the commit. */
export async function startLowestPoint(players: number): Promise<Contender> {
  const { url, stop } = await startChild('./lowestPoint.ts');
  const creator = connect(url, 'NEW');
  const created = await creator.emitWithAck('create', {
    version: protocolVersion,
    lesson: 'long',
    language: 'en',
  });
  creator.disconnect();
  if (!created.ok) throw new Error(`no room: ${created.reason}`);
  const { code, secret } = created;

  const host = await greet(url, code, 'host', secret);
  const links: Link[] = [];
  for (let k = 0; k < players; k += 50) {
    const few = Array.from({ length: Math.min(50, players - k) }, (_, j) => joined(url, code, k + j));
    links.push(...(await Promise.all(few)));
  }
  const command = async (command: HostCommand): Promise<void> => {
    const answer = await host.emitWithAck('command', { command });
    if (!answer.ok) throw new Error(`${command.type}: ${answer.reason}`);
  };
  await command({ type: 'briefRound', round: 0, from: 'lobby' });
  await command({ type: 'openRound', round: 0 });

  return {
    senders: links.map((link, k) => async (move) => {
      const weights = [((k + move) % 40) / 10, -1];
      const answer = await link
        .timeout(20_000)
        .emitWithAck('command', { n: move + 1, command: { type: 'makeMove', round: 0, move: { weights } } });
      if (!answer.ok) throw new Error(answer.reason);
    }),
    async stop() {
      for (const link of [host, ...links]) link.disconnect();
      await stop();
    },
  };
}

async function joined(url: string, code: string, k: number): Promise<Link> {
  const link = await greet(url, code, 'player', k.toString(16).padStart(32, '0'));
  const answer = await link.emitWithAck('command', {
    command: { type: 'joinRoom', name: null, kind: 'machine' },
  });
  if (!answer.ok) throw new Error(`joining: ${answer.reason}`);
  return link;
}

async function greet(url: string, code: string, role: 'host' | 'player', token: string): Promise<Link> {
  const link = connect(url, code);
  const answer = await link
    .timeout(20_000)
    .emitWithAck('hello', { version: protocolVersion, code, role, token, after: 0 });
  if (!answer.ok) throw new Error(`hello: ${answer.reason}`);
  return link;
}
