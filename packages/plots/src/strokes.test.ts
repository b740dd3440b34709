import { expect, test } from 'vitest';
import { bandWidth, errorColour, signDashes, signOf, wholeDashes } from './strokes.ts';

test('what is printed as 0 has no sign', () => {
  expect([signOf(0.004), signOf(-0.004), signOf(0.006), signOf(-0.006)]).toEqual([
    'zero',
    'zero',
    'positive',
    'negative',
  ]);
});

test('a band grows with |weight| in proportion, up to the heaviest', () => {
  expect(bandWidth(-2, 4, 20)).toBe(10);
  expect(bandWidth(2, 4, 20)).toBe(10);
  expect(bandWidth(9, 4, 20)).toBe(20);
});

test('a weight of 0 is still a line', () => {
  expect(bandWidth(0, 4, 20)).toBeGreaterThanOrEqual(1);
});

test('dashes fill a stroke so that it begins and ends with a whole dash', () => {
  for (const length of [12, 47, 151, 400]) {
    const [on = 0, off = 0] = wholeDashes(length, 14).split(' ').map(Number);
    const dashes = (length + off) / (on + off);
    expect(dashes).toBeCloseTo(Math.round(dashes), 1);
    expect(on).toBeLessThanOrEqual(length + 0.01);
  }
});

test('only a negative number is dashed', () => {
  expect(signDashes(1, 100, 10)).toBeUndefined();
  expect(signDashes(0, 100, 10)).toBeUndefined();
  expect(signDashes(-1, 100, 10)).toBeDefined();
});

test('an error that is too high has the colour of the negative', () => {
  expect(errorColour(-1)).toBe('var(--error-negative)');
  expect(errorColour(4)).toBe('var(--error-positive)');
});
