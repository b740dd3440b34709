/**
 * Eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's rotations: each one zeroes the largest
 * off-diagonal entry until what is left is rounding. Made for the handful of weights a round has.
 *
 * values[k] belongs to vectors[k] (unit length); ascending. Refuses nothing: the upper half is taken as the truth.
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): {
  values: number[];
  vectors: number[][];
} {
  const n = matrix.length;
  const a = matrix.map((row) => [...row]);
  const v = matrix.map((_, i) => matrix.map((_, j) => (i === j ? 1 : 0)));
  const at = (m: readonly (readonly number[])[], i: number, j: number): number => m[i]?.[j] ?? 0;
  for (let sweep = 0; sweep < 50 * n * n; sweep++) {
    let p = 0;
    let q = 1;
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) if (Math.abs(at(a, i, j)) > Math.abs(at(a, p, q))) [p, q] = [i, j];
    }
    if (n < 2 || Math.abs(at(a, p, q)) <= 1e-300 + 1e-17 * (Math.abs(at(a, p, p)) + Math.abs(at(a, q, q))))
      break;
    const theta = (at(a, q, q) - at(a, p, p)) / (2 * at(a, p, q));
    const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.hypot(theta, 1));
    const c = 1 / Math.hypot(t, 1);
    const s = t * c;
    for (const m of [a, v]) {
      for (const row of m) {
        const x = row[p] ?? 0;
        const y = row[q] ?? 0;
        row[p] = c * x - s * y;
        row[q] = s * x + c * y;
      }
    }
    const rowP = a[p] ?? [];
    const rowQ = a[q] ?? [];
    for (let j = 0; j < n; j++) {
      const x = rowP[j] ?? 0;
      const y = rowQ[j] ?? 0;
      rowP[j] = c * x - s * y;
      rowQ[j] = s * x + c * y;
    }
  }
  const order = matrix.map((_, k) => k).sort((i, j) => at(a, i, i) - at(a, j, j));
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
