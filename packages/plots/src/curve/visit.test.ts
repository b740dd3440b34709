import { expect, test } from 'vitest';
import { linearScale } from '../scales.ts';
import { crowdInk, curvePoints, groundNear, tangent } from './visit.ts';

const x = linearScale([-0.25, 1.6], [0, 370]);
const y = linearScale([0, 15], [300, 0]);

test.each([-37.33, -1, 0, 24.5, 1e6])('a tangent of slope %d has the same length on the drawing', (slope) => {
  const [a, b] = tangent({ weight: 0.5, loss: 4, slope }, 120, x, y);
  expect(Math.hypot(b[0] - a[0], b[1] - a[1])).toBeCloseTo(120);
  expect((a[0] + b[0]) / 2).toBeCloseTo(x(0.5));
  expect((a[1] + b[1]) / 2).toBeCloseTo(y(4));
});

test('a negative slope goes down to the right', () => {
  const [a, b] = tangent({ weight: 0.5, loss: 4, slope: -24.5 }, 120, x, y);
  expect(b[0]).toBeGreaterThan(a[0]);
  expect(b[1]).toBeGreaterThan(a[1]);
});

test('the ground under the lamp bends with the curvature, and is straight without it', () => {
  const visit = { weight: 0.5, loss: 4, slope: -10 };
  const straight = groundNear(visit, 0.1, x, y);
  expect(straight[8]).toEqual([x(0.5), y(4)]);
  expect(straight[16]?.[1]).toBeCloseTo(y(3));
  expect(groundNear({ ...visit, curvature: 50 }, 0.1, x, y)[16]?.[1]).toBeCloseTo(y(3.25));
});

test('a curve runs from one end of the axis to the other', () => {
  const points = curvePoints((w) => w * w, x, y, 10);
  expect(points).toHaveLength(11);
  expect(points[0]).toEqual([0, expect.closeTo(y(0.0625))]);
  expect(points[10]?.[0]).toBeCloseTo(370);
});

test('tangents of many fade, and none is lost', () => {
  expect(crowdInk(1)).toBe(crowdInk(5));
  expect(crowdInk(300)).toBeLessThan(crowdInk(28));
  expect(crowdInk(5000)).toBeGreaterThan(0.1);
});
