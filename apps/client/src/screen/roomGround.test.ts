import { expect, test } from 'vitest';
import { lowestHollow, roomGround } from './roomGround.ts';

const places = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));

test('a code always stands for the same ground', () => {
  const [once, again] = [roomGround('K7M4PX'), roomGround('K7M4PX')];
  for (const [x, y] of places) expect(once(x, y)).toBe(again(x, y));
});

test('another code stands for another ground', () => {
  const [one, other] = [roomGround('K7M4PX'), roomGround('K7M4PY')];
  expect(places.some(([x, y]) => Math.abs(one(x, y) - other(x, y)) > 0.05)).toBe(true);
});

test('the ground stays within what a sheet shows', () => {
  for (const code of ['222222', 'ZZZZZZ', 'K7M4PX', 'WWWWWW'])
    for (const [x, y] of places) expect(Math.abs(roomGround(code)(x, y))).toBeLessThan(3);
});

test('the lowest hollow is found inside the box, and nowhere on a slope', () => {
  const box = { left: 0, right: 1, top: 0, bottom: 1 };
  const bowl = lowestHollow((x, y) => (x - 0.3) ** 2 + (y - 0.7) ** 2, box);
  expect(bowl?.x).toBeCloseTo(0.3, 1);
  expect(bowl?.y).toBeCloseTo(0.7, 1);
  expect(lowestHollow((x, y) => x + y, box)).toBeNull();
});
