import { expect, test } from 'vitest';
import { createNumbers } from '../numbers.ts';
import { textWidth } from '../text.ts';
import { errorText, staffBlocks, staffLayout, widestError } from './staffLayout.ts';

const ends = [20, 220] as const;

test('prediction and target stand at their heights', () => {
  const { predictionY, targetY, beyond } = staffLayout([0, 20], ends, 9, 13);
  expect(predictionY).toBeCloseTo(130);
  expect(targetY).toBeCloseTo(90);
  expect(beyond).toBeNull();
});

test('a prediction beyond the staff says so and stands at its end', () => {
  expect(staffLayout([0, 20], ends, 31.5, 13)).toMatchObject({ beyond: 'above', predictionY: 20 });
  expect(staffLayout([0, 20], ends, -4, 13)).toMatchObject({ beyond: 'below', predictionY: 220 });
});

test('a prediction that blew up is drawn as well', () => {
  expect(staffLayout([0, 20], ends, Infinity, 13)).toMatchObject({ beyond: 'above', predictionY: 20 });
  expect(staffLayout([0, 20], ends, NaN, 13).predictionY).toBe(220);
});

test('no number of the staff stands on the target, the prediction, or the words at the target', () => {
  const { numbers, targetY, predictionY } = staffLayout([2, 16], ends, 9.8, 13);
  for (const { y } of numbers) {
    expect(Math.abs(y - targetY)).toBeGreaterThan(12);
    expect(Math.abs(y - predictionY)).toBeGreaterThan(12);
  }
  expect(numbers.map((n) => n.value)).toEqual([5]);
});

test('no number stands where the words at the target are, large on a wall', () => {
  const { numbers, targetY } = staffLayout([4, 18], [34, 290], 9, 13);
  for (const { y } of numbers) expect(Math.abs(y - (targetY - 27))).toBeGreaterThan(19);
  expect(numbers.map((n) => n.value)).toEqual([5, 10]);
});

test('blocks change sides after every fifth', () => {
  const blocks = staffBlocks([0, 20], ends);
  expect(blocks.map((block) => block.right)).toEqual(
    Array.from({ length: 20 }, (_, i) => Math.floor(i / 5) % 2 === 1),
  );
});

test('on a long staff a block stands for more', () => {
  expect(staffBlocks([-100, 100], ends).length).toBeLessThan(60);
});

test('the room kept for the error is the same for every error on the staff, and grows beyond it', () => {
  const numbers = createNumbers('en');
  const widest = (error: number, target = 13) => widestError(target, [4, 18], error, numbers);
  for (const error of [0, 4, -0.25, 8.75, Number.NaN]) expect(widest(error)).toBe('−8.88');
  for (const error of [0, 9]) expect(widest(error, 30)).toBe('−10.8');
  expect(textWidth(widest(-123.4), 20)).toBeGreaterThanOrEqual(textWidth(errorText(-123.4, numbers), 20));
  expect(widest(Infinity)).toBe('−∞');
});
