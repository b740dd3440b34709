import type { RoundState } from '@lowest-point/game';
import { expect, test } from 'vitest';
import { classCurve } from './classCurve.ts';
import type { RecordedMove } from './moves.ts';

const round = { shown: { start: { loss: 10 } }, hidden: null } as unknown as RoundState;
const names = { best: 'best', middle: 'middle', everyone: 'everyone' };
const move = (seat: number, loss: number, crew: RecordedMove['crew']): RecordedMove => {
  return { at: 0, sinceMs: 0, round: 0, seat, number: 1, move: null, loss, hasDiverged: false, crew };
};
const signs = { nameOf: String, shapeOf: () => 'lowest' as const };
const curve = (moves: readonly RecordedMove[], students: readonly number[]) =>
  classCurve(round, moves, { students, machines: [] }, new Map(), names, signs);

test('of a crew is the lowest that any of it came to, at each of its moves', () => {
  const moves = [move(0, 8, 0), move(2, 7, 1), move(1, 9, 0), move(3, 6, 1), move(0, 4, 0), move(3, 2, 1)];
  expect(curve(moves, [0, 1, 2, 3])).toEqual([
    { name: 'middle', kind: 'middle', losses: [10, 7, 6, 2] },
    { name: 'best', kind: 'best', losses: [10, 7, 6, 2] },
  ]);
  expect(curve(moves, [0, 1]).at(-1)?.losses).toEqual([10, 8, 8, 4]);
});

test('of a class that moves one set of weights is each loss, as it was measured', () => {
  const moves = [move(0, 8, 'everyone'), move(1, 9, 'everyone'), move(0, 4, 'everyone')];
  expect(curve(moves, [0, 1])).toEqual([{ name: 'everyone', kind: 'best', losses: [10, 8, 9, 4] }]);
});
