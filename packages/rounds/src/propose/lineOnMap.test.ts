import { expect, test } from 'vitest';
import { freeEnd, lineEnds, placesAlong } from './lineOnMap.ts';

const bounds = { x: [0, 4], y: [-8, 8] } as const;
const lecture = { slopes: [5, 1], rest: 13 };

test('a line ends where it leaves the map', () => {
  expect(lineEnds(lecture, bounds)).toEqual([
    [1, 8],
    [4, -7],
  ]);
  expect(lineEnds({ slopes: [0, 1], rest: 2 }, bounds)).toEqual([
    [0, 2],
    [4, 2],
  ]);
});

test('a line beside the map has no ends on it', () => {
  expect(lineEnds({ slopes: [1, 0], rest: 9 }, bounds)).toBeNull();
});

test('the words of a line stand at the end that is further from the crowd', () => {
  const ends = [[1, 8], [4, -7]] as const; // prettier-ignore
  expect(freeEnd(ends, bounds, [3, -2])).toBe('start');
  expect(freeEnd(ends, bounds, [1.2, 7])).toBe('end');
});

test('places along a line include both ends', () => {
  expect(placesAlong([[0, 0], [2, 4]], 3)).toEqual([[0, 0], [1, 2], [2, 4]]); // prettier-ignore
});
