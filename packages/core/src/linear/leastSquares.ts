import { singularValues } from './singular.ts';
import { dot, norm, triangle } from './triangle.ts';

export interface LeastSquares {
  /** The shortest of all s that make |A s − b| least. */
  readonly solution: readonly number[];
  /** How many directions s could move in without any change of A s. */
  readonly free: number;
}

/** Columns that rounding alone could have made dependent count as dependent; one as short as this counts as empty. */
const rounding = 2 ** -52;
const empty = 1e-100;

/**
 * Solves |A s − b| → least, for rows of [A's entries …, b]. Where several s do, it takes the shortest.
 *
 * A is made a triangle and then taken apart into singular values; which of them count is decided with all columns at length
 * one, so that the units of the weights do not matter.
 */
export function leastSquares(rows: readonly ArrayLike<number>[]): LeastSquares {
  const corner = triangle(rows);
  const size = (corner[0]?.length ?? 1) - 1;
  const column = (k: number) => Float64Array.from(corner, (row) => row[k]!);
  const columns = Array.from({ length: size }, (_, k) => column(k));
  const target = column(size);
  const rank = rankOf(columns);
  const { values, images, directions } = singularValues(columns);
  const solution = new Array<number>(size).fill(0);
  for (let k = 0; k < rank; k++) {
    const along = dot(images[k]!, target) / values[k]!;
    for (let i = 0; i < size; i++) solution[i]! += along * directions[k]![i]!;
  }
  return { solution, free: size - rank };
}

function rankOf(columns: readonly Float64Array[]): number {
  const lengths = columns.map(norm);
  const { values } = singularValues(
    columns.map((column, k) => column.map((value) => (lengths[k]! > empty ? value / lengths[k]! : 0))),
  );
  const least = 4 * (columns.length + 1) * rounding * (values[0] ?? 0);
  return values.filter((value) => value > least).length;
}
