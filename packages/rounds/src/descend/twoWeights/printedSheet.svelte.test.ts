import { expect, test } from 'vitest';
import type { Trail } from '../types.ts';
import { drawnTrails } from './printedSheet.ts';

const trail = (seat: number): Trail => ({ seat, places: [[0, 0], [seat, 1]], losses: [1, 0], loss: 0 }); // prettier-ignore
const trails = [trail(1), trail(2), trail(3)];
const kinds = (drawn: ReturnType<typeof drawnTrails>) => drawn.map(({ kind }) => kind);
const machine = [[0, 0]];

test('everybody is drawn once: the best and the middle not among the class', () => {
  expect(kinds(drawnTrails({ trails, best: trail(1), middle: trail(2), machine }))).toEqual([
    'class',
    'middle',
    'machine',
    'best',
  ]);
});

test('in a class of one the best is also the middle, and drawn as the best', () => {
  expect(kinds(drawnTrails({ trails: [trail(1)], best: trail(1), middle: trail(1), machine }))).toEqual([
    'machine',
    'best',
  ]);
});

test('on your own phone your walk is yours, even when it is the best', () => {
  const own = { seat: 1, places: [[0, 0], [1, 1]] }; // prettier-ignore
  expect(kinds(drawnTrails({ trails, best: trail(1), middle: trail(2), machine, own }))).toEqual([
    'class',
    'middle',
    'machine',
    'own',
  ]);
});
