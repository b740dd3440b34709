import { protocolVersion } from '@lowest-point/protocol';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { atAddress } from '../../../../apps/chaos/src/people/page.ts';
import { createConnection, type Connection } from '../../../../apps/client/src/room/connection.ts';
import { browser } from '../../../../apps/client/src/room/surroundings.ts';
import { openWire } from '../../../../apps/client/src/room/wire.ts';
import { startChild, type Child } from '../child.ts';
import { joined, makeMove, openRoom, openRound, tokenOf, type OpenedRoom } from '../links.ts';

/** No faster than a phone may, in ms from one move to the next. */
const betweenMoves = 125;

/**
 * A class plays until so many events are on the disk; the process is killed and a new one started. The phones' own code
 * comes back by itself, as it does in class. Back come the ms from starting the new process until the last is in.
 */
export async function returnAfterCut(players: number, events: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'lowest-point-bench-'));
  const first = await startChild('./lowestPoint.ts', [folder]);
  const room = await play(first, players, events);
  const { phones, allAreBack } = openPhones(first, room, players);
  const arriving = allAreBack();
  for (const phone of phones) phone.start();
  await arriving;
  // Everything has arrived that will.
  await pause(1000);
  await first.kill();

  const returning = allAreBack();
  const startedAt = performance.now();
  const second = await startChild('./lowestPoint.ts', [folder, String(first.port)]);
  await returning;
  const ms = performance.now() - startedAt;
  for (const phone of phones) phone.stop();
  await second.stop();
  await rm(folder, { recursive: true, force: true });
  return ms;
}

/** Everybody moves until there are so many events, and leaves. */
async function play({ url }: Child, players: number, events: number): Promise<OpenedRoom> {
  const room = await openRoom(url);
  const links = await Promise.all(Array.from({ length: players }, (_, k) => joined(url, room.code, k)));
  await openRound(room.host);
  await Promise.all(
    links.map(async (link, k) => {
      for (let move = 0; move < events / players; move++)
        await Promise.all([makeMove(link, k, move), pause(betweenMoves)]);
    }),
  );
  for (const link of [room.host, ...links]) link.disconnect();
  return room;
}

/** The same students with the connection that ships. `allAreBack`: resolves when each was welcomed after this call. */
function openPhones(
  { port }: Child,
  { room, code }: OpenedRoom,
  players: number,
): { readonly phones: readonly Connection[]; readonly allAreBack: () => Promise<void> } {
  let welcomed = () => {};
  atAddress(port);
  const phones = Array.from({ length: players }, (_, k) => {
    let after = 0;
    return createConnection({
      code,
      openWire,
      surroundings: browser,
      hello: () => ({ version: protocolVersion, code, role: 'player', token: tokenOf(k), after, room }),
      firstTransport: 'websocket',
      on: {
        link() {},
        welcome: () => welcomed(),
        facts({ seq }) {
          after = seq;
        },
        view() {},
      },
    });
  });
  return {
    phones,
    allAreBack: () =>
      new Promise((resolve) => {
        let missing = players;
        welcomed = () => {
          missing--;
          if (missing === 0) resolve();
        };
      }),
  };
}
