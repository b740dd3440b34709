import type { Standing, Total } from '@lowest-point/game';
import { expect, test } from 'vitest';
import { classResult, mostGained } from './classResult.ts';

function standing(seat: number, points: number): Standing {
  return { seat, points, loss: 1, outcome: 'measured', moves: 1, place: 1 };
}
function total(seat: number, place: number, placeBefore: number | null): Total {
  return { seat, place, placeBefore, points: 0, latest: 0 };
}

test('a class is measured against the mark, which always has 100 points', () => {
  const result = classResult([standing(0, 120), standing(1, 100), standing(2, 99), standing(3, 0)]);
  expect(result).toMatchObject({ players: 4, matched: 2, middle: 100 });
});

test('every surveyor stands at one depth, the deepest at the end', () => {
  const { depths } = classResult([standing(0, 120), standing(1, 110), standing(2, 9), standing(3, 0)]);
  expect(depths[0]).toBe(2);
  expect(depths.at(-1)).toBe(2);
  expect(depths.reduce((sum, count) => sum + count, 0)).toBe(4);
});

test('an empty class has no middle', () => {
  expect(classResult([])).toMatchObject({ players: 0, matched: 0, middle: null });
});

test('all who gained the most places are named', () => {
  expect(mostGained([total(0, 1, 4), total(1, 2, 5), total(2, 3, 1)])).toEqual({ places: 3, seats: [0, 1] });
});

test('nobody has gained places after the first sheet, or where nothing moved', () => {
  expect(mostGained([total(0, 1, null)])).toBeNull();
  expect(mostGained([total(0, 1, 1), total(1, 2, 2)])).toBeNull();
});
