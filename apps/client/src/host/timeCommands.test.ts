import { expect, test } from 'vitest';
import { timeCommands } from './timeCommands.ts';

test('the clock of an open sheet can be changed, and the command names the deadline it changes', () => {
  const { pause, moreTime, noTimer } = timeCommands({ name: 'open', round: 2, closesAt: 5_000 });
  expect(pause).toEqual({ type: 'pauseRound', round: 2 });
  expect(moreTime).toEqual({ type: 'moveDeadline', round: 2, from: 5_000, byMs: 30_000 });
  expect(noTimer).toEqual({ type: 'moveDeadline', round: 2, from: 5_000, byMs: null });
});

test('where no clock runs, one can be started', () => {
  const { moreTime, noTimer } = timeCommands({ name: 'open', round: 2, closesAt: null });
  expect(moreTime).toEqual({ type: 'moveDeadline', round: 2, from: null, byMs: 30_000 });
  expect(noTimer).toBeNull();
});

test('there is no clock to change outside an open sheet', () => {
  for (const phase of [
    { name: 'lobby' },
    { name: 'paused', round: 0, remainingMs: 3 },
    { name: 'closed', round: 0 },
  ] as const)
    expect(timeCommands(phase)).toEqual({ pause: null, moreTime: null, noTimer: null });
});
