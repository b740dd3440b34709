import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose } from '../test/close.ts';
import { leastSquares } from './leastSquares.ts';
import { refined } from './refined.ts';
import { singularValues } from './singularValues.ts';
import { backSubstituted, triangle } from './triangle.ts';
import { dot, norm } from './vector.ts';

const entry = fc.double({ min: -10, max: 10, noNaN: true });
const rowsOf = (width: number, most = 12) =>
  fc.array(fc.array(entry, { minLength: width, maxLength: width }), { minLength: 1, maxLength: most });
const anyRows = fc.integer({ min: 1, max: 5 }).chain((width) => rowsOf(width));

test('a triangle gives every vector the length that all rows give it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }).chain((width) => fc.tuple(rowsOf(width), rowsOf(width, 1))),
      ([rows, [v]]) => {
        const corner = triangle(rows);
        expect(corner.length).toBe(Math.min(rows.length, rows[0]!.length));
        const lengthBy = (list: readonly ArrayLike<number>[]) => norm(list.map((row) => dot(row, v!)));
        const scale = 1 + norm(rows.flat()) * norm(v!);
        expectClose([lengthBy(corner) / scale], [lengthBy(rows) / scale], 1e-14);
      },
    ),
    { numRuns: 2000 },
  );
});

test('below its diagonal a triangle is empty; few rows stay as they are', () => {
  const corner = triangle([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  expect(corner[1]![0]).toBe(0);
  const few = [
    [1, 2, 3],
    [4, 5, 6],
  ];
  expect(triangle(few)).toBe(few);
});

test('the tiniest and the largest numbers keep their lengths', () => {
  for (const unit of [5e-320, 1e-200, 1e150]) {
    const corner = triangle([
      [3 * unit, 1],
      [4 * unit, 1],
      [0, 1],
    ]);
    expect(Math.abs(corner[0]![0]!) / unit).toBeCloseTo(5, 2);
    expect(norm([3 * unit, 4 * unit]) / unit).toBeCloseTo(5, 2);
  }
});

test('a triangle is solved from the last weight back', () => {
  expect(
    backSubstituted([
      [2, 1, 7],
      [0, 3, 9],
    ]),
  ).toEqual([2, 3]);
});

test('singular values: A times a direction is its image, and directions stand at right angles', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const columns = rows[0]!.map((_, k) => rows.map((row) => row[k]!));
      const { values, images, directions } = singularValues(columns);
      const scale = 1 + norm(rows.flat());
      for (const [k, direction] of directions.entries()) {
        if (values[k] === 0) continue;
        const turned = rows.map((row) => dot(row, direction) / scale);
        expectClose(
          turned,
          [...images[k]!].map((x) => (x * values[k]!) / scale),
          1e-13,
        );
        expectClose(
          directions.map((other) => dot(direction, other)),
          directions.map((_, i) => (i === k ? 1 : 0)),
          1e-13,
        );
      }
      expect(values).toEqual(values.toSorted((a, b) => b - a));
      expectClose([norm(values)], [norm(rows.flat())], 1e-12);
    }),
    { numRuns: 1000 },
  );
});

test('what is left after least squares stands at right angles to every column', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 5 }).chain((width) => rowsOf(width)),
      (rows) => {
        const { solution } = leastSquares(rows);
        const rest = rows.map((row) => row.at(-1)! - dot(solution, row));
        const size = (1 + norm(rows.flat())) ** 2 * (1 + norm(solution));
        for (const k of solution.keys())
          expectClose(
            [
              dot(
                rest,
                rows.map((row) => row[k]!),
              ) / size,
            ],
            [0],
            1e-13,
          );
      },
    ),
    { numRuns: 1000 },
  );
});

test('where many are as good, the shortest is taken, and the free directions counted', () => {
  expect(leastSquares([[5, 1, 13]])).toEqual({
    solution: [expect.closeTo(2.5, 13), expect.closeTo(0.5, 13)],
    free: 1,
  });
  expect(
    leastSquares([
      [1, 1, 2],
      [2, 2, 4],
      [3, 3, 6],
    ]).free,
  ).toBe(1);
  expect(leastSquares([[0, 0, 5]])).toEqual({ solution: [0, 0], free: 2 });
});

test('units do not decide what counts: a column of millionths is a column', () => {
  const rows = [1, 2, 3, 4].map((x) => [x * 1e-9, 1e6, 3 + 2 * x]);
  const { solution, free } = leastSquares(rows);
  expect(free).toBe(0);
  expectClose([solution[0]! * 1e-9, solution[1]! * 1e6], [2, 3], 1e-12);
});

test('refining finds digits that a large rest has cost', () => {
  // Wampler's fifth: x⁵ + … + 1 with errors of up to 25 million; all six weights are 1.
  const noise = [
    759, -2048, 2048, -2048, 2523, -2048, 2048, -2048, 1838, -2048, 2048, -2048, 1838, -2048, 2048, -2048,
    2523, -2048, 2048, -2048, 759,
  ];
  const rows = noise.map((error, x) => {
    const powers = [0, 1, 2, 3, 4, 5].map((k) => x ** k);
    return [...powers, powers.reduce((sum, power) => sum + power, 0) + 10_000 * error];
  });
  const { solution, free } = leastSquares(rows);
  const miss = (weights: readonly number[]) => Math.max(...weights.map((w) => Math.abs(w - 1)));
  expect(miss(solution)).toBeGreaterThan(1e-9);
  expect(miss(refined(rows, solution, free))).toBeLessThan(1e-13);
});
