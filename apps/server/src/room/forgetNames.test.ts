import { expect, it } from 'vitest';
import { memoryStore } from '../store/memoryStore.ts';
import { createManualClock } from '../test/manualClock.ts';
import { seededRandom } from '../test/seededRandom.ts';
import { openClassroom, roomId } from './test/classroom.ts';

it.each([
  ['one', 0, [null, 'Theodora', 'Leonora']],
  ['all', null, [null, null, null]],
] as const)(
  'forgets the names of %s that are under way to the disk, and no others',
  async (_, seat, left) => {
    const clock = createManualClock(1_800_000_000_000);
    const store = memoryStore();
    const { browser, connect, room, send } = await openClassroom(store, clock, seededRandom(1));
    const host = browser('host', 0);
    const phones = [1, 2, 3].map((number) => browser('player', number));
    for (const somebody of [host, ...phones]) await connect(somebody);
    for (const phone of phones) {
      void send(phone, { type: 'joinRoom', name: null, kind: 'student' });
      await clock.settle();
    }

    const names = ['Wilhelmina', 'Theodora', 'Leonora'];
    const renamed = phones.map((phone, k) => send(phone, { type: 'renameMyself', name: names[k]! }, 1));
    // Decided, and not yet committed: the clock stands still.
    for (let k = 0; k < 5; k++) await Promise.resolve();
    await room().forgetNames(seat);
    await clock.settle();
    expect((await Promise.all(renamed)).every(({ ok }) => ok)).toBe(true);
    clock.advance(1000);
    await clock.settle();

    const kept = await store.load(roomId);
    const pseudonyms = room()
      .state()
      .seats.map((each) => each?.pseudonym);
    expect(host.names).toEqual(left.map((name, k) => name ?? pseudonyms[k]));
    expect(left.map((_name, k) => kept?.names.find((name) => name.seat === k)?.name ?? null)).toEqual(left);
  },
);
