import { expect, test } from 'vitest';
import type { State } from './types.ts';
import { whereaboutsOf } from './whereabouts.ts';

const step = { way: 'step', learningRate: null, to: [2], outcome: { type: 'untold' } } as const;
const state: State = {
  shown: {
    start: [0],
    here: { type: 'measured', loss: 1, gradient: [1], hessian: null },
    bounds: [{ min: -1, max: 3 }],
    longestStep: 1,
    rateLimit: 1,
    ways: ['step'],
    ground: 'network',
  },
  walkers: [null, { at: [2], here: null, steps: [step] }],
};

test('whoever has not moved stands at the start, and is not listed', () => {
  expect(whereaboutsOf(state, [], 0)).toEqual([
    { seat: 1, places: [[0], [2]], restarts: [], at: [2], steps: 1, isFresh: false },
  ]);
});

test('a move counts as just made for three seconds', () => {
  const freshAt = (now: number) => whereaboutsOf(state, [{ seat: 1, at: 10_000 }], now)[0]?.isFresh;
  expect([freshAt(12_999), freshAt(13_000)]).toEqual([true, false]);
});
