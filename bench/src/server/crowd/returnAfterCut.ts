import { protocolVersion } from '@lowest-point/protocol';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io } from 'socket.io-client';
import { createConnection } from '../../../../apps/client/src/room/connection.ts';
import type { OpenWire } from '../../../../apps/client/src/room/wire.ts';
import { startChild } from '../child.ts';
import { joined, makeMove, openRoom, openRound, tokenOf } from '../links.ts';

/**
 * A class plays until so many events are on the disk; the process is killed and a new one started. The phones' own code
 * comes back by itself, as it does in class. Back come the ms from starting the new process until the last is in.
 */
export async function returnAfterCut(players: number, events: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'lowest-point-bench-'));
  const first = await startChild('./lowestPoint.ts', [folder]);
  const { room, code, host } = await openRoom(first.url);
  const links = await Promise.all(Array.from({ length: players }, (_, k) => joined(first.url, code, k)));
  await openRound(host);
  const moves = Math.ceil(events / players);
  await Promise.all(
    links.map(async (link, k) => {
      for (let move = 0; move < moves; move++) {
        // No faster than a phone may.
        const [sent] = [performance.now()];
        await makeMove(link, k, move);
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, 125 - (performance.now() - sent))));
      }
    }),
  );
  for (const link of [host, ...links]) link.disconnect();

  const url = first.url;
  let back = 0;
  let allAreBack = () => {};
  const done = new Promise<void>((resolve) => {
    allAreBack = resolve;
  });
  const phones = Array.from({ length: players }, (_, k) => {
    const phone = createConnection({
      code,
      openWire: wireTo(url),
      surroundings: { now: () => Date.now(), after: later, random: () => Math.random() },
      hello: () => ({
        version: protocolVersion,
        code,
        role: 'player',
        token: tokenOf(k),
        after: seqs[k] ?? 0,
        room,
      }),
      firstTransport: 'websocket',
      on: {
        link() {},
        welcome() {
          if (++back === players) allAreBack();
        },
        facts({ seq }) {
          seqs[k] = seq;
        },
        view() {},
      },
    });
    return phone;
  });
  const seqs: number[] = [];
  for (const phone of phones) phone.start();
  await done;
  // Everything has arrived that will.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await first.kill();

  back = 0;
  const again = new Promise<void>((resolve) => {
    allAreBack = resolve;
  });
  const startedAt = performance.now();
  const second = await startChild('./lowestPoint.ts', [folder, String(first.port)]);
  await again;
  const ms = performance.now() - startedAt;
  for (const phone of phones) phone.stop();
  await second.stop();
  await rm(folder, { recursive: true, force: true });
  return ms;
}

function later(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

/** The wire of a phone, to an address: a browser takes its page's. */
function wireTo(url: string): OpenWire {
  return (code, _transport, events) => {
    const socket = io(url, {
      query: { code: code ?? '' },
      transports: ['websocket'],
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
}
