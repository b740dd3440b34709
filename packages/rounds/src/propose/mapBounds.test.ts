import { expect, test } from 'vitest';
import { mapBounds } from './mapBounds.ts';

const ranges = [
  { min: 0, max: 4, step: 0.1 },
  { min: -8, max: 8, step: 0.1 },
];

test('what must be seen lies inside with some room', () => {
  const { x, y } = mapBounds([[2, -1], [3, -2]], [], ranges); // prettier-ignore
  expect(x[0]).toBeLessThan(2);
  expect(x[1]).toBeGreaterThan(3);
  expect(y[1] - y[0]).toBeGreaterThan(4);
});

test('one who is far off does not make the map small for everyone', () => {
  const crowd = Array.from({ length: 40 }, (_, k) => [2.5 + k / 100, -1]);
  const { x } = mapBounds([], [...crowd, [0, 8]], ranges);
  expect(x[0]).toBeGreaterThan(1.5);
});

test('the map ends where weights can be proposed, give or take its margin', () => {
  const { x, y } = mapBounds([[0, -8], [4, 8]], [], ranges); // prettier-ignore
  expect(x[0]).toBeCloseTo(-0.56);
  expect(y[1]).toBeCloseTo(10.24);
});

test('without anybody the map shows all that can be proposed', () => {
  const { x } = mapBounds([], [], ranges);
  expect(x[0]).toBeLessThan(0);
  expect(x[1]).toBeGreaterThan(4);
});
