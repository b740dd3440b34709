import { expect, test } from 'vitest';
import { shorten, sizeToFit, textWidth } from './text.ts';

test('a longer text is wider, and width grows with size', () => {
  expect(textWidth('Heron', 20)).toBeLessThan(textWidth('Grey Heron', 20));
  expect(textWidth('13', 40)).toBeCloseTo(2 * textWidth('13', 20));
});

test('a text that fits keeps its size, a longer one shrinks to the room, never below the least', () => {
  expect(sizeToFit('Hare', 23, 300)).toBe(23);
  const long = 'Bartholomäus der Große';
  const size = sizeToFit(long, 68, 400);
  expect(textWidth(long, size)).toBeCloseTo(400);
  expect(sizeToFit(long, 68, 10, 15)).toBe(15);
});

test('a text that is too long ends with an ellipsis, and still tells who it is', () => {
  expect(shorten('Kestrel', 16, 100)).toBe('Kestrel');
  const short = shorten('Maximiliane Hohenzollern', 14, 120);
  expect(short).toMatch(/^Maximilian.*…$/);
  expect(textWidth(short, 14)).toBeLessThanOrEqual(120);
});
