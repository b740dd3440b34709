import type { RoomEvent } from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';
import { expect, it } from 'vitest';
import { createHistory } from './history.ts';

const renamed = (seq: number, seat: number, n: number): RoomEvent => {
  return { seq, at: 7, by: seat, n, version: 1, type: 'playerRenamed', data: { seat } };
};

it('knows what came of each numbered command, and of nobody else’s', () => {
  const history = createHistory(rounds);
  const [first, other, second, again] = [
    renamed(1, 0, 1),
    renamed(2, 1, 1),
    renamed(3, 0, 2),
    renamed(4, 0, 2),
  ];
  for (const event of [first, other, second, again]) history.add({ before: null, event });
  expect(history.cameOf(0, 1)).toEqual([first]);
  expect(history.cameOf(0, 2)).toEqual([second, again]);
  expect(history.cameOf(0, 3)).toEqual([]);
  expect(history.cameOf(1, 1)).toEqual([other]);
  expect(history.cameOf(2, 1)).toEqual([]);
});
