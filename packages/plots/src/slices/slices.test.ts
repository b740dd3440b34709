import { expect, test } from 'vitest';
import { createNumbers } from '../numbers.ts';
import { highestBetween } from './lineBetween.ts';
import { lossTicks } from './lossTicks.ts';
import { sliceGrid } from './sliceGrid.ts';
import { footing, sharedLosses, slopeSign, type WeightSlice } from './weightSlice.ts';

const weights = Array.from({ length: 41 }, (_, i) => -2 + i * 0.1);
const bowl = (here: number, scale = 1): WeightSlice => ({
  name: 'w',
  weights,
  losses: weights.map((w) => scale * w * w),
  here,
});

test('loss and slope are read off the slice, at a sample and between two', () => {
  const at = weights[25] ?? NaN;
  expect(footing(bowl(at))).toEqual({ loss: expect.closeTo(0.25), slope: expect.closeTo(1) });
  const between = footing(bowl(0.55));
  expect(between.loss).toBeCloseTo(0.305);
  expect(between.slope).toBeCloseTo(1.1);
});

test('beside a cliff the slope is that of the nearest ground', () => {
  const losses = weights.map((w) => (w > 1.05 ? Infinity : w * w));
  expect(footing({ ...bowl(0.95), losses }).slope).toBeCloseTo(1.9);
});

test('one who stands at or beyond an end still has footing', () => {
  expect(footing(bowl(-2))).toEqual({ loss: expect.closeTo(4), slope: expect.closeTo(-4) });
  expect(Number.isFinite(footing(bowl(3)).loss)).toBe(true);
});

test('a slope that is known exactly is taken as it is', () => {
  expect(footing({ ...bowl(0.5), slope: -7 }).slope).toBe(-7);
});

test('the sign of a slope is told, and flat is flat', () => {
  expect(slopeSign(bowl(1), 4)).toBe('positive');
  expect(slopeSign(bowl(-1), 4)).toBe('negative');
  expect(slopeSign(bowl(weights[20] ?? 0), 4)).toBe('zero');
  expect(slopeSign({ ...bowl(0), losses: weights.map(() => NaN) }, 4)).toBe('zero');
});

test('on a logarithmic axis a small slope on low ground still has its sign', () => {
  const low = { ...bowl(1, 1e-5), slope: 2e-5 };
  expect(slopeSign(low, 100)).toBe('zero');
  expect(slopeSign(low, 100, true)).toBe('positive');
});

test('steep walls leave the shared axis, low ground does not', () => {
  const [least, most] = sharedLosses([bowl(0.2), bowl(0.2, 500)], false);
  expect(least).toBe(0);
  expect(most).toBeGreaterThan(4 * 0.04 * 500);
  expect(most).toBeLessThan(2000);
  const [low, high] = sharedLosses([bowl(1), { ...bowl(1), losses: weights.map(() => Infinity) }], true);
  expect(low).toBeGreaterThan(0);
  expect(high).toBeGreaterThanOrEqual(4);
  expect(Number.isFinite(high)).toBe(true);
});

test.each([
  [6, { width: 350, height: 400 }],
  [6, { width: 350, height: 250 }],
  [1, { width: 300, height: 200 }],
  [9, { width: 700, height: 400 }],
  [2, { width: 300, height: 500 }],
])('%i slices share a sheet of %o: all inside, none on another', (count, size) => {
  const boxes = sliceGrid(count, size, 36);
  expect(boxes).toHaveLength(count);
  boxes.forEach((box, i) => {
    expect(box.left).toBeGreaterThanOrEqual(36);
    expect(box.right).toBeLessThanOrEqual(size.width);
    expect(box.top).toBeGreaterThan(20);
    expect(box.bottom + 18).toBeLessThanOrEqual(size.height);
    for (const other of boxes.slice(i + 1)) {
      const apartX = other.left >= box.right || other.right <= box.left;
      const apartY = other.top - 22 >= box.bottom + 18 || other.bottom + 18 <= box.top - 22;
      expect(apartX || apartY).toBe(true);
    }
  });
});

test('six slices stand three by two on a phone', () => {
  const boxes = sliceGrid(6, { width: 350, height: 420 }, 36);
  expect(new Set(boxes.map((box) => box.left)).size).toBe(2);
  expect(new Set(boxes.map((box) => box.top)).size).toBe(3);
});

test('ticks of a logarithmic axis are powers of ten, and not too many', () => {
  const print = (domain: readonly [number, number], log: boolean) =>
    lossTicks(domain, 4, log, createNumbers('en')).map(({ text }) => text);
  expect(print([0.05, 2000], true)).toEqual(['0.1', '10', '1,000']);
  expect(print([0, 10], false)).toEqual(['0', '5', '10']);
  expect(print([0, 1.2], false)).toEqual(['0.0', '0.5', '1.0']);
});

test('a barrier is measured from the higher end to the highest place', () => {
  expect(highestBetween([1, 5, 9, 4, 2])).toEqual({ at: 0.5, highest: 9, level: 2 });
  expect(highestBetween([3, 2, 1])).toEqual({ at: 0, highest: 3, level: 3 });
});
