import { dot, largest, norm } from './vector.ts';

/**
 * Many rows become few: the triangle R with RᵀR = AᵀA, by Householder's reflections.
 *
 * For every vector v the length of R v is that of A v. So a sum of squared errors over a thousand points,
 * |A v|² with v = (weights, −1) and the targets as A's last column, is the same sum over as many rows as there are columns;
 * and nothing is squared on the way, which would cost half of the digits (the "normal equations" do that).
 *
 * A with fewer rows than columns is handed back as it is. Source: Golub and Van Loan, Matrix Computations, 5.2.
 */
export function triangle(rows: readonly ArrayLike<number>[]): readonly ArrayLike<number>[] {
  const width = rows[0]?.length ?? 0;
  if (rows.length < width) return rows;
  const columns = Array.from({ length: width }, (_, k) => Float64Array.from(rows, (row) => row[k]!));
  for (let k = 0; k < width; k++) reflect(columns, k);
  return Array.from({ length: width }, (_, i) => columns.map((column, k) => (k < i ? 0 : column[i]!)));
}

/** Turns column k, from row k down, onto its first entry, and all later columns with it. */
function reflect(columns: readonly Float64Array[], k: number): void {
  const pivot = columns[k]!.subarray(k);
  // Everything is reckoned in units of the largest entry, so that even the tiniest numbers keep their digits.
  const unit = largest(pivot);
  if (unit === 0) return;
  const v = pivot.map((value) => value / unit);
  const length = norm(v);
  // v = (pivot − head · e₁) / length, with the sign that adds rather than cancels. I − 2vvᵀ/|v|² is the reflection, and
  // |v|² = 2|v₀|.
  const head = v[0]! > 0 ? -length : length;
  v[0]! -= head;
  for (let i = 0; i < v.length; i++) v[i]! /= length;
  const half = Math.abs(v[0]!);
  for (const column of columns.slice(k + 1)) {
    const rest = column.subarray(k);
    const along = dot(v, rest) / half;
    for (let i = 0; i < v.length; i++) rest[i]! -= along * v[i]!;
  }
  pivot.fill(0);
  pivot[0] = head * unit;
}

/** The x with R x = b, for a triangle with rows [R's entries …, b], from the last weight back to the first. */
export function backSubstituted(corner: readonly ArrayLike<number>[]): number[] {
  const size = corner[0]!.length - 1;
  const x = new Array<number>(size).fill(0);
  for (let k = size - 1; k >= 0; k--) {
    let rest = corner[k]![size]!;
    for (let i = k + 1; i < size; i++) rest -= corner[k]![i]! * x[i]!;
    x[k] = rest / corner[k]![k]!;
  }
  return x;
}
