import { learningRateLimit, symmetricEigen } from '@lowest-point/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compassAndCrow } from '../../lessons/judgements.ts';
import { angleBetween, degreesOf, unit } from '../angle.ts';
import { objectiveOn } from '../objective.ts';
import { questions } from '../test/drawn.ts';
import { knowingArrow, lossOfArrow } from './judge.ts';

const asked = questions(compassAndCrow, 'arrow', 40);

test('every place of a ring has the ring’s loss', () => {
  for (const { face, ...on } of asked) {
    const objective = objectiveOn(on);
    for (const { loss, points } of face.rings) {
      expect(points.length).toBeGreaterThan(20);
      for (const place of points) expect(objective.loss(place) / loss).toBeCloseTo(1, 1);
    }
    expect(objective.loss(face.dot) / (face.rings[1]?.loss ?? 0)).toBeCloseTo(1, 2);
  }
});

test('the way down is −gradient, the crow’s way leads to the lowest point, and the two are far apart', () => {
  for (const { face, truth, ...on } of asked) {
    const objective = objectiveOn(on);
    const [gx = 0, gy = 0] = objective.gradient(face.dot);
    expect(angleBetween(truth.downhill, degreesOf(-gx, -gy))).toBeLessThan(0.1);
    const [x, y] = [truth.lowest[0] - face.dot[0], truth.lowest[1] - face.dot[1]];
    expect(angleBetween(truth.crow, degreesOf(x, y))).toBeLessThan(0.1);
    expect(Math.hypot(...objective.gradient(truth.lowest))).toBeLessThan(0.01);
    const gap = angleBetween(truth.downhill, truth.crow);
    expect(gap).toBeGreaterThanOrEqual(39.9);
    expect(gap).toBeLessThanOrEqual(70.1);
  }
});

test('a bowl is the loss of a linear neuron with two points: its curvatures are 1 and as many times that as the plan says', () => {
  for (const [k, item] of asked.entries()) {
    if (k % 3 === 2) continue;
    const hessian = objectiveOn(item).hessian([0, 0]);
    const [low = 0, high = 0] = symmetricEigen(hessian).values;
    expect(low).toBeCloseTo(1, 2);
    expect(high / (k % 3 === 0 ? 9 : 20)).toBeCloseTo(1, 2);
    expect(learningRateLimit(hessian)).toBeCloseTo(2 / high, 6);
  }
});

test('whoever draws square to the ring, to the side of the lower one, is at most 12° off, and mostly 2°', () => {
  const off = asked.map(({ face, truth }) => angleBetween(knowingArrow(face), truth.downhill));
  expect(Math.max(...off)).toBeLessThan(12);
  expect(off.toSorted((a, b) => a - b)[Math.floor(off.length / 2)]).toBeLessThan(2);
});

test('the crow gives away a ninth to a third of the fall', () => {
  for (const { truth } of asked) {
    expect(lossOfArrow(truth, truth.crow)).toBeGreaterThan(0.08);
    expect(lossOfArrow(truth, truth.crow)).toBeLessThan(0.34);
  }
});

test('the loss is the share of the fall that a short step along the arrow gives away', () => {
  for (const { face, truth, ...on } of asked.slice(0, 30)) {
    const objective = objectiveOn(on);
    const steepest = Math.hypot(...objective.gradient(face.dot));
    for (const turn of [0, 40, 90, 170, -60]) {
      const [dx, dy] = unit(truth.downhill + turn);
      const short = 1e-6;
      const [x, y] = face.dot;
      const fall =
        (objective.loss([x - short * dx, y - short * dy]) -
          objective.loss([x + short * dx, y + short * dy])) /
        (2 * short);
      expect((1 - fall / steepest) / 2).toBeCloseTo(lossOfArrow(truth, truth.downhill + turn), 3);
    }
  }
});

test('an angle does not mind full turns', () => {
  fc.assert(
    fc.property(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -180, max: 180 }), (one, other) => {
      expect(angleBetween(one, other)).toBe(angleBetween(other, one + 360));
      expect(angleBetween(one, other)).toBeLessThanOrEqual(180);
      expect(angleBetween(one, one + 360)).toBe(0);
    }),
  );
});
