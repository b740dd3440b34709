import { expect, test } from 'vitest';
import { clipLine, clipSegment, pathThrough } from './geometry.ts';

const box = { left: 0, top: 0, right: 10, bottom: 10 };

test('a segment is cut at the frame', () => {
  expect(clipSegment([-5, 5], [5, 5], box)).toEqual([[0, 5], [5, 5]]); // prettier-ignore
  expect(clipSegment([2, 3], [4, 5], box)).toEqual([[2, 3], [4, 5]]); // prettier-ignore
});

test('a segment that misses the frame is not drawn', () => {
  expect(clipSegment([-5, -1], [15, -1], box)).toBeNull();
  expect(clipSegment([-6, 5], [4, 14.5], box)).toBeNull();
});

test('the line of perfect answers 5 w₁ + w₂ = 13 leaves the map where its equation says', () => {
  const ends = clipLine([5, 1], 13, { left: 0, right: 5, top: -5, bottom: 5 });
  expect(ends).not.toBeNull();
  const sorted = [...(ends ?? [])].sort((a, b) => a[1] - b[1]);
  expect(sorted[0]?.[0]).toBeCloseTo(3.6);
  expect(sorted[0]?.[1]).toBeCloseTo(-5);
  expect(sorted[1]?.[0]).toBeCloseTo(1.6);
  expect(sorted[1]?.[1]).toBeCloseTo(5);
});

test('a line is found however far the map lies from the origin', () => {
  const ends = clipLine([1, -1], 0, { left: 1000, right: 1010, top: 1000, bottom: 1010 }) ?? [];
  const places = ends.flat().sort((a, b) => a - b);
  [1000, 1000, 1010, 1010].forEach((place, i) => expect(places[i]).toBeCloseTo(place, 6));
});

test('no line goes through weights that do not matter, nor outside the map', () => {
  expect(clipLine([0, 0], 1, box)).toBeNull();
  expect(clipLine([1, 0], 11, box)).toBeNull();
});

test('a path is rounded to a tenth and closed on demand', () => {
  expect(pathThrough([[0.123, 1], [2, 3.06]], true)).toBe('M0.1 1L2 3.1Z'); // prettier-ignore
  expect(pathThrough([])).toBe('');
});
