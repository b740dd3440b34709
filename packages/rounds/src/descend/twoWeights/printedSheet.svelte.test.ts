import { expect, test } from 'vitest';
import type { Trail } from '../types.ts';
import { drawnTrails } from './printedSheet.ts';

const trail = (seat: number): Trail => ({ seat, places: [[0, 0], [seat, 1]], losses: [1, 0], loss: 0 }); // prettier-ignore
const trails = [trail(1), trail(2), trail(3)];
const kinds = (drawn: ReturnType<typeof drawnTrails>) => drawn.map(({ kind }) => kind);
const machines = [[[0, 0]]];

test('everybody is drawn once: the best and the middle not among the class', () => {
  expect(kinds(drawnTrails({ trails, best: trail(1), middle: trail(2), machines }))).toEqual([
    'class',
    'middle',
    'machine',
    'best',
  ]);
});

test('in a class of one the best is also the middle, and drawn as the best', () => {
  expect(kinds(drawnTrails({ trails: [trail(1)], best: trail(1), middle: trail(1), machines }))).toEqual([
    'machine',
    'best',
  ]);
});

test('on your own phone your walk is yours, even when it is the best', () => {
  const own = { seat: 1, places: [[0, 0], [1, 1]] }; // prettier-ignore
  expect(kinds(drawnTrails({ trails, best: trail(1), middle: trail(2), machines, own }))).toEqual([
    'class',
    'middle',
    'machine',
    'own',
  ]);
});

test('a walk that was set down anew is drawn as two', () => {
  const restarted = { ...trail(3), places: [[0, 0], [1, 1], [5, 5], [6, 6]], restarts: [2] }; // prettier-ignore
  const drawn = drawnTrails({ trails: [restarted], best: null, middle: null, machines: [] });
  expect(drawn.map(({ points }) => points)).toEqual([[[0, 0], [1, 1]], [[5, 5], [6, 6]]]); // prettier-ignore
});
