import { expect, test } from 'vitest';
import { freePlace, wordPlace } from './freePlace.ts';

const frame = { left: 40, top: 10, right: 376, bottom: 340 };
const right = wordPlace(200, 1, 100, 90, 40);
const left = wordPlace(200, -1, 100, 90, 40);

test('words stand beside their place, aligned to it', () => {
  expect(right).toMatchObject({ left: 200, right: 290, top: 80, bottom: 120, anchor: 'start' });
  expect(left).toMatchObject({ left: 110, right: 200, anchor: 'end' });
});

test('the first free place is taken, though later ones are free as well', () => {
  expect(freePlace([right, left], [], frame)).toBe(right);
});

test('where something stands already, or the frame ends, words go elsewhere', () => {
  expect(freePlace([right, left], [wordPlace(250, 1, 100, 10, 10)], frame)).toBe(left);
  const outside = wordPlace(330, 1, 100, 90, 40);
  expect(freePlace([outside, left], [], frame)).toBe(left);
});

test('where nothing is free, words cover as little as they can', () => {
  const little = wordPlace(280, 1, 100, 10, 10);
  const much = wordPlace(120, 1, 100, 60, 40);
  expect(freePlace([left, right], [little, much], frame)).toBe(right);
});
