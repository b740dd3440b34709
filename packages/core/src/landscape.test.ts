import { expect, test } from 'vitest';
import { axisValue, landscape, lineBetween, weightAxes } from './landscape.ts';
import { prepare } from './prepare.ts';
import { surfaces } from './surface.ts';
import { expectClose } from './test/close.ts';
import { allSix, baseline, lecture, oneWeight, threePoints } from './test/lecture.ts';

const six = prepare({ ...baseline, tunable: allSix });
const { at } = lecture.allSixWeights;

test('an axis has both its ends, exactly', () => {
  const axis = { direction: [1], min: -1, max: 0.1 + 0.2 };
  expect([0, 3].map((k) => axisValue(axis, k, 4))).toEqual([-1, 0.1 + 0.2]);
  expectClose([axisValue(axis, 1, 4)], [-1 + 1.3 / 3]);
});

test('a curve over one weight', () => {
  const curve = prepare(oneWeight);
  expect([...landscape(curve, weightAxes([7], { weight: 0, min: 0, max: 1 }), 3)]).toEqual(
    [0, 0.5, 1].map((w) => curve.loss([w])),
  );
});

test('a plane over two weights is written row by row, the first row at the lowest y', () => {
  const axes = weightAxes([0, 0], { weight: 0, min: 0, max: 2 }, { weight: 1, min: 2, max: 4 });
  const losses = landscape(surfaces.booth, axes, 3);
  expect([...losses]).toEqual([2, 3, 4].flatMap((y) => [0, 1, 2].map((x) => surfaces.booth.loss([x, y]))));
  expect(losses[4]).toBe(0);
});

test('of many weights, two are turned and the others stay where they are', () => {
  const axes = weightAxes(at, { weight: 5, min: -2, max: 0 }, { weight: 1, min: 0, max: 2 });
  const losses = landscape(six, axes, 3);
  expect(losses[4]).toBe(six.loss(at));
  expect(losses[5]).toBe(six.loss(at.with(5, 0)));
  expect(losses[7]).toBe(six.loss(at.with(1, 2)));
});

test('along any two directions', () => {
  const [u, v] = [
    [1, 0, 0, 2, 0, 0],
    [0, 0, -1, 0, 0, 0.5],
  ];
  const losses = landscape(
    six,
    { origin: at, x: { direction: u, min: -1, max: 1 }, y: { direction: v, min: 0, max: 4 } },
    3,
  );
  const there = at.map((w, k) => w + (u[k] ?? 0) + 4 * (v[k] ?? 0));
  expectClose([losses[8] ?? Number.NaN], [six.loss(there)]);
});

test('the straight line between two sets of weights has their losses at its ends', () => {
  const three = prepare(threePoints);
  const losses = landscape(three, lineBetween([2, -1], [3, -2]), 5);
  expectClose(
    [...losses].filter((_, k) => k % 4 === 0),
    [65 / 3, 1 / 3],
  );
  expectClose([losses[2] ?? Number.NaN], [three.loss([2.5, -1.5])]);
});

test('what cannot be computed stands as Infinity, and the rest stands', () => {
  const axes = weightAxes([0, 0], { weight: 0, min: 0, max: 1e200 }, { weight: 1, min: 0, max: 1 });
  const losses = landscape(surfaces.booth, axes, 2);
  expect(losses[0]).toBe(74);
  expect(losses[1]).toBe(Number.POSITIVE_INFINITY);
});

test.each([
  [
    'an origin of another size',
    { origin: [1], x: { direction: [1, 0], min: 0, max: 1 } },
    3,
    'axes.origin: wanted 2 numbers, got 1',
  ],
  [
    'a direction of another size',
    { origin: [1, 2], x: { direction: [1], min: 0, max: 1 } },
    3,
    'axes.x.direction: wanted 2 numbers, got 1',
  ],
  [
    'a second direction of another size',
    { origin: [1, 2], x: { direction: [1, 0], min: 0, max: 1 }, y: { direction: [], min: 0, max: 1 } },
    3,
    'axes.y.direction: wanted 2 numbers, got 0',
  ],
  [
    'a single place',
    { origin: [1, 2], x: { direction: [1, 0], min: 0, max: 1 } },
    1,
    'resolution: wanted a whole number of at least 2, got 1',
  ],
])('refuses %s', (_, axes, resolution, message) => {
  expect(() => landscape(surfaces.booth, axes, resolution)).toThrow(message);
});

test('refuses a weight that is not there, and a line between different numbers of weights', () => {
  expect(() => weightAxes([1, 2], { weight: 2, min: 0, max: 1 })).toThrow('weight: wanted one of 2, got 2');
  expect(() => lineBetween([1, 2], [1])).toThrow('to: wanted 2 numbers, got 1');
});
