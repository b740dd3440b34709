import { openRecording, evolve, type RoomState } from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';
import { expect, test } from 'vitest';
import text from '../../../../fixtures/recordings/001-first-lesson.jsonl?raw';
import { leaders } from './classResult.ts';

const state = openRecording(text, rounds).events.reduce<RoomState | null>(
  (room, event) => evolve(room, event, rounds),
  null,
);

test('whom somebody looks at is on the leaderboard, wherever they stand; the best keep the first rows', () => {
  if (state === null) throw new Error('no room');
  const all = leaders(state, 100);
  const last = all.at(-1)?.seat ?? -1;
  const shown = leaders(state, 3, [last]);
  expect(shown.map(({ seat }) => seat)).toEqual([all[0]?.seat, all[1]?.seat, last]);
  expect(shown.at(-1)?.place).toBe(all.at(-1)?.place);
  expect(leaders(state, 3, [all[0]?.seat ?? -1])).toEqual(all.slice(0, 3));
});
