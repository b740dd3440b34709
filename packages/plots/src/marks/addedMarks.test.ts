import { expect, test } from 'vitest';
import { addedMarks } from './addedMarks.ts';
import type { Sign } from './sign.ts';

const dot: Sign = { d: 'M0 0h1', radius: 1, fill: 'text', stroke: 'surface', width: 1 };
const ring: Sign = { ...dot, fill: 'surface' };
const [a, b, c] = [
  { X: 1, Y: 5, sign: dot },
  { X: 2, Y: 5, sign: dot },
  { X: 3, Y: 5, sign: dot },
];

test('only what came on top is drawn, however the marks are handed over', () => {
  expect(addedMarks([], [a, b])).toEqual([a, b]);
  expect(addedMarks([a, b], [{ ...a }, { ...b }, c])).toEqual([c]);
  expect(addedMarks([a, b], [a, b])).toEqual([]);
});

test.each([
  ['a mark is gone', [a]],
  ['one below has moved', [{ ...a, X: 9 }, b, c]],
  ['one has another sign', [a, { ...b, sign: ring }, c]],
  ['the order is another', [b, a]],
])('where %s, all are drawn anew', (_, now) => {
  expect(addedMarks([a, b], now)).toBeNull();
});
