import { expect, test } from 'vitest';
import { keptSame } from './keptSame.ts';

test('what has not changed is the very same object; what has, and what is new, is not', () => {
  const point = [1, 2];
  const before = [
    { weight: 1, point },
    { weight: 2, point },
    { weight: 3, point },
  ];
  const kept = keptSame(before, [
    { weight: 1, point },
    { weight: 2.5, point },
    { weight: 3, point: [1, 2] },
    { weight: 4, point },
  ]);
  expect(kept[0]).toBe(before[0]);
  expect(kept.slice(1)).toEqual([
    { weight: 2.5, point },
    { weight: 3, point },
    { weight: 4, point },
  ]);
  expect(kept[2]).not.toBe(before[2]);
  expect(keptSame(before, before.slice(0, 1))).toEqual(before.slice(0, 1));
});
