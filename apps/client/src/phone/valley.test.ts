import { expect, test } from 'vitest';
import { valley, valleyMarks } from './valley.ts';

const row = (name: string, points: number, isYou = false) => ({ name, points, isYou });

test('the leader stands lowest, and whoever has fewer points stands higher', () => {
  const marks = valleyMarks([row('a', 90), row('b', 60), row('c', 10, true)]);
  const heights = marks.map(({ y }) => -y);
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect(new Set(heights).size).toBe(3);
});

test('equals stand side by side at the same height', () => {
  const [a, b] = valleyMarks([row('a', 90), row('b', 90), row('c', 0)]);
  expect(a?.y).toBe(b?.y);
  expect(Math.abs((a?.x ?? 0) - (b?.x ?? 0))).toBeGreaterThanOrEqual(2 * valley.radius);
});

test('a class that all has nothing stands on the floor', () => {
  for (const { y } of valleyMarks([row('a', 0), row('b', 0)])) expect(y).toBe(valley.floor - valley.radius);
});
