import type { RoomEvent } from '@lowest-point/game';
import { expect, it } from 'vitest';
import { memoryStore } from '../../../server/src/store/memoryStore.ts';
import { openSchool } from '../../../server/src/test/school.ts';
import { token } from '../../../server/src/test/person.ts';
import { seededRandom } from '../../../bots/src/random.ts';
import { attack } from './attacker.ts';
import { raisedLimits } from './limits.ts';

it('20,000 hostile messages over real sockets change nothing, end nothing, and are all refused', async () => {
  const store = memoryStore();
  const school = await openSchool({ store, limits: raisedLimits });
  const room = await school.host();
  const ann = await room.player(1, 'Ann');
  await room.steps({ type: 'briefRound', round: 0, from: 'lobby' }, { type: 'openRound', round: 0 });
  const before = await store.load(room.room);
  const rooms = (await store.listRooms()).length;
  const port = Number(new URL(school.url).port);
  const as = (role: string, number: number): string =>
    JSON.stringify({ version: 1, code: room.code, role, token: token(number), after: 0 });

  // Strangers of all kinds, who never say hello, and a second page of somebody who has a seat.
  const hellos = [null, as('player', 50), as('host', 51), as('screen', 52), as('player', 1)];
  const attacks = await Promise.all(
    hellos.map((hello, k) => attack({ port, count: 4000, random: seededRandom(k + 1), hello })),
  );

  expect(attacks.flatMap(({ granted }) => granted)).toEqual([]);
  expect(attacks.reduce((sum, { sent }) => sum + sent, 0)).toBe(20_000);
  expect(await store.load(room.room)).toEqual(before);
  expect((await store.listRooms()).length).toBe(rooms);
  expect(school.complaints).toEqual([]);

  // Ann's own page is back, and plays on.
  const back = await room.player(1);
  const move = { type: 'makeMove', round: 0, move: { weights: [3, -2] } } as const;
  expect(await back.command(move, 1)).toMatchObject({ ok: true });
  const isMove = (event: RoomEvent): boolean => event.type === 'moveMade';
  await room.host.until(() => room.host.events.some(isMove));
  ann.close();
  await school.close();
});
