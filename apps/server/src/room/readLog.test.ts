import { createRoom, type RoomEvent } from '@lowest-point/game';
import { lessons } from '@lowest-point/rounds/lessons';
import { rounds } from '@lowest-point/rounds/rules';
import { expect, it } from 'vitest';
import { readLog, readLongLog } from './readLog.ts';

const drafts = createRoom({ room: 'r', lesson: lessons[0]!, language: 'en' });
const events = [
  ...drafts,
  ...Array.from({ length: 5000 }, (_, k) => {
    return { type: 'settingsChanged', data: { settings: { maxPlayers: 1 + (k % 900) } } } as const;
  }),
].map((draft, k): RoomEvent => ({ seq: k + 1, at: 7, by: 'host', version: 1, ...draft }));
const log = events.map((event) => JSON.stringify(event));

it('reads a long log in parts, and to the same end', async () => {
  let [pauses, seen] = [0, 0];
  const count = ({ before, event }: { before: { seq: number } | null; event: RoomEvent }) => {
    expect(before?.seq ?? 0).toBe(event.seq - 1);
    seen++;
  };
  const state = await readLongLog(log, rounds, count, async () => {
    pauses++;
  });
  expect(state).toEqual(readLog(log, rounds, () => {}));
  expect(state.settings.maxPlayers).toBe(1 + (4999 % 900));
  expect([pauses, seen]).toEqual([2, log.length]);
});

it('says at which event a log goes wrong, in whichever part', async () => {
  const reading = readLongLog(
    log.toSpliced(4000, 1),
    rounds,
    () => {},
    async () => {},
  );
  await expect(reading).rejects.toThrow('wanted event 4001, got event 4002');
  await expect(
    readLongLog(
      [],
      rounds,
      () => {},
      async () => {},
    ),
  ).rejects.toThrow('the log is empty');
});
