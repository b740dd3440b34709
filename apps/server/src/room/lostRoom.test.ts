import { protocolVersion } from '@lowest-point/protocol';
import { expect, it } from 'vitest';
import type { EventStore } from '../store/eventStore.ts';
import { memoryStore } from '../store/memoryStore.ts';
import { token } from '../test/person.ts';
import { createManualClock } from '../test/manualClock.ts';
import { seededRandom } from '../test/seededRandom.ts';
import { openClassroom } from './test/classroom.ts';

it('a screen that is let in while the room is lost comes into the room as it is read anew', async () => {
  const clock = createManualClock(1_800_000_000_000);
  const inner = memoryStore();
  let fails = false;
  let keepSession = () => {};
  const store: EventStore = {
    ...inner,
    append: (...args) => (fails ? Promise.reject(new Error('the disk failed')) : inner.append(...args)),
    async addSession(...args) {
      await new Promise<void>((resolve) => (keepSession = resolve));
      return inner.addSession(...args);
    },
  };
  const { browser, connect, room, send } = await openClassroom(store, clock, seededRandom(1));
  const [host, screen] = [browser('host', 0), browser('screen', 500)];
  for (const somebody of [host, screen]) await connect(somebody);
  await clock.settle();
  const old = room();

  const letIn = old.request(host.id!, { type: 'pair', number: screen.pairing! });
  fails = true;
  const lost = send(host, { type: 'changeSettings', settings: { maxPlayers: 7 } });
  await clock.settle();
  expect(await lost).toEqual({ ok: false, reason: 'notRecorded' });
  fails = false;
  keepSession();
  expect(await letIn).toEqual({ ok: true });
  await clock.settle();
  expect(screen.id).toBeNull();

  for (const somebody of [host, screen]) await connect(somebody);
  void send(host, { type: 'changeSettings', settings: { maxPlayers: 8 } });
  await clock.settle();
  clock.advance(1000);
  await clock.settle();
  expect(screen.events.at(-1)?.data).toEqual({ settings: { maxPlayers: 8 } });
});

it.each([
  ['lost', 'player'],
  ['lost', 'screen'],
  ['let go', 'player'],
  ['let go', 'screen'],
] as const)(
  'of a room that was %s a %s who found it just before is sent on to the next',
  async (how, role) => {
    const clock = createManualClock(1_800_000_000_000);
    const inner = memoryStore();
    let fails = false;
    const store: EventStore = {
      ...inner,
      append: (...args) => (fails ? Promise.reject(new Error('the disk failed')) : inner.append(...args)),
    };
    const { browser, connect, cuts, room, send } = await openClassroom(store, clock, seededRandom(1));
    const found = room();
    if (how === 'lost') {
      const host = browser('host', 0);
      await connect(host);
      fails = true;
      void send(host, { type: 'changeSettings', settings: { maxPlayers: 7 } });
      await clock.settle();
    } else await found.stop();

    const hello = { version: protocolVersion, code: 'ABCDEF', role, token: token(5), after: 0 };
    expect(await found.greet({ id: 'late', origin: null, hello })).toMatchObject({ ok: true });
    await clock.settle();
    expect(cuts).toContain('late');
  },
);
