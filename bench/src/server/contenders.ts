import { once } from 'node:events';
import { io } from 'socket.io-client';
import { startChild } from './child.ts';
import { joined, makeMove, openRoom, openRound, type Link } from './links.ts';
import type { Send } from './load.ts';

/** A server under load: one sender for each player. */
export interface Contender {
  readonly senders: readonly Send[];
  stop(): Promise<void>;
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
  const { code, host } = await openRoom(url);
  const links: Link[] = [];
  for (let k = 0; k < players; k += 50) {
    const few = Array.from({ length: Math.min(50, players - k) }, (_, j) => joined(url, code, k + j));
    links.push(...(await Promise.all(few)));
  }
  await openRound(host);

  return {
    senders: links.map((link, k) => (move) => makeMove(link, k, move)),
    async stop() {
      for (const link of [host, ...links]) link.disconnect();
      await stop();
    },
  };
}
