import { expect, test } from 'vitest';
import { nameHollows, nearestHollow } from './hollowNames.ts';

const bounds = [
  { min: -6, max: 6 },
  { min: -4.5, max: 4.5 },
];
const hollow = (x: number, y: number, loss: number) => ({ weights: [x, y], loss });
const four = [hollow(3, 2, 0), hollow(3.6, -1.8, 0.57), hollow(-2.8, 3.1, 1.36), hollow(-3.8, -3.3, 2.89)];

test('four hollows are named by depth, distance and side', () => {
  expect(nameHollows(four, bounds).map(({ type }) => type)).toEqual(['lowest', 'false', 'upper', 'far']);
});

test('on a mirrored sheet the upper hollow is the lower one', () => {
  const mirrored = four.map(({ weights: [x = 0, y = 0], loss }) => hollow(x, -y, loss));
  expect(nameHollows(mirrored, bounds).map(({ type }) => type)).toEqual(['lowest', 'false', 'lower', 'far']);
});

test('no two hollows share a name, however many there are', () => {
  const many = [...four, hollow(-2, 2.9, 3), hollow(-2.5, 2.7, 4)];
  const names = nameHollows(many, bounds).map((name) => JSON.stringify(name));
  expect(new Set(names).size).toBe(many.length);
});

test('ground with one hollow has one name, and ground with none has none', () => {
  expect(nameHollows(four.slice(0, 1), bounds)).toEqual([{ type: 'lowest' }]);
  expect(nameHollows([], bounds)).toEqual([]);
});

test('the nearest hollow is found by distance', () => {
  expect(nearestHollow(four, [-3, -3])).toBe(3);
});
