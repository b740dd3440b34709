import { leastSquares } from './leastSquares.ts';
import { singularValues } from './singularValues.ts';
import { triangle } from './triangle.ts';
import { dot } from './vector.ts';

/**
 * Better digits for a least squares solution x of |A x − b|, rows [A's entries …, b] (Björck 1967).
 *
 * x and the rest r = b − A x together solve a linear system, r + A x = b and Aᵀr = 0. What the found x and r leave of it,
 *
 *     f = b − r − A x,   g = −Aᵀr,
 *
 * is computed with twice the usual digits, and the same system is solved for the corrections:
 * dx = A⁺f − (AᵀA)⁻¹g,  dr = f − A dx. Without that, a large r costs as many digits again as A's condition does.
 */
export function refined(
  rows: readonly (readonly number[])[],
  start: readonly number[],
  free: number,
): readonly number[] {
  const a = rows.map((row) => row.slice(0, -1));
  const b = rows.map((row) => row.at(-1)!);
  const columns = start.map((_, k) => a.map((row) => row[k]!));
  const { values, directions } = singularValues(transposed(triangle(a)));
  const rank = start.length - free;
  let x = start;
  let r = a.map((row, i) => b[i]! - dot(row, x));
  for (let pass = 0; pass < 4; pass++) {
    const f = a.map((row, i) =>
      accurateSum([...row.map((entry, k) => [-entry, x[k]!] as const), [b[i]!, 1], [-r[i]!, 1]]),
    );
    const g = columns.map((column) => accurateSum(column.map((entry, i) => [-entry, r[i]!] as const)));
    const { solution } = leastSquares(a.map((row, i) => [...row, f[i]!]));
    const dx = [...solution];
    for (let k = 0; k < rank; k++) {
      const along = dot(directions[k]!, g) / values[k]! / values[k]!;
      for (const [i, component] of directions[k]!.entries()) dx[i]! -= along * component;
    }
    x = x.map((value, k) => value + dx[k]!);
    r = r.map((value, i) => value + f[i]! - dot(a[i]!, dx));
  }
  return x;
}

function transposed(rows: readonly ArrayLike<number>[]): number[][] {
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, k) => rows.map((row) => row[k]!));
}

/** Σ a·b, computed with twice the digits and rounded once at the end (Ogita, Rump and Oishi 2005, "Dot2"). */
function accurateSum(products: readonly (readonly [number, number])[]): number {
  let sum = 0;
  let lost = 0;
  for (const [a, b] of products) {
    const product = a * b;
    const next = sum + product;
    // What the addition, and what the multiplication, rounded away.
    const part = next - sum;
    lost += sum - (next - part) + (product - part) + lostBy(a, b, product);
    sum = next;
  }
  return sum + lost;
}

/** a · b − product, exactly: both factors are split into halves whose products need no rounding (Dekker 1971). */
function lostBy(a: number, b: number, product: number): number {
  const [aHigh, aLow] = halves(a);
  const [bHigh, bLow] = halves(b);
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

function halves(a: number): readonly [number, number] {
  // 2²⁷ + 1: half of a double's 53 digits.
  const shifted = 134217729 * a;
  const high = shifted - (shifted - a);
  return [high, a - high];
}
