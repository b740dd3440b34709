import { lessons } from '@lowest-point/rounds/lessons';
import { expect, it } from 'vitest';
import { memoryStore } from '../../store/memoryStore.ts';
import { createManualClock } from '../../test/manualClock.ts';
import { seededRandom } from '../../test/seededRandom.ts';
import { openClassroom } from '../test/classroom.ts';

/** A class in an open round in which one hears of the others, and then silence for so long that nothing is due any more. */
async function quietClass() {
  const clock = createManualClock(1_800_000_000_000);
  const lesson = lessons.find(({ rounds }) => rounds.some(({ id }) => id === 'swarmAll'))!;
  const round = lesson.rounds.findIndex(({ id }) => id === 'swarmAll');
  const classroom = await openClassroom(memoryStore(), clock, seededRandom(1), lesson);
  const pass = async (ms: number) => {
    clock.advance(ms);
    await clock.settle();
  };
  const host = classroom.browser('host', 0);
  const phones = [1, 2, 3].map((number) => classroom.browser('player', number));
  for (const browser of [host, ...phones]) await classroom.connect(browser);
  for (const phone of phones) {
    void classroom.send(phone, { type: 'joinRoom', name: null, kind: 'student' });
    await pass(100);
  }
  void classroom.send(host, { type: 'briefRound', round, from: 'lobby' });
  await pass(100);
  void classroom.send(host, { type: 'openRound', round });
  await pass(100);
  const move = { type: 'makeMove', round, move: { play: 'swarm', at: [0, 0] } } as const;
  void classroom.send(phones[0]!, move, 1);
  await pass(100);
  await pass(30_000);
  await pass(30_000);
  return { classroom, pass, phones };
}

it('who comes back into a quiet room is shown the class, the own name and the others at once', async () => {
  const { classroom, pass, phones } = await quietClass();
  const before = phones.map((phone) => {
    const shown = new Map(phone.views);
    phone.views.clear();
    classroom.cut(phone);
    return shown;
  });
  for (const phone of phones) await classroom.connect(phone);
  await pass(100);
  for (const [k, phone] of phones.entries()) {
    expect([...phone.views.keys()].toSorted()).toEqual(['class', 'others', 'you']);
    for (const [kind, view] of phone.views) expect(view).toEqual(before[k]?.get(kind));
  }
  expect(phones[0]?.views.get('class')).toMatchObject({ players: 3, moves: 1 });
});

it('who comes, goes and comes again in one moment is shown everything once, on the line that lives', async () => {
  const { classroom, pass, phones } = await quietClass();
  const [phone, other] = [phones[0]!, phones[1]!];
  classroom.cut(phone);
  classroom.cut(other);
  phone.views.clear();
  // The first who arrives is shown at once; whoever comes right behind waits for the next tick.
  await classroom.connect(other);
  await pass(1);
  for (let k = 0; k < 3; k++) {
    await classroom.connect(phone);
    await pass(1);
  }
  classroom.cut(other);
  await pass(100);
  expect(phone.views.get('class')).toMatchObject({ players: 3 });
  expect(classroom.ghosts).toEqual([]);
});
