/**
 * Eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's rotations: each one zeroes the largest
 * off-diagonal entry until what is left is rounding. Made for the handful of weights a round has.
 *
 * values[k] belongs to vectors[k] (unit length); ascending. Of the matrix, the upper half is read. Where it holds a
 * number that is not finite, the values are not finite either.
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): {
  values: number[];
  vectors: number[][];
} {
  const size = matrix.length;
  const a = matrix.map((row, i) => row.map((_, j) => at(matrix, Math.min(i, j), Math.max(i, j))));
  const v = matrix.map((_, i) => matrix.map((_, j) => (i === j ? 1 : 0)));
  const negligible = 1e-17 * Math.hypot(...a.flat());
  for (let rotation = 0; rotation < 50 * size * size; rotation++) {
    const [p, q] = largestOffDiagonal(a);
    // Written so that NaN ends it, too.
    if (!(Math.abs(at(a, p, q)) > negligible)) break;
    rotate(a, v, p, q);
  }
  const order = [...matrix.keys()].sort((i, j) => at(a, i, i) - at(a, j, j));
  return { values: order.map((k) => at(a, k, k)), vectors: order.map((k) => v.map((row) => row[k] ?? 0)) };
}

/**
 * 2 / λmax: above this learning rate, gradient descent on ground of this curvature bounces further out at every step.
 * Infinity where no direction curves upwards.
 */
export function learningRateLimit(hessian: readonly (readonly number[])[]): number {
  const steepest = symmetricEigen(hessian).values.at(-1) ?? 0;
  return steepest > 0 ? 2 / steepest : Number.POSITIVE_INFINITY;
}

function largestOffDiagonal(a: readonly (readonly number[])[]): readonly [number, number] {
  let largest: readonly [number, number] = [0, 1];
  for (let i = 0; i < a.length; i++) {
    for (let j = i + 1; j < a.length; j++) {
      if (Math.abs(at(a, i, j)) > Math.abs(at(a, ...largest))) largest = [i, j];
    }
  }
  return largest;
}

/**
 * a ← JᵀaJ and v ← vJ, where J turns the plane of p and q by the angle that makes a[p][q] zero:
 * t = tan of it solves t² + 2θt − 1 = 0 with θ = (a_qq − a_pp) / 2a_pq; the smaller root is the stable one.
 */
function rotate(a: number[][], v: number[][], p: number, q: number): void {
  const theta = (at(a, q, q) - at(a, p, p)) / (2 * at(a, p, q));
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  for (const row of [...a, ...v]) {
    const [x, y] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = c * x - s * y;
    row[q] = s * x + c * y;
  }
  const [rowP = [], rowQ = []] = [a[p], a[q]];
  for (const j of rowP.keys()) {
    const [x, y] = [rowP[j] ?? 0, rowQ[j] ?? 0];
    rowP[j] = c * x - s * y;
    rowQ[j] = s * x + c * y;
  }
  rowP[q] = 0;
  rowQ[p] = 0;
}

function at(matrix: readonly (readonly number[])[], i: number, j: number): number {
  return matrix[i]?.[j] ?? 0;
}
