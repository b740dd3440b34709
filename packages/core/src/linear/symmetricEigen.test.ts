import fc from 'fast-check';
import { expect, test } from 'vitest';
import { symmetricEigen } from './symmetricEigen.ts';
import { expectClose } from '../test/close.ts';

const symmetric = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc
    .array(fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    })
    .map((rows) => rows.map((row, i) => row.map((value, j) => (i <= j ? value : (rows[j]?.[i] ?? 0))))),
);

test('every vector is only stretched by the matrix, by its value', () => {
  fc.assert(
    fc.property(symmetric, (matrix) => {
      const { values, vectors } = symmetricEigen(matrix);
      for (const [k, vector] of vectors.entries()) {
        const image = matrix.map((row) => row.reduce((sum, m, j) => sum + m * (vector[j] ?? 0), 0));
        expectClose(
          image,
          vector.map((component) => component * (values[k] ?? Number.NaN)),
          1e-11,
        );
      }
    }),
  );
});

test('vectors have length 1 and stand at right angles; values ascend and add up to the trace', () => {
  fc.assert(
    fc.property(symmetric, (matrix) => {
      const { values, vectors } = symmetricEigen(matrix);
      for (const [i, a] of vectors.entries()) {
        const products = vectors.map((b) =>
          a.reduce((sum, component, k) => sum + component * (b[k] ?? 0), 0),
        );
        expectClose(
          products,
          vectors.map((_, j) => (i === j ? 1 : 0)),
          1e-13,
        );
      }
      expect(values).toEqual(values.toSorted((a, b) => a - b));
      const trace = matrix.reduce((sum, row, i) => sum + (row[i] ?? 0), 0);
      expectClose([values.reduce((sum, value) => sum + value, 0)], [trace], 1e-11);
    }),
  );
});

test('known ones: a diagonal, two equal values, and a matrix of 1 × 1', () => {
  expect(
    symmetricEigen([
      [3, 0],
      [0, -1],
    ]).values,
  ).toEqual([-1, 3]);
  expectClose(
    symmetricEigen([
      [2, 1, 1],
      [1, 2, 1],
      [1, 1, 2],
    ]).values,
    [1, 1, 4],
  );
  expect(symmetricEigen([[7]])).toEqual({ values: [7], vectors: [[1]] });
});

test('curvatures of very different size are both found', () => {
  const { values } = symmetricEigen([
    [1e8, 1],
    [1, 2e-3],
  ]);
  expectClose([(values[0] ?? 0) / (2e-3 - 1e-8), (values[1] ?? 0) / 1e8], [1, 1], 1e-8);
});

test('of the matrix, the upper half is read', () => {
  expect(
    symmetricEigen([
      [2, 1],
      [99, 2],
    ]),
  ).toEqual(
    symmetricEigen([
      [2, 1],
      [1, 2],
    ]),
  );
});

test('a matrix with a hole in it has values with a hole in them, and ends', () => {
  const holed = [
    [Number.NaN, 1],
    [1, 2],
  ];
  expect(symmetricEigen(holed).values).toEqual([Number.NaN, Number.NaN]);
  expect(symmetricEigen([[1, Number.NaN], [Number.NaN, 2]]).values).toEqual([Number.NaN, Number.NaN]); // prettier-ignore
});
