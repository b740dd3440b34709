import type { PlayerCommand } from '@lowest-point/game';
import { expect, it } from 'vitest';
import { memoryStore } from './store/memoryStore.ts';
import { token } from './test/person.ts';
import { openSchool } from './test/school.ts';

const moveTo = (weight: number): PlayerCommand => ({
  type: 'makeMove',
  round: 0,
  move: { weights: [weight, -2] },
});

it('a number that another tab of the same player used up is no acknowledgement: the move takes the next one', async () => {
  const store = memoryStore();
  const first = await openSchool({ store });
  const room = await first.host();
  const left = await room.player(1);
  await room.steps({ type: 'briefRound', round: 0, from: 'lobby' }, { type: 'openRound', round: 0 });

  // The left tab has given its move number 1, but the line breaks before it arrives; then the right tab plays.
  const right = await room.player(1);
  expect(await right.command(moveTo(3), 1)).toMatchObject({ ok: true });
  const back = await room.player(1);
  expect(await back.command(moveTo(1), 1)).toEqual({ ok: false, reason: 'gap', wanted: 2 });
  expect(await back.command({ type: 'renameMyself', name: 'Ann' }, 1)).toMatchObject({ reason: 'gap' });
  expect(await back.command(moveTo(1), 2)).toMatchObject({ ok: true });
  left.close();

  // What was recorded is answered from the log, also by a server that has only read it.
  await first.close();
  const second = await openSchool({ store });
  const phone = second.person();
  expect(await phone.hello({ code: room.code, token: token(1) })).toMatchObject({ ok: true, nextN: 3 });
  expect(await phone.command(moveTo(1), 2)).toMatchObject({ ok: true, isRepeat: true });
  expect(await phone.command(moveTo(3), 1)).toMatchObject({ ok: true, isRepeat: true });
  expect(await phone.command(moveTo(1), 1)).toEqual({ ok: false, reason: 'gap', wanted: 3 });
  await second.close();
});
