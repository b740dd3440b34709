import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measuredScores, middle, rounded, sample } from './sample.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, k) => k);

test('a sample is everything where there is room, and is spread evenly where there is not', () => {
  expect(sample(upTo(3), 5)).toEqual([0, 1, 2]);
  expect(sample(upTo(9), 5)).toEqual([0, 2, 4, 6, 8]);
});

test('however large the class: a sample is as large as it may be, in order, the first and the last included', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 40, max: 1000 }), (most, count) => {
      const drawn = sample(upTo(count), most);
      expect(drawn).toHaveLength(most);
      expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b));
      expect([drawn[0], drawn.at(-1)]).toEqual([0, count - 1]);
    }),
  );
});

test('the middle of a list; of two, the first; of none, none', () => {
  expect([[1, 2, 3], [1, 2], []].map(middle)).toEqual([2, 1, undefined]);
});

test('those who came to a loss stand lowest first, and then by their moves', () => {
  const score = (seat: number, loss: number | null, moves: number) =>
    ({ seat, loss, outcome: loss === null ? 'diverged' : 'measured', moves, points: 0 }) as const;
  const measured = measuredScores([score(0, 2, 1), score(1, null, 3), score(2, 1, 2), score(3, 1, 1)]);
  expect(measured.map(({ seat }) => seat)).toEqual([3, 2, 0]);
});

test('rounding never leaves a minus at a zero', () => {
  expect(rounded([-0.0001, 1.23456])).toEqual([0, 1.235]);
});
