import { expect, test } from 'vitest';
import { placesOf } from './sheet.ts';

const probe = (seat: number, at: number, place: readonly number[] | null) => ({
  seat,
  at,
  data: { play: 'swarm', type: 'probed', at: place, outcome: { type: 'untold' } },
});

test('every place is told in the order of the moves, and where each seat was in the last seconds', () => {
  const moves = [
    probe(3, 1000, [1, 2]),
    probe(0, 6000, [3, 4]),
    probe(3, 7000, [5, 6]),
    probe(0, 8000, [7, 8]),
  ];
  expect(placesOf(moves, 10_000)).toEqual({
    all: [[1, 2], [3, 4], [5, 6], [7, 8]],
    fresh: [[7, 8], [5, 6]],
  }); // prettier-ignore
  expect(placesOf(moves, 11_500).fresh).toEqual([[7, 8]]);
});

test('what this viewer is not told is nowhere', () => {
  expect(placesOf([probe(0, 1000, null)], 2000)).toEqual({ all: [], fresh: [] });
});
