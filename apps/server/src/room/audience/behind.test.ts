import { expect, it } from 'vitest';
import { memoryStore } from '../../store/memoryStore.ts';
import { createManualClock } from '../../test/manualClock.ts';
import { seededRandom } from '../../test/seededRandom.ts';
import { openClassroom } from '../test/classroom.ts';

it('who has stopped reading is sent nothing more, and everything once it reads again', async () => {
  const clock = createManualClock(1_800_000_000_000);
  const { browser, connect, send } = await openClassroom(memoryStore(), clock, seededRandom(1));
  const [host, second, phone] = [browser('host', 0), browser('host', 0), browser('player', 1)];
  for (const somebody of [host, second, phone]) await connect(somebody);
  const pass = async (ms: number) => {
    clock.advance(ms);
    await clock.settle();
  };
  await pass(1000);
  const had = second.events.length;

  second.isBehind = true;
  const joining = send(phone, { type: 'joinRoom', name: 'Ada', kind: 'student' });
  await pass(1000);
  expect(await joining).toMatchObject({ ok: true });
  await pass(1000);
  expect(host.names).toEqual(['Ada']);
  expect(second.events).toHaveLength(had);
  expect(second.names).toEqual([]);

  second.isBehind = false;
  await pass(1000);
  expect(second.events).toEqual(host.events);
  expect(second.names).toEqual(['Ada']);
});
