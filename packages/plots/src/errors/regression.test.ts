import { expect, test } from 'vitest';
import { linearScale } from '../scales.ts';
import { boundsOf, errorSquare, lineInBox, residuals } from './regressionLayout.ts';

const box = { left: 0, top: 0, right: 300, bottom: 200 };
const x = linearScale([0, 10], [box.left, box.right]);
const y = linearScale([0, 10], [box.bottom, box.top]);
const line = { slope: 0.5, intercept: 2 };

test('an error is target − prediction, and its bar goes from one to the other', () => {
  expect(residuals([{ x: 4, y: 7 }], line, x, y)).toEqual([
    { error: 3, x: 120, target: 60, prediction: 120 },
  ]);
});

test('the area of every square is its squared error at one scale', () => {
  const points = [1, 3, 4, 9].map((at, i) => ({ x: at, y: [9, 1, 4.5, 2][i] ?? 0 }));
  for (const residual of residuals(points, line, x, y)) {
    const { side } = errorSquare(residual, line.slope, box);
    expect((side / 20) ** 2).toBeCloseTo(residual.error ** 2, 9);
  }
});

test('a square touches its bar and lies where the line runs away from it, unless there is no room', () => {
  const squareAt = (at: number, target: number) => {
    const [residual] = residuals([{ x: at, y: target }], line, x, y);
    if (residual === undefined) throw new Error('no residual');
    return { X: residual.x, ...errorSquare(residual, line.slope, box) };
  };
  const above = squareAt(5, 8);
  expect(above.left + above.side).toBe(above.X);
  const below = squareAt(5, 1);
  expect(below.left).toBe(below.X);
  const cramped = squareAt(0.5, 9);
  expect(cramped.left).toBe(cramped.X);
});

test('a line is cut at the frame, and one that passes outside is not drawn', () => {
  expect(lineInBox({ slope: 2, intercept: -5 }, x, y, box)).toEqual([
    [75, 200],
    [225, 0],
  ]);
  expect(lineInBox({ slope: 0, intercept: 20 }, x, y, box)).toBeNull();
});

test('without bounds all points are inside with room to spare, one point or none included', () => {
  expect(boundsOf([{ x: 0, y: 5 }, { x: 10, y: 25 }])).toEqual({ x: { min: -1, max: 11 }, y: { min: 3, max: 27 } }); // prettier-ignore
  expect(boundsOf([{ x: 3, y: 4 }])).toEqual({ x: { min: 2, max: 4 }, y: { min: 3, max: 5 } });
  expect(boundsOf([])).toEqual({ x: { min: 0, max: 1 }, y: { min: 0, max: 1 } });
});
