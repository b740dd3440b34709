import { tangent, turn } from './singularValues.ts';
import { norm } from './vector.ts';

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's rotations: each makes one entry off the diagonal zero,
 * and they go round until what is left is rounding. Made for the handful of weights that a round has; it does a hundred.
 *
 * values[k] belongs to vectors[k] (unit length); ascending. Of the matrix, the upper half is read. Where it holds a
 * number that is not finite, the values are no numbers.
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): {
  values: number[];
  vectors: number[][];
} {
  const size = matrix.length;
  const a = matrix.map((_, i) =>
    Float64Array.from(matrix, (_, k) => matrix[Math.min(i, k)]![Math.max(i, k)]!),
  );
  const vectors = matrix.map((_, i) => Float64Array.from(matrix, (_, k) => (i === k ? 1 : 0)));
  if (!a.every((row) => row.every(Number.isFinite))) {
    return { values: a.map(() => Number.NaN), vectors: vectors.map((vector) => [...vector]) };
  }
  const negligible = 1e-17 * norm(a.map(norm));
  for (let sweep = 0, isTurning = true; isTurning && sweep < 60; sweep++) {
    isTurning = false;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        if (!(Math.abs(a[p]![q]!) > negligible)) continue;
        isTurning = true;
        const t = tangent((a[q]![q]! - a[p]![p]!) / (2 * a[p]![q]!));
        turn(a[p]!, a[q]!, t);
        for (const row of a) turnPair(row, p, q, t);
        a[p]![q] = 0;
        a[q]![p] = 0;
        turn(vectors[p]!, vectors[q]!, t);
      }
    }
  }
  const order = [...a.keys()].sort((i, k) => a[i]![i]! - a[k]![k]!);
  return { values: order.map((k) => a[k]![k]!), vectors: order.map((k) => [...vectors[k]!]) };
}

/** The same turn of two entries of one row. */
function turnPair(row: Float64Array, p: number, q: number, t: number): void {
  const c = 1 / Math.hypot(t, 1);
  const [x, y] = [row[p]!, row[q]!];
  row[p] = c * x - t * c * y;
  row[q] = t * c * x + c * y;
}
